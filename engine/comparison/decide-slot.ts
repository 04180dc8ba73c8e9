import { canBeSameDay, countDaysBetween } from '../claims/partial-dates';
import type { SlotValue, Source } from '../corpus/corpus';
import type { Evidence } from '../report';
import type { Reported } from './build-evidence';
import type { ValueRelation } from './compare-values';
import type { MatchedSlot } from './matched-matter';
import type { ComparisonContext, Verdict } from './verdict';

/** One reported value and how the page's stands to it. */
export interface ComparedValue {
  readonly reported: Reported;
  readonly value: SlotValue;
  readonly values: ValueRelation;
  readonly evidence: Evidence;
}

/** What the reports together come to, and whether nothing in them speaks against it. */
export interface Decided {
  readonly relation: Verdict['relation'];
  readonly isSure: boolean;
}

/** What a value that stays as it is comes to: reports on both sides are contested, even one against many. */
export function decideFixed(compared: readonly ComparedValue[]): Decided {
  const has = (relation: Evidence['relation']) =>
    compared.some(({ evidence }) => evidence.relation === relation);
  if (has('agrees') && has('differs')) return { relation: 'contested', isSure: true };
  if (has('agrees')) return { relation: 'agrees', isSure: compared.some(({ values }) => values === 'same') };
  if (has('differs')) return { relation: 'differs', isSure: true };
  return { relation: has('updates') ? 'updates' : 'unjudged', isSure: false };
}

/**
 * A figure that only grows. The newest and highest reported one is the state of things; a page above it is
 * newer, at it agrees, and below it differs, unless it says again what an earlier report of the page's own
 * day said, which is how tolls climb within a day.
 */
export function decideGrowing(
  compared: readonly ComparedValue[],
  matched: MatchedSlot,
  { article }: ComparisonContext,
): Decided {
  const sameFigure = compared.filter(({ values }) => values === 'same');
  const fitting = compared.filter(({ values }) => values === 'fits');
  const above = compared.filter(({ values }) => values === 'lower');
  const below = compared.filter(({ values }) => values === 'higher');
  if (above.length === 0) {
    if (sameFigure.length > 0) return { relation: 'agrees', isSure: true };
    if (below.length > 0 && fitting.every((one) => isLowerFloor(one, matched.value)))
      return { relation: 'updates', isSure: true };
    return { relation: fitting.length > 0 ? 'agrees' : 'unjudged', isSure: false };
  }
  if (sameFigure.length > 0) return { relation: 'contested', isSure: true };
  // one outlet's higher figure against several lower ones is their dispute, and no measure of the page
  if (countStories(above) === 1 && countStories([...below, ...fitting]) > 1) {
    return { relation: 'unjudged', isSure: false };
  }
  const isLater = above.some(({ reported }) => isDayAfter(reported.source, article.published));
  if (fitting.length > 0 && !isLater) return { relation: 'unjudged', isSure: false };
  return { relation: 'differs', isSure: isLater || below.length === 0 };
}

function countStories(compared: readonly ComparedValue[]): number {
  return new Set(compared.map(({ reported }) => reported.source.story)).size;
}

/** "At least 20" is a floor that a figure of 27 is above: the toll has risen. */
export function isLowerFloor({ value }: Pick<ComparedValue, 'value'>, page: SlotValue): boolean {
  if (value.kind !== 'quantity' || page.kind !== 'quantity') return false;
  return (value.comparator === 'at-least' || value.comparator === 'more-than') && value.number < page.number;
}

function isDayAfter(source: Source, published: string | null): boolean {
  return (
    published !== null &&
    !canBeSameDay(source.published, published) &&
    countDaysBetween(source.published, published) > 0
  );
}
