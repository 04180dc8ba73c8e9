import { parse } from 'chrono-node/en';
import type { PartialDate, Span } from '../article';
import { findStretch } from './find-stretch';
import { isAhead } from './is-ahead';
import {
  countFromStory,
  findStoryYear,
  isCountedFromStory,
  measureStoryYear,
  tellStory,
} from './narrated-dates';
import type { FoundDate } from './page-claim';
import { findFirstDay, findLastDay, isPartialDate, toPartialDate } from './partial-dates';

/** What a date without a year is read against. */
export interface DateFrame {
  /** The page's date; null: then only dates that say their year are resolved. */
  readonly published: PartialDate | null;
  /** Spans that hold no date: quantities, names of events ("September 11 attacks"). */
  readonly masked: readonly Span[];
  /** The date that the sentences before were about, for "of that year" and "a day later"; null: none. */
  readonly story?: PartialDate | null;
}

type ParsedResult = ReturnType<typeof parse>[number];
type ParsedComponents = ParsedResult['start'];

const DAY_MS = 86_400_000;
const ONLY_MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const MONTH_INTRODUCED =
  /\b(?:in|since|by|until|till|during|of|from|last|next|this|early|late|mid|and|to|before|after|every|through|between)[\s-]+$/i;
const ONLY_WEEKDAY =
  /^(?:(?:on|last|this|next|late|early|past)\s+)*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:\s+(?:morning|night|evening|afternoon))?$/i;
const ABBREVIATED_WEEKDAY = /\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)$/;
const NO_DATE =
  /^(?:(?:over|within|for|in)\s+)?(?:the\s+)?(?:past|next|last|within|coming)\s+(?:\d+|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\w+ dozen)\b|^within\b|^,?\s*(?:the|a|that|one) (?:same )?(?:day|week|month|year|night) (?:before|after|earlier|later|prior)\b|\b(?:previous|following|same) (?:day|week|month|year)\b|^(?:later|earlier) in the \w+$|^in \d+ |^9\/11$|^now$/i;
const BARE_YEAR =
  /(?<![\d.,$€£/:-])(?:1[5-9]|20)\d{2}(?![\d%]|[.,:/-]\d|s\b|\s+(?:people|persons|troops|soldiers|dead|deaths|civilians|families|homes|houses|dollars|euros|miles|km|kilomet))/g;

/**
 * The dates of the span, in order and disjoint, resolved against the page's date at the precision they
 * state. A date without a year that lies after the page's, with no sign of the future before it, is the
 * year's before. Stretches that only give a length ("the past six months") are none.
 */
export function findDates(text: string, span: Span, frame: DateFrame): FoundDate[] {
  const masked = mask(text.slice(span.start, span.end), span.start, frame.masked);
  const day = frame.published ? findMiddleDay(frame.published) : '2000-01-01';
  const reference = { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
  const found: FoundDate[] = [];
  for (const result of parse(masked, reference)) {
    const date = readResult(masked, result, { frame, day, told: findTold(masked, found) });
    if (date) found.push(date);
  }
  const years = findBareYears(masked).filter(
    (year) => !found.some((date) => date.start < year.end && year.start < date.end),
  );
  return [...found, ...years]
    .map((date) => ({ ...date, start: date.start + span.start, end: date.end + span.start }))
    .sort((one, other) => one.start - other.start);
}

function findMiddleDay(date: PartialDate): string {
  return date.length >= 10 ? date : findLastDay(date);
}

function mask(text: string, offset: number, spans: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    const from = Math.max(0, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from < to) masked = `${masked.slice(0, from)}${'_'.repeat(to - from)}${masked.slice(to)}`;
  }
  return masked;
}

/** The date that the sentence itself has named so far, with what stands before it. */
interface Told {
  readonly date: PartialDate;
  readonly before: string;
}

interface Resolving {
  readonly frame: DateFrame;
  /** The page's day. */
  readonly day: string;
  readonly told: Told | null;
}

function findTold(text: string, found: readonly FoundDate[]): Told | null {
  const last = found.findLast(({ date }) => date.length >= 4);
  return last ? { date: tellStory(last), before: text.slice(0, last.start) } : null;
}

function readResult(text: string, result: ParsedResult, context: Resolving): FoundDate | null {
  const storyYear = measureStoryYear(text.slice(result.index + result.text.replace(/\s+of$/, '').length));
  if (storyYear > 0) return readStoryYear(text, result, context);
  const words = result.text;
  const before = text.slice(0, result.index);
  if (isCountedFromStory(words)) return readCounted(result, context);
  if (!isDateText(words, before, text.slice(result.index + words.length))) return null;
  const start = resolve(result.start, { before, words }, context);
  if (!start) return null;
  const end = result.end ? resolve(result.end, { before, words }, context) : null;
  const stretch = findStretch(words, start);
  const [, until = start] = [start, end ?? stretch?.until ?? start].sort();
  const span = { start: result.index, end: result.index + words.length };
  return { ...span, date: stretch?.date ?? start, until };
}

/** "October of that year": the year of what was told before; none where nothing was. */
function readStoryYear(text: string, result: ParsedResult, { frame, told }: Resolving): FoundDate | null {
  const story = told?.date ?? frame.story;
  const month = result.start.get('month');
  if (!story || !month || !result.start.isCertain('month')) return null;
  const isDay = result.start.isCertain('day');
  const parts = { year: Number(story.slice(0, 4)), month, day: result.start.get('day') ?? 1 };
  const date = format(parts, { month: true, day: isDay });
  const words = result.text.replace(/\s+of$/, '');
  const length = words.length + measureStoryYear(text.slice(result.index + words.length));
  return date ? { start: result.index, end: result.index + length, date, until: date } : null;
}

/** "two days later": so far from the day that was told, and no date where none was. */
function readCounted(result: ParsedResult, { frame, day, told }: Resolving): FoundDate | null {
  const { start } = result;
  const parts = { year: start.get('year') ?? 0, month: start.get('month') ?? 1, day: start.get('day') ?? 1 };
  const read = format(parts, { month: true, day: true });
  const date = read && countFromStory(read, day, told?.date ?? frame.story ?? null);
  return date ? { start: result.index, end: result.index + result.text.length, date, until: date } : null;
}

function isDateText(words: string, before: string, after: string): boolean {
  if (NO_DATE.test(words)) return false;
  if (ONLY_MONTH.test(words))
    return /^\p{Lu}/u.test(words) && (words.length > 5 || MONTH_INTRODUCED.test(before));
  if (ONLY_WEEKDAY.test(words) && (!/\b\p{Lu}/u.test(words) || /\ban? (?:late |early )?$/i.test(before)))
    return false;
  return !ABBREVIATED_WEEKDAY.test(words) || /^[.,]/.test(after);
}

/** The date of chrono's components; null where it only has a clock time or needs a page date that is missing. */
function resolve(
  parts: ParsedComponents,
  { before, words }: { before: string; words: string },
  { frame, day, told }: Resolving,
): PartialDate | null {
  const isFuture = isAhead(before, words);
  const known = {
    year: parts.isCertain('year'),
    month: parts.isCertain('month'),
    day: parts.isCertain('day'),
  };
  const year = parts.get('year') ?? 0;
  const month = parts.get('month') ?? 1;
  const dayOfMonth = known.day ? (parts.get('day') ?? 1) : 1;
  if (known.year) {
    if (!frame.published && !/\d{4}/.test(words)) return null;
    return format({ year, month, day: dayOfMonth }, known);
  }
  if (!frame.published) return null;
  if (known.month) {
    const read = resolveYear({ month, day: dayOfMonth, known }, day, isFuture);
    const year =
      read && told
        ? findStoryYear(read, { pageDay: day, story: told.date, before, aside: told.before })
        : null;
    return year === null ? read : format({ year, month, day: dayOfMonth }, { month: true, day: known.day });
  }
  return parts.isCertain('weekday')
    ? resolveWeekday(parts.get('weekday') ?? 0, { day, words, isFuture, frame })
    : null;
}

function resolveYear(
  parts: { month: number; day: number; known: { day: boolean } },
  pageDay: string,
  isFuture: boolean,
): PartialDate | null {
  const pageYear = Number(pageDay.slice(0, 4));
  const at = (year: number) => format({ year, ...parts }, { month: true, day: parts.known.day });
  const thisYear = at(pageYear);
  if (!thisYear) return null;
  if (findFirstDay(thisYear) > pageDay && !isFuture) return at(pageYear - 1);
  const monthsBack = Number(pageDay.slice(5, 7)) - parts.month;
  // "will meet on 15 January", written in December
  return isFuture && monthsBack >= 9 ? at(pageYear + 1) : thisYear;
}

function resolveWeekday(
  weekday: number,
  { day, words, isFuture, frame }: { day: string; words: string; isFuture: boolean; frame: DateFrame },
): PartialDate | null {
  if (frame.published?.length !== 10) return frame.published;
  const today = new Date(`${day}T00:00:00Z`);
  const back = (today.getUTCDay() - weekday + 7) % 7;
  const isLast = /\blast\b/i.test(words);
  const isNext = /\bnext\b/i.test(words) || (isFuture && back !== 0);
  const days = isNext ? (7 - back) % 7 || 7 : isLast && back === 0 ? -7 : -back;
  return toPartialDate(new Date(today.getTime() + days * DAY_MS), 'day');
}

function format(
  parts: { year: number; month: number; day: number },
  known: { month: boolean; day: boolean },
): PartialDate | null {
  const year = String(parts.year).padStart(4, '0');
  const month = String(parts.month).padStart(2, '0');
  const text = !known.month
    ? year
    : known.day
      ? `${year}-${month}-${String(parts.day).padStart(2, '0')}`
      : `${year}-${month}`;
  return isPartialDate(text) ? text : null;
}

function findBareYears(text: string): FoundDate[] {
  return [...text.matchAll(BARE_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: match[0],
    until: match[0],
  }));
}
