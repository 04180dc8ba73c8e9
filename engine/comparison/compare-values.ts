import { canBeSameDay } from '../claims/partial-dates';
import type { Corpus } from '../corpus/build-corpus';
import type { Quantity, SlotValue } from '../corpus/corpus';

/**
 * How a value of the page stands to one that was reported. `same` says the same, `fits` can be true together
 * without saying the same, `higher` and `lower` are numbers that cannot, `other` anything else that cannot.
 * `apart` cannot be compared.
 */
export type ValueRelation = 'same' | 'fits' | 'higher' | 'lower' | 'other' | 'apart';

/** "About 150" fits 147: the tenth that newsrooms round by. */
const ROUNDING = 0.1;
/** "Nearly 100" is less than 100 and not by much. */
const NEARLY = 0.15;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How the page's value stands to the reported one; values of two kinds are `apart`. */
export function compareValues(page: SlotValue, report: SlotValue, corpus: Corpus): ValueRelation {
  if (page.kind === 'quantity' && report.kind === 'quantity') return compareQuantities(page, report);
  if (page.kind === 'date' && report.kind === 'date')
    return canBeSameDay(page.date, report.date) ? 'same' : 'other';
  if (page.kind === 'term' && report.kind === 'term') return page.term === report.term ? 'same' : 'other';
  if (page.kind === 'entity' && report.kind === 'entity')
    return compareEntities(page.entity, report.entity, corpus);
  return 'apart';
}

/** Interval logic over comparators; a figure and its own bound ("20", "at least 20") are the same figure. */
export function compareQuantities(page: Quantity, report: Quantity): ValueRelation {
  const isSameFigure = page.number === report.number && page.upper === report.upper;
  const [p, r] = [toInterval(page), toInterval(report)];
  if (isSameFigure && isCompatible(page, report)) return 'same';
  if (p.low <= r.high && r.low <= p.high) {
    return isPoint(page) && isPoint(report) ? 'same' : 'fits';
  }
  return p.low > r.high ? 'higher' : 'lower';
}

/** "More than 20" and "fewer than 20" share a figure and no more. */
function isCompatible(one: Quantity, other: Quantity): boolean {
  const below = (quantity: Quantity) => quantity.comparator === 'less-than';
  const above = (quantity: Quantity) =>
    quantity.comparator === 'more-than' || quantity.comparator === 'at-least';
  return !(below(one) && above(other)) && !(above(one) && below(other));
}

/** Whether the value says how many, if only roughly, and not only a bound. */
function isPoint({ comparator }: Quantity): boolean {
  return comparator === 'exactly' || comparator === 'about' || comparator === 'nearly';
}

function toInterval({ number, upper, comparator }: Quantity): Interval {
  switch (comparator) {
    case 'at-least':
      return { low: number, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: number + smallestStep(number), high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: upper };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: upper - smallestStep(upper) };
    case 'about':
      return { low: number * (1 - ROUNDING), high: upper * (1 + ROUNDING) };
    case 'nearly':
      return { low: number * (1 - NEARLY), high: upper };
    default:
      return { low: number, high: upper };
  }
}

/** One for counts; next to nothing for measures such as 6.3. */
function smallestStep(number: number): number {
  return Number.isInteger(number) ? 1 : 1e-6;
}

/** A part is compared with its whole as the same: Mazar-i-Sharif and Balkh, a branch and its parent. */
function compareEntities(page: string, report: string, corpus: Corpus): ValueRelation {
  if (page === report) return 'same';
  return isWithin(page, report, corpus) || isWithin(report, page, corpus) ? 'fits' : 'other';
}

const WITHIN = new Set([
  'part_of',
  'branch_of',
  'based_in',
  'member_of',
  'leads',
  'led',
  'founded',
  'spokesman_for',
]);
const MAX_STEPS = 3;

function isWithin(part: string, whole: string, corpus: Corpus): boolean {
  let level = [part];
  for (let step = 0; step < MAX_STEPS; step += 1) {
    level = level.flatMap((id) =>
      (corpus.entities.get(id)?.relations ?? [])
        .filter(({ kind }) => WITHIN.has(kind))
        .map(({ entity }) => entity),
    );
    if (level.includes(whole)) return true;
  }
  return false;
}
