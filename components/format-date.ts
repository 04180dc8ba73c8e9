import type { PartialDate } from '../engine/article';

/** Until strings move to _locales, dates and numbers speak the language of strings.ts. */
export const LANGUAGE = 'en-GB';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const FORMATS = {
  year: createFormat({ year: 'numeric' }),
  month: createFormat({ year: 'numeric', month: 'short' }),
  day: createFormat({ year: 'numeric', month: 'short', day: 'numeric' }),
} as const;

function createFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });
}

/** Whether the text is a date at some precision that can be: "2021", "2021-09" or "2021-09-01", not "2021-13". */
export function isPartialDate(text: string): boolean {
  return readParts(text) !== null;
}

/** The date in words, no more precise than it is known: "2021", "Sept 2021", "1 Sept 2021". What is no date comes back as it is. */
export function formatDate(date: PartialDate): string {
  const parts = readParts(date);
  if (!parts) return date;
  const [year, month, day] = parts;
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return FORMATS[day !== null ? 'day' : month !== null ? 'month' : 'year'].format(time);
}

/** The middle of the date's span, in years since the year 0: "2021" is 2021.5. Null for what is no date. */
export function measureYears(date: PartialDate): number | null {
  const parts = readParts(date);
  if (!parts) return null;
  const [year, month, day] = parts;
  if (month === null) return year + 0.5;
  if (day === null) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function readParts(text: string): [year: number, month: number | null, day: number | null] | null {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const time = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // Date.UTC rolls 31 February over into March, and reads years below 100 as 19xx.
  const isKept =
    time.getUTCFullYear() === year &&
    time.getUTCMonth() === (month ?? 1) - 1 &&
    time.getUTCDate() === (day ?? 1);
  return isKept ? [year, month, day] : null;
}
