import type { PartialDate } from '../article';
import type { PageClaim } from '../claims/page-claim';
import { countDaysBetween } from '../claims/partial-dates';
import type { EventMatter } from '../corpus/matters';

/** How far from the event's date a date of the sentence may lie and still mean this event, told wrongly. */
const DATE_SLACK_DAYS = 31;
/** How long after the event a page may still report it without saying when it was. */
const NEWS_DAYS = 45;
/** An event known by its year alone went on through it, and stays news through the next. */
const YEAR_DAYS = 365;

/** `exact`, `near` (a date told wrongly, perhaps), `conflict` (another time, so another event), or `none`. */
export function fitDates(
  claim: PageClaim,
  { event }: EventMatter,
  published: PartialDate | null,
): 'exact' | 'near' | 'conflict' | 'none' {
  // what is to come cannot be when the event was
  if (isToldAsPast(claim, event.date, published)) return 'conflict';
  const dates = claim.dates
    .map(({ date }) => date)
    .filter(
      (date) =>
        published === null ||
        countDaysBetween(published, date) <= 0 ||
        countDaysBetween(published, event.date) > 0,
    );
  if (dates.length === 0) return 'none';
  if (dates.some((date) => isNear(date, event.date, 1))) return 'exact';
  if (dates.some((date) => isNear(date, event.date, DATE_SLACK_DAYS))) return 'near';
  // a later date beside an event is often when somebody spoke of it
  const isReportingDay = published !== null && dates.every((date) => isNear(date, published, 7));
  return isReportingDay && !isNear(published, event.date, 400) ? 'none' : 'conflict';
}

/** "A year before", "two years earlier": words that put a happening well before what the page is about. */
const YEARS_BEFORE =
  /\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:year|decade)s? (?:before|earlier|previously|ago|prior)\b/i;

/** The sentence tells of something years back, and the event is news. */
function isToldAsPast({ text }: PageClaim, date: PartialDate, published: PartialDate | null): boolean {
  return published !== null && countDaysBetween(date, published) <= NEWS_DAYS && YEARS_BEFORE.test(text);
}

/** An event known by its year, named, and put a year or two off: its date told wrongly. */
export function isYearNear(claim: PageClaim, { event }: EventMatter): boolean {
  return (
    event.date.length === 4 &&
    claim.dates.some(({ date }) => Math.abs(Number(date.slice(0, 4)) - Number(event.date)) <= 2)
  );
}

/** Whether the two dates are at most so many days apart, at the precision they have. */
export function isNear(one: PartialDate, other: PartialDate, days: number): boolean {
  return countDaysBetween(one, other) <= days && countDaysBetween(other, one) <= days;
}

/** Whether the page came out while the event was news. */
export function isFresh({ event }: EventMatter, published: PartialDate | null): boolean {
  if (published === null) return false;
  return (
    countDaysBetween(published, event.date) <= 0 &&
    countDaysBetween(event.date, published) <= (event.date.length === 4 ? YEAR_DAYS : NEWS_DAYS)
  );
}
