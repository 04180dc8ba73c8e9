import { parse } from 'chrono-node/en';
import type { PartialDate, Span } from '../article';
import type { FoundDate } from './page-claim';
import { findFirstDay, findLastDay, isPartialDate, toPartialDate } from './partial-dates';

/** What a date without a year is read against. */
export interface DateFrame {
  /** The page's date; null: then only dates that say their year are resolved. */
  readonly published: PartialDate | null;
  /** Spans that hold no date: quantities, names of events ("September 11 attacks"). */
  readonly masked: readonly Span[];
}

type ParsedResult = ReturnType<typeof parse>[number];
type ParsedComponents = ParsedResult['start'];

const DAY_MS = 86_400_000;
const FUTURE_SIGN =
  /\b(?:will|would|shall|next|upcoming|coming|scheduled?|plans?|planned|planning|due|set to|to be|expected|expects?|deadline|agreed? to|agreeing to|resume|effective|payable|extend(?:ed|s)? (?:to|until|through)|terminates?|ahead of|to (?:hold|meet|begin|start|reconvene|discuss|take|visit|host|vote|return)|(?:takes?|begins?|starts?) (?:place|effect))\b[^.;]{0,80}$/i;
/** "by Monday", "until November": right before the date these look ahead. */
const FUTURE_PREPOSITION = /(?<!ed )\b(?:by|until|till|from|before)\s+(?:the end of\s+|next\s+)?$/i;
/** A verb in the past right before the date: whatever was planned further off, this has happened. */
const JUST_PAST =
  /(?<!\bbe )\b(?:was|were|said|told|struck|hit|held|met|began|took place|(?!scheduled|planned|expected|slated|agreed|resumed?\b|need|feed|speed|succeed)\p{L}{2,}ed)\s+(?:\p{L}+\s+){0,2}(?:on\s+|in\s+|early\s+|late\s+)*$/iu;
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
  const found = parse(masked, reference).flatMap(
    (result) => readResult(masked, result, { frame, day }) ?? [],
  );
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

function readResult(
  text: string,
  result: ParsedResult,
  context: { frame: DateFrame; day: string },
): FoundDate | null {
  const words = result.text;
  const before = text.slice(0, result.index);
  if (!isDateText(words, before, text.slice(result.index + words.length))) return null;
  const start = resolve(result.start, { before, words }, context);
  if (!start) return null;
  const end = result.end ? resolve(result.end, { before, words }, context) : null;
  const stretch = findStretch(words, start);
  const [, until = start] = [start, end ?? stretch?.until ?? start].sort();
  const span = { start: result.index, end: result.index + words.length };
  return { ...span, date: stretch?.date ?? start, until };
}

function isDateText(words: string, before: string, after: string): boolean {
  if (NO_DATE.test(words)) return false;
  if (ONLY_MONTH.test(words))
    return /^\p{Lu}/u.test(words) && (words.length > 5 || MONTH_INTRODUCED.test(before));
  if (ONLY_WEEKDAY.test(words) && !/\b\p{Lu}/u.test(words)) return false;
  return !ABBREVIATED_WEEKDAY.test(words) || /^[.,]/.test(after);
}

/** The date of chrono's components; null where it only has a clock time or needs a page date that is missing. */
function resolve(
  parts: ParsedComponents,
  { before, words }: { before: string; words: string },
  { frame, day }: { frame: DateFrame; day: string },
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
  if (known.month) return resolveYear({ month, day: dayOfMonth, known }, day, isFuture);
  return parts.isCertain('weekday')
    ? resolveWeekday(parts.get('weekday') ?? 0, { day, words, isFuture, frame })
    : null;
}

function isAhead(before: string, words: string): boolean {
  if (/\bnext\b/i.test(words) || FUTURE_PREPOSITION.test(before)) return true;
  return FUTURE_SIGN.test(before) && !JUST_PAST.test(before);
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

/** "last week", "two weeks ago", "last month": chrono gives a day where the words give a stretch. */
function findStretch(words: string, date: PartialDate): { date: PartialDate; until: PartialDate } | null {
  if (/\byears? ago\b|\bdecades? ago\b|\b(?:last|this|next) year\b/i.test(words))
    return repeat(date.slice(0, 4));
  if (/\bmonths? (?:ago|earlier|later)\b|\b(?:last|this|next) month\b/i.test(words))
    return repeat(date.slice(0, 7));
  if (!/\bweeks?\b|\bweekend\b/i.test(words) || date.length < 10) return null;
  const at = new Date(`${date}T00:00:00Z`);
  const monday = new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS);
  const sunday = new Date(monday.getTime() + 6 * DAY_MS);
  return { date: toPartialDate(monday, 'day'), until: toPartialDate(sunday, 'day') };
}

function repeat(date: PartialDate): { date: PartialDate; until: PartialDate } {
  return { date, until: date };
}

function findBareYears(text: string): FoundDate[] {
  return [...text.matchAll(BARE_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: match[0],
    until: match[0],
  }));
}
