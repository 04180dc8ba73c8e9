import type { PartialDate } from '../engine/article';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+\\d\\d?:[\\d:]+(?:\\s+[A-Z]{2,5})?)?\\s+(\\d{4})\\b`,
  'i',
);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH},?\\s+(\\d{4})\\b`, 'i');

/** Newspapers on the web; a machine that knows no date says 1 or 1970, or a year far ahead. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/**
 * The calendar date that a machine-readable field or a dateline states, at its own precision. The day is
 * the one written, whatever time zone follows it. Null where there is none, it cannot be, or its order is
 * open ("03/04/2021").
 */
export function readDate(text: string): PartialDate | null {
  return readIso(text.trim()) ?? readWords(text) ?? readSlashes(text);
}

/** "2021-09-02T…", "2021/09/02", "20210902…", "2021-09" or "2021"; null where the date cannot be. */
export function readIso(text: string): PartialDate | null {
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d\d?[-/.])/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?=$|T|\s)/.exec(text);
  if (parts) return buildDate(parts[1], parts[3], parts[4]);
  const month = /^(\d{4})[-/](\d{2})$/.exec(text);
  if (month) return buildDate(month[1], month[2], undefined);
  return /^\d{4}$/.test(text) ? buildDate(text, undefined, undefined) : null;
}

function readWords(text: string): PartialDate | null {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return buildDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return buildDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly && buildDate(monthOnly[2], monthNumber(monthOnly[1]), undefined);
}

/** Day and month can be told apart only where one of them is past twelve, or they are the same. */
function readSlashes(text: string): PartialDate | null {
  const parts = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 || first === second) return buildDate(parts[3], parts[2], parts[1]);
  return second > 12 ? buildDate(parts[3], parts[1], parts[2]) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** Null where the calendar has no such date. */
function buildDate(year = '', month: string | undefined, day: string | undefined): PartialDate | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day ?? 1)) return null;
  const iso = date.toISOString();
  return day === undefined ? iso.slice(0, 7) : iso.slice(0, 10);
}
