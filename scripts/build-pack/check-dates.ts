import type { PartialDate } from '../../engine/article';

/** Whether the calendar has this date: no 30 February, no month 13. */
export function isCalendarDate(date: PartialDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** Whether a date lies wholly after another, at the precision of the less exact one. */
export function startsAfter(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
