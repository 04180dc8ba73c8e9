import type { PartialDate } from '../../engine/article';

/** A stretch of whole years. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The years from the first date to the end of the last one's; this year where there are no dates. */
export function spanYears(dates: readonly PartialDate[]): TimeSpan {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const now = new Date().getUTCFullYear();
  return years.length === 0
    ? { from: now, to: now + 1 }
    : { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Where a date stands on a line of that width; a year or month at its middle. */
export function placeDay(date: PartialDate, { from, to }: TimeSpan, width: number): number {
  const [year = from, month = 7, day = 15] = date.split('-').map(Number);
  return ((year + (month - 1 + day / 31) / 12 - from) / (to - from)) * width;
}
