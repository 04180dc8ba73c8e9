import type { PartialDate } from '../article';
import type { FoundDate } from './page-claim';
import { findFirstDay, toPartialDate } from './partial-dates';

const DAY_MS = 86_400_000;
/** "two days later", "the next day": counted from a day in the story that is told, not from the page's. */
const COUNTED_FROM_STORY =
  /\b(?:days?|weeks?|months?|years?) (?:later|earlier|before|after|afterwards|prior)\b|^(?:the )?(?:next|following|previous|same|very same) (?:day|morning|night|evening|week|month|year)\b/i;
/** What follows "October" where the year is the story's. */
const STORY_YEAR = /^\s*(?:of\s+)?(?:that|the same) year\b/i;
/** "agreed to resume on": ahead of the story's day, not of the page's. */
const TOLD_PLAN =
  /\b(?:agreed|scheduled|planned|promised|decided|were|was|set|due)\s+(?:to|for)\b[^.;]{0,80}$/i;
const PLAN_AHEAD = /\b(?:will|shall|is|are)\b[^.;]{0,80}$/i;
/** A date that a relative clause hangs on somebody says nothing about when the rest took place. */
const ASIDE = /\b(?:who|which|whose|since|until|after|before)\b[^,.;]{0,40}$/i;
/** What lies this near to the page's day is news of the page's own days, whatever story it recalls. */
const NEWS_DAYS = 60;

/** The date as a point that others are counted from: a stretch ("last week") is no day, only a month. */
export function tellStory({ date, until }: Pick<FoundDate, 'date' | 'until'>): PartialDate {
  return date === until ? date : date.slice(0, 7);
}

/** Whether the words count from a day of the story ("a day earlier") and mean nothing without it. */
export function isCountedFromStory(words: string): boolean {
  return COUNTED_FROM_STORY.test(words) && !/\bago\b/i.test(words);
}

/** How many characters after a date say that its year is the story's ("of that year"); 0 where none do. */
export function measureStoryYear(after: string): number {
  return STORY_YEAR.exec(after)?.[0].length ?? 0;
}

/** The date as many days from the story's day as it was read from the page's; null where the story names no day. */
export function countFromStory(
  read: PartialDate,
  pageDay: string,
  story: PartialDate | null,
): PartialDate | null {
  if (story === null || story.length < 10 || read.length < 10) return null;
  const days = Date.parse(read) - Date.parse(pageDay);
  return toPartialDate(new Date(Date.parse(story) + days), 'day');
}

/**
 * The year of the story for a day or month told without one ("in August 2021 they met; on 3 September"), or
 * null where the page's own year is as likely: news of the page's days, plans still ahead, an aside.
 */
export function findStoryYear(
  read: PartialDate,
  { pageDay, story, before, aside }: { pageDay: string; story: PartialDate; before: string; aside: string },
): number | null {
  if (PLAN_AHEAD.test(before) && !TOLD_PLAN.test(before)) return null;
  const isPlan = TOLD_PLAN.test(before);
  const isNews = Math.abs(Date.parse(findFirstDay(read)) - Date.parse(pageDay)) <= NEWS_DAYS * DAY_MS;
  if (ASIDE.test(aside) || (isNews && !isPlan)) return null;
  const year = Number(story.slice(0, 4));
  const inYear = `${story.slice(0, 4)}${read.slice(4)}`;
  if (story.length === 4) return year;
  return inYear.slice(0, 7) >= story.slice(0, 7) ? year : isPlan ? year + 1 : null;
}
