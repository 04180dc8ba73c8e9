import type { PartialDate } from '../../engine/article';
import { LANGUAGE, measureYears } from '../format-date';

/** A label below the time line, at a share of its length from 0 to 1. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimelineScale {
  /** Where a date stands, 0 to 1; null for what is no date. */
  readonly place: (date: PartialDate) => number | null;
  readonly ticks: readonly Tick[];
}

/** As many labels as 300 px hold without touching. */
const MOST_TICKS = 5;
/** Room on both sides, so that the first and last dot are whole. */
const MARGIN = 0.04;
/** Reports of one day still get a line with a before and an after: a week. */
const SHORTEST_YEARS = 7 / 365;

/** Ticks lie on round dates: every so many days, months or years. */
type Step = { readonly unit: 'day' | 'month' | 'year'; readonly count: number; readonly years: number };

const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10, 20].map((count): Step => ({ unit: 'day', count, years: count / 365 })),
  ...[1, 2, 3, 6].map((count): Step => ({ unit: 'month', count, years: count / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((count): Step => ({ unit: 'year', count, years: count })),
];

const FORMATS = {
  day: new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(LANGUAGE, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(LANGUAGE, { year: 'numeric', timeZone: 'UTC' }),
} as const;

/** A scale that holds all the dates; null where none of them is a date. */
export function createTimelineScale(dates: readonly PartialDate[]): TimelineScale | null {
  const years = dates.flatMap((date) => measureYears(date) ?? []);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const missing = Math.max(0, SHORTEST_YEARS - (last - first)) / 2;
  const margin = (last - first + 2 * missing) * MARGIN;
  const from = first - missing - margin;
  const to = last + missing + margin;
  const place = (date: PartialDate) => {
    const year = measureYears(date);
    return year === null ? null : (year - from) / (to - from);
  };
  return { place, ticks: listTicks(from, to) };
}

/** Round dates between the two, at the smallest step that gives few enough. */
function listTicks(from: number, to: number): Tick[] {
  const step = STEPS.find(({ years }) => (to - from) / years <= MOST_TICKS) ?? STEPS.at(-1);
  if (!step) return [];
  return listRoundDates(step, from, to).flatMap((time) => {
    const year = readYears(time);
    const label = FORMATS[step.unit].format(time);
    return year < from || year > to ? [] : [{ at: (year - from) / (to - from), label }];
  });
}

/** Times, in ms, of all multiples of the step from just before `from` to just after `to`. */
function listRoundDates({ unit, count }: Step, from: number, to: number): number[] {
  const perYear = { day: 365.2425, month: 12, year: 1 }[unit];
  // Years are counted from 0, that they be round; days and months from 1970, as Date does.
  const zero = unit === 'year' ? 0 : 1970;
  const start = Math.floor(((from - zero) * perYear) / count) - 1;
  const end = Math.ceil(((to - zero) * perYear) / count) + 1;
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const number = (start + index) * count;
    if (unit === 'day') return Date.UTC(1970, 0, 1 + number);
    return unit === 'month' ? Date.UTC(1970, number, 1) : Date.UTC(number, 0, 1);
  });
}

function readYears(time: number): number {
  const date = new Date(time).toISOString().slice(0, 10);
  return measureYears(date) ?? Number.NaN;
}

/** A dot closer than this to its neighbour would cover it: 11 px on a line of 300. */
const NEAREST = 11 / 300;
const MOST_LEVELS = 4;

/**
 * Stacks what stands too close together: for each position, in rising order, the level above the line, from 0.
 * What finds no free level shares the last one.
 */
export function stackPositions(positions: readonly number[]): number[] {
  const lastAt: number[] = [];
  return positions.map((position) => {
    const free = Array.from({ length: MOST_LEVELS }, (_, level) => level).find(
      (level) => position - (lastAt[level] ?? Number.NEGATIVE_INFINITY) >= NEAREST,
    );
    const level = free ?? MOST_LEVELS - 1;
    lastAt[level] = position;
    return level;
  });
}
