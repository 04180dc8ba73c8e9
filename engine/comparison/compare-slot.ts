import { canBeSameDay, countDaysBetween } from '../claims/partial-dates';
import type { SlotValue, Source } from '../corpus/corpus';
import type { Evidence, Reason } from '../report';
import { buildEvidence, orderEvidence, placeReported, type Reported } from './build-evidence';
import { compareValues, type ValueRelation } from './compare-values';
import { findValueWords } from './find-report-words';
import type { MatchedSlot } from './matched-matter';
import type { ComparisonContext, Verdict } from './verdict';

const PLACE_SLOT = /place|epicent|venue|location/;
/** How long after an event its figures still climb: tolls of disasters settle within weeks. */
const GROWING_DAYS = 45;

interface Compared {
  readonly reported: Reported;
  readonly value: SlotValue;
  readonly values: ValueRelation;
  readonly evidence: Evidence;
}

/** The page's value against every reported one; null where nobody but the page itself reported any. */
export function compareSlot(matched: MatchedSlot, context: ComparisonContext): Verdict | null {
  const placed = matched.matter.reported.flatMap(({ claim }) => placeReported([claim], context));
  if (placed.length === 0) return null;
  const isGrowing =
    matched.matter.slot.grows &&
    isStillGrowing(
      matched,
      placed.filter(({ when }) => when !== 'later'),
      context,
    );
  const compared = compareAll(matched, context, isGrowing);
  const taking = compared.filter(({ reported }) => reported.when !== 'later');
  const decided =
    taking.length === 0 ? null : isGrowing ? decideGrowing(taking, matched, context) : decideFixed(taking);
  const { relation, isSure } = decided ?? { relation: 'unjudged' as const, isSure: false };
  const isClear =
    isSure &&
    matched.isClear &&
    !isDoubtful(relation, matched) &&
    context.article.published !== null &&
    isWorthClear(taking, relation);
  const settled = relation === 'updates' && context.article.published === null ? 'unjudged' : relation;
  const order: Evidence['relation'][] = settled === 'contested' ? ['differs', 'agrees'] : [settled];
  return {
    relation: settled,
    confidence: isClear ? 'clear' : 'likely',
    reason: findReason(matched),
    evidence: orderEvidence(
      compared.map(({ evidence }) => evidence),
      order,
      context,
    ),
    matter: { kind: 'slot', event: matched.event.event.id, slot: matched.matter.slot.name },
  };
}

function compareAll(matched: MatchedSlot, context: ComparisonContext, isGrowing: boolean): Compared[] {
  const { reported } = matched.matter;
  return reported.flatMap(({ claim, value }) => {
    const [placed] = placeReported([claim], context);
    if (!placed) return [];
    const values = compareValues(matched.value, value, context.corpus);
    const relation = relate(values, isGrowing);
    const page = context.article.text.slice(matched.words.start, matched.words.end);
    const differs = values !== 'same' && values !== 'fits' && values !== 'apart';
    const report = differs
      ? findValueWords(claim, value, { matter: matched.matter, corpus: context.corpus })
      : '';
    const differing = differs ? [{ page, report }] : [];
    return [
      { reported: placed, value, values, evidence: buildEvidence(placed, { relation, differing }, context) },
    ];
  });
}

/** Figures climb in the first weeks; one that was reported long after the event, to a page long after it, is settled. */
function isStillGrowing(
  { event }: MatchedSlot,
  reports: readonly Reported[],
  { article }: ComparisonContext,
): boolean {
  const isEarly = (date: string) => countDaysBetween(event.event.date, date) <= GROWING_DAYS;
  if (article.published !== null && isEarly(article.published)) return true;
  return reports.some(({ source }) => isEarly(source.published));
}

/** One report alone: a toll above the reported one is its later state. */
function relate(values: ValueRelation, grows: boolean): Evidence['relation'] {
  if (values === 'same' || values === 'fits') return 'agrees';
  if (values === 'apart') return 'unjudged';
  return grows && values === 'higher' ? 'updates' : 'differs';
}

function decideFixed(compared: readonly Compared[]): { relation: Verdict['relation']; isSure: boolean } {
  const has = (relation: Evidence['relation']) =>
    compared.some(({ evidence }) => evidence.relation === relation);
  if (has('agrees') && has('differs')) return { relation: 'contested', isSure: true };
  if (has('agrees')) return { relation: 'agrees', isSure: compared.some(({ values }) => values === 'same') };
  return has('differs') ? { relation: 'differs', isSure: true } : { relation: 'unjudged', isSure: false };
}

/**
 * A figure that only grows. The newest and highest reported one is the state of things; a page above it is
 * newer, at it agrees, and below it differs, unless it says again what an earlier report of the page's own
 * day said, which is how tolls climb within a day.
 */
function decideGrowing(
  compared: readonly Compared[],
  matched: MatchedSlot,
  { article }: ComparisonContext,
): { relation: Verdict['relation']; isSure: boolean } {
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
  const isLater = above.some(({ reported }) => isDayAfter(reported.source, article.published));
  if (fitting.length > 0 && !isLater) return { relation: 'unjudged', isSure: false };
  return { relation: 'differs', isSure: isLater || below.length === 0 };
}

/** "At least 20" is a floor that a figure of 27 is above: the toll has risen. */
function isLowerFloor({ value }: Compared, page: SlotValue): boolean {
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

/**
 * Places are compared by name alone, and a meeting at another place may be another meeting; one odd outcome
 * or place among many reports is no split worth counting.
 */
function isDoubtful(relation: Verdict['relation'], { matter: { slot } }: MatchedSlot): boolean {
  const isPlace = slot.kind === 'entity' && PLACE_SLOT.test(slot.name);
  return (
    (relation === 'differs' && isPlace) ||
    (relation === 'contested' && (slot.kind === 'entity' || slot.kind === 'term'))
  );
}

/** One headline of a footing unlike the page's does not make a clear conflict; a report does. */
function isWorthClear(compared: readonly Compared[], relation: Verdict['relation']): boolean {
  if (relation !== 'differs') return true;
  return compared.some(
    ({ reported }) => reported.source.kind !== 'opinion' && reported.claim.mode === 'asserted',
  );
}

function findReason({ matter: { slot } }: MatchedSlot): Reason {
  if (slot.kind === 'quantity') return 'number';
  if (slot.kind === 'date') return 'date';
  if (slot.kind === 'term') return 'direction';
  if (PLACE_SLOT.test(slot.name)) return 'place';
  return 'doer';
}
