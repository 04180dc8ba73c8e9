import type { PartialDate } from '../article';

/** The date of a Date at the precision asked, in UTC. */
export function toPartialDate(date: Date, precision: 'day' | 'month' | 'year'): PartialDate {
  const iso = date.toISOString();
  return iso.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
}

/** The first day that the date can mean, as an ISO day. */
export function findFirstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that the date can mean, as an ISO day. */
export function findLastDay(date: PartialDate): string {
  if (date.length >= 10) return date;
  if (date.length <= 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 1970, month ?? 1, 0)).toISOString().slice(0, 10);
}

/** Days from the first date's last day to the second's first; 0 or less where they can be the same day. */
export function countDaysBetween(earlier: PartialDate, later: PartialDate): number {
  const from = Date.parse(`${findLastDay(earlier)}T00:00:00Z`);
  const to = Date.parse(`${findFirstDay(later)}T00:00:00Z`);
  return Math.round((to - from) / 86_400_000);
}

/** Whether the two can be the same day, at the precision that both have. */
export function canBeSameDay(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether the text is a date of the calendar, at any of the three precisions. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const day = findFirstDay(text);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
