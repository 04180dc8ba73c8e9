import { countDaysBetween } from '../claims/partial-dates';
import type { SlotValue } from '../corpus/corpus';
import type { Evidence, Reason } from '../report';
import { buildEvidence, orderEvidence, placeReported, type Reported } from './build-evidence';
import { compareValues, type ValueRelation } from './compare-values';
import { type ComparedValue, type Decided, decideFixed, decideGrowing, isLowerFloor } from './decide-slot';
import { findValueWords, trimToValue } from './find-report-words';
import { isToldOtherwise } from './is-told-otherwise';
import type { MatchedSlot } from './matched-matter';
import type { ComparisonContext, Verdict } from './verdict';

const PLACE_SLOT = /place|epicent|venue|location/;
/** How long after an event its figures still climb: tolls of disasters settle within weeks. */
const GROWING_DAYS = 45;
const SETTLING_DAYS = 21;
const TELLING_FIGURE = 11;
const RISEN =
  /\b(?:now|ris(?:en|es|ing)|rose|climb\w*|increas\w*|grown|grew|update\w*|revised|so far|has reached)\b/i;

/** The page's value against every reported one; null where nobody but the page itself reported any. */
export function compareSlot(matched: MatchedSlot, context: ComparisonContext): Verdict | null {
  const placed = matched.matter.reported.flatMap(({ claim }) => placeReported([claim], context));
  if (placed.length === 0) return null;
  if (matched.isTentative && !isSameFigure(matched, placed, context)) return null;
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
    taking.length === 0
      ? null
      : isGrowing
        ? recall(decideGrowing(taking, matched, context), taking, { matched, context })
        : decideFixed(taking);
  const { relation, isSure } = abstain(decided, matched, context);
  const isClear =
    isSure &&
    matched.isClear &&
    !isDoubtful(relation, matched) &&
    context.article.published !== null &&
    isWorthClear(taking, relation) &&
    (relation !== 'updates' || isTimely(matched, context));
  const settled = relation === 'updates' && context.article.published === null ? 'unjudged' : relation;
  const order: Evidence['relation'][] = settled === 'contested' ? ['differs', 'agrees'] : [settled];
  return {
    relation: settled,
    confidence: isClear ? 'clear' : 'likely',
    reason: findReason(matched),
    evidence: orderEvidence(
      compared.map(({ evidence, value }) => ({
        evidence,
        nearness: measureNearness(matched.value, value, isGrowing),
      })),
      order,
      context,
    ),
    matter: { kind: 'slot', event: matched.event.event.id, slot: matched.matter.slot.name },
  };
}

/** Nothing where no report takes part, and no conflict where reports tell of the value in another way. */
function abstain(decided: Decided | null, matched: MatchedSlot, context: ComparisonContext): Decided {
  const isDoubted = decided?.relation === 'differs' && isToldOtherwise(matched, context);
  return decided && !isDoubted ? decided : { relation: 'unjudged', isSure: false };
}

/** The figure, above ten as smaller ones fit anything, is one that was reported before the page. */
function isSameFigure(
  { matter, value }: MatchedSlot,
  placed: readonly Reported[],
  { corpus }: ComparisonContext,
): boolean {
  if (value.kind !== 'quantity' || value.number < TELLING_FIGURE) return false;
  return matter.reported.some(
    (one) =>
      placed.some(({ claim, when }) => claim === one.claim && when !== 'later') &&
      compareValues(value, one.value, corpus) === 'same',
  );
}

/** What the page recalls of the first hours is no figure of its own day: it can only match what was reported then. */
const RECALLED =
  /\b(?:first|initial(?:ly)?|early|earlier|preliminary)\b[^.;]{0,30}\b(?:reports?|bulletins?|counts?|estimates?|figures?|tolls?|news)\b|\b(?:at first|initially)\b/i;

function recall(
  decided: Decided,
  taking: readonly ComparedValue[],
  { matched, context }: { matched: MatchedSlot; context: ComparisonContext },
): Decided {
  const { start, end } = matched.clause;
  if (!RECALLED.test(context.article.text.slice(start, end))) return decided;
  const isKnown = taking.some(({ values }) => values === 'same' || values === 'fits');
  return { relation: isKnown ? 'agrees' : 'unjudged', isSure: false };
}

function compareAll(matched: MatchedSlot, context: ComparisonContext, isGrowing: boolean): ComparedValue[] {
  const { reported } = matched.matter;
  return reported.flatMap(({ claim, value }) => {
    const [placed] = placeReported([claim], context);
    if (!placed) return [];
    const values = compareValues(matched.value, value, context.corpus);
    const isRisen = isGrowing && values === 'fits' && isLowerFloor({ value }, matched.value);
    const isNewer = isRisen || (isStateOfNow(matched, context) && isBefore(placed, context));
    const told = isRisen ? 'updates' : relate(values, isGrowing);
    const relation = isNewer && told === 'differs' ? 'updates' : told;
    const page = trimToValue(
      context.article.text.slice(matched.words.start, matched.words.end),
      isRisen ? 'higher' : values,
    );
    const differs = relation === 'differs' || relation === 'updates';
    const report = differs
      ? trimToValue(
          findValueWords(claim, value, { matter: matched.matter, corpus: context.corpus }),
          isRisen ? 'higher' : values,
        )
      : '';
    const differing = differs ? [{ page, report }] : [];
    return [
      { reported: placed, value, values, evidence: buildEvidence(placed, { relation, differing }, context) },
    ];
  });
}

/**
 * How near the reported figure is to the page's, from 0 to 1, a bare figure nearer than a bound; of a figure
 * that grows the highest is the state of things and comes first.
 */
function measureNearness(page: SlotValue, report: SlotValue, isGrowing: boolean): number {
  if (page.kind !== 'quantity' || report.kind !== 'quantity') return 0;
  if (isGrowing) return report.number;
  const [low, high] = [page.number, report.number].map(Math.abs).sort((one, other) => one - other);
  const ratio = high ? (low ?? 0) / high : 1;
  return ratio - (report.comparator === page.comparator ? 0 : 0.001);
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

const PERFECT = /\b(?:has|have)\s+(?:\p{L}+\s+){0,2}\p{L}+(?:ed|en|wn|ne|ld|id|un|ught|nt)\b/iu;

/** "The ceasefire has broken down": how things stand on the page's day, and not when they were reported. */
function isStateOfNow({ matter, clause }: MatchedSlot, { article }: ComparisonContext): boolean {
  return matter.slot.kind === 'term' && PERFECT.test(article.text.slice(clause.start, clause.end));
}

function isBefore({ source }: Reported, { article: { published } }: ComparisonContext): boolean {
  return published !== null && countDaysBetween(source.published, published) > 0;
}

/** One report alone: a toll above the reported one is its later state. */
function relate(values: ValueRelation, grows: boolean): Evidence['relation'] {
  if (values === 'same' || values === 'fits') return 'agrees';
  if (values === 'apart') return 'unjudged';
  return grows && values === 'higher' ? 'updates' : 'differs';
}

/** A figure far above the reported one weeks after the event may as well be an error, unless the page says that it has risen. */
function isTimely({ event, clause }: MatchedSlot, { article }: ComparisonContext): boolean {
  const isSoon =
    article.published !== null && countDaysBetween(event.event.date, article.published) <= SETTLING_DAYS;
  return isSoon || RISEN.test(article.text.slice(clause.start, clause.end));
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

/** What somebody only thought possible or foresaw makes no clear conflict; a figure stated anywhere does. */
function isWorthClear(compared: readonly ComparedValue[], relation: Verdict['relation']): boolean {
  return relation !== 'differs' || compared.some(({ reported }) => reported.claim.mode === 'asserted');
}

function findReason({ matter: { slot } }: MatchedSlot): Reason {
  if (slot.kind === 'quantity') return 'number';
  if (slot.kind === 'date') return 'date';
  if (slot.kind === 'term') return 'direction';
  if (PLACE_SLOT.test(slot.name)) return 'place';
  return 'doer';
}
