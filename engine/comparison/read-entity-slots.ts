import type { Clause } from '../claims/page-claim';
import type { SlotMatter } from '../corpus/matters';
import { findPhrases, type PhraseHit } from '../corpus/phrase-pattern';
import type { Mention } from '../report';
import type { ReadValue, SlotReading } from './read-slots';

/** Words that a name may stand from the cue that gives it its part. */
const MAX_DISTANCE = 5;
const BESIDE_DISTANCE = 2;
const PLACE_SLOT = /place|epicent|venue|location/;
const ENDS_IN_PREPOSITION = /\b(?:by|in|at|on|near|behind|for|of|to|against|was)$/i;

/**
 * The names of the clause that stand beside a slot's cue: after it where it ends in a preposition ("carried
 * out by", "held in"), else on either side. Place slots take places, the others persons and organisations.
 */
export function readEntitySlots({ claim, clause, slots, found, text }: SlotReading): ReadValue[] {
  const named = slots.filter(({ slot }) => slot.kind === 'entity');
  const mentions = claim.mentions.filter(
    ({ start, end, confidence }) => start >= clause.start && end <= clause.end && confidence === 'clear',
  );
  return named.flatMap((matter) => {
    if (findPhrases(clause.words, matter.not).length > 0) return [];
    const fitting = mentions.filter(({ type }) =>
      PLACE_SLOT.test(matter.slot.name) ? type === 'place' : type === 'organisation' || type === 'person',
    );
    const isPlace = PLACE_SLOT.test(matter.slot.name);
    const own = isPlace
      ? findPhrases(clause.words, found.event.anchors).filter((hit) => isFollowedByPlace(clause, hit))
      : [];
    const pairs = [...findPhrases(clause.words, matter.cues), ...own].flatMap((hit) =>
      fitting.map((mention) => ({ mention, distance: measure(clause, { hit, mention, matter }, text) })),
    );
    // where the sentence names whom the reports name, no other name in it can be meant as a conflict
    const reported = new Set(
      matter.reported.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])),
    );
    const isNamed = claim.mentions.some(({ entity }) => reported.has(entity));
    const [nearest] = pairs
      .filter(({ mention }) => !isNamed || reported.has(mention.entity))
      .sort((one, other) => one.distance - other.distance);
    if (!nearest || nearest.distance > MAX_DISTANCE) return [];
    const { mention, distance } = nearest;
    const value = { kind: 'entity' as const, entity: mention.entity };
    return [
      {
        matter,
        value,
        words: { start: mention.start, end: mention.end },
        isBeside: distance <= BESIDE_DISTANCE,
      },
    ];
  });
}

/** "the talks in Doha": the event's own word and a preposition of place. */
function isFollowedByPlace({ words }: Clause, hit: PhraseHit): boolean {
  return /^(?:in|at|near|outside)$/.test(words[hit.to]?.lower ?? '');
}

function measure(
  clause: Clause,
  { hit, mention, matter }: { hit: PhraseHit; mention: Mention; matter: SlotMatter },
  text: string,
): number {
  const first = clause.words.findIndex((word) => word.end > mention.start);
  const after = clause.words.findIndex((word) => word.start >= mention.end);
  const last = after < 0 ? clause.words.length : after;
  if (first >= hit.to) {
    const isPassiveActor = /\bby\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(clause.start, mention.start - 24), mention.start),
    );
    const needsBy = !ENDS_IN_PREPOSITION.test(hit.pattern.phrase) && !PLACE_SLOT.test(matter.slot.name);
    return first - hit.to + (needsBy && !isPassiveActor ? MAX_DISTANCE : 0);
  }
  if (ENDS_IN_PREPOSITION.test(hit.pattern.phrase)) return Number.POSITIVE_INFINITY;
  return last <= hit.from ? hit.from - last : Number.POSITIVE_INFINITY;
}
