import { findDates } from '../claims/find-dates';
import { findNegations } from '../claims/find-negations';
import { findQuantities } from '../claims/find-quantities';
import type { FoundQuantity, PageClaim } from '../claims/page-claim';
import { canBeSameDay } from '../claims/partial-dates';
import type { Corpus } from '../corpus/build-corpus';
import type { Reason } from '../report';
import { splitWords } from '../text/words';
import type { Reported } from './build-evidence';
import { compareQuantities } from './compare-values';
import { findOpposite } from './find-opposites';
import { listBodies } from './speaker-entities';

/**
 * What in two sentences on one matter cannot be true together, and the words that say so; a negation in one of
 * the two has none.
 */
export interface Conflict {
  readonly reason: Extract<Reason, 'number' | 'date' | 'place' | 'doer' | 'direction'>;
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
 * does not fit, another place or party in the same role, an opposite, or a negation in one of the two alone.
 * Null where there is none.
 */
export function findConflict(claim: PageClaim, reported: Reported, corpus: Corpus): Conflict | null {
  const { text } = reported.claim;
  const figures = findQuantities(text, { start: 0, end: text.length });
  return (
    findNumberConflict(claim, figures, text) ??
    findDateConflict(claim, reported, figures) ??
    findDirectionConflict(claim, text) ??
    findNameConflict(claim, reported, corpus)
  );
}

/** The one day that either names, where they are two. */
function findDateConflict(
  claim: PageClaim,
  { claim: { text }, source }: Reported,
  masked: readonly FoundQuantity[],
): Conflict | null {
  const dates = findDates(text, { start: 0, end: text.length }, { published: source.published, masked });
  const [pageDay, ...more] = claim.dates.filter(({ date }) => date.length === 10);
  const [reportDay, ...others] = dates.filter(({ date }) => date.length === 10);
  if (!pageDay || !reportDay || more.length + others.length > 0) return null;
  if (canBeSameDay(pageDay.date, reportDay.date)) return null;
  return { reason: 'date', page: cut(claim, pageDay), report: text.slice(reportDay.start, reportDay.end) };
}

/** An opposite or a negation; both together say the same again. */
function findDirectionConflict(claim: PageClaim, report: string): Conflict | null {
  const isOdd = (text: string) => findNegations(splitWords(text), text).length % 2 === 1;
  const isNegated = isOdd(claim.text) !== isOdd(report);
  const opposite = findOpposite(claim.text, report);
  if (isNegated === (opposite !== null)) return null;
  return { reason: 'direction', page: opposite?.page ?? '', report: opposite?.report ?? '' };
}

/** The one place, or the one party, that either names and the other does not. */
function findNameConflict(claim: PageClaim, { claim: report }: Reported, corpus: Corpus): Conflict | null {
  const reported = [...new Set(report.about.map(({ entity }) => entity))];
  const known = [
    ...claim.mentions.map(({ entity }) => entity),
    ...claim.carried.map(({ entity }) => entity),
    ...claim.topic,
  ];
  const isPlace = (id: string) => corpus.entities.get(id)?.type === 'place';
  const isKin = (one: string, other: string) =>
    listBodies(one, corpus).has(other) || listBodies(other, corpus).has(one);
  for (const reason of ['place', 'doer'] as const) {
    const isSought = (id: string) =>
      corpus.entities.get(id)?.type !== 'event' && isPlace(id) === (reason === 'place');
    const own = claim.mentions.filter(({ entity }) => isSought(entity));
    const strange = own.filter(({ entity }) => !reported.some((id) => isKin(entity, id)));
    const missing = reported.filter((id) => isSought(id) && !known.some((one) => isKin(id, one)));
    const [page] = strange;
    const [other] = missing;
    if (!page || !other || strange.length > 1 || missing.length > 1) continue;
    if (reason === 'place' && own.length > 1) continue;
    const name = corpus.entities.get(other)?.name ?? '';
    return { reason, page: cut(claim, page), report: report.text.includes(name) ? name : '' };
  }
  return null;
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
