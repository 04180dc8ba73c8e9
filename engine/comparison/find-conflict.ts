import { findDates } from '../claims/find-dates';
import { findNegations } from '../claims/find-negations';
import { findQuantities } from '../claims/find-quantities';
import type { FoundQuantity, PageClaim } from '../claims/page-claim';
import { canBeSameDay } from '../claims/partial-dates';
import type { Reason } from '../report';
import { splitWords } from '../text/words';
import type { Reported } from './build-evidence';
import { compareQuantities } from './compare-values';

/** What in two sentences on one matter cannot be true together, and the words that say so; for a direction none. */
export interface Conflict {
  readonly reason: Extract<Reason, 'number' | 'date' | 'direction'>;
  readonly page: string;
  readonly report: string;
}

/** Dimensions of which a sentence seldom gives two for different things. */
const TELLING = new Set([
  'count',
  'money',
  'percent',
  'duration',
  'magnitude',
  'multiple',
  'distance',
  'ordinal',
]);

/**
 * An explicit sign that the page's claim contradicts the report: a number of the same dimension or a day that
 * does not fit, or a negation in one of the two alone. Null where there is none.
 */
export function findConflict(claim: PageClaim, { claim: report, source }: Reported): Conflict | null {
  const whole = { start: 0, end: report.text.length };
  const figures = findQuantities(report.text, whole);
  const numbers = findNumberConflict(claim, figures, report.text);
  if (numbers) return numbers;
  const dates = findDates(report.text, whole, { published: source.published, masked: figures });
  const [pageDay, ...more] = claim.dates.filter(({ date }) => date.length === 10);
  const [reportDay, ...others] = dates.filter(({ date }) => date.length === 10);
  if (
    pageDay &&
    reportDay &&
    more.length + others.length === 0 &&
    !canBeSameDay(pageDay.date, reportDay.date)
  ) {
    return {
      reason: 'date',
      page: cut(claim, pageDay),
      report: report.text.slice(reportDay.start, reportDay.end),
    };
  }
  const isOdd = (text: string) => findNegations(splitWords(text), text).length % 2 === 1;
  return isOdd(claim.text) === isOdd(report.text) ? null : { reason: 'direction', page: '', report: '' };
}

/** The one figure of a dimension on either side, where the two do not fit. */
function findNumberConflict(
  claim: PageClaim,
  figures: readonly FoundQuantity[],
  text: string,
): Conflict | null {
  for (const figure of claim.quantities) {
    const isAlike = (one: FoundQuantity) => one.dimension === figure.dimension && one.unit === figure.unit;
    const own = claim.quantities.filter(isAlike);
    const reported = figures.filter(isAlike);
    const [report] = reported;
    if (!TELLING.has(figure.dimension) || own.length !== 1 || reported.length !== 1 || !report) continue;
    const relation = compareQuantities(figure.value, report.value);
    if (relation === 'higher' || relation === 'lower') {
      return { reason: 'number', page: cut(claim, figure), report: text.slice(report.start, report.end) };
    }
  }
  return null;
}

function cut(claim: PageClaim, { start, end }: { start: number; end: number }): string {
  return claim.text.slice(start - claim.start, end - claim.start);
}
