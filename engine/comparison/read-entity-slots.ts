import type { Span } from '../article';
import type { Clause } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { SlotMatter } from '../corpus/matters';
import { findPhrases, findRoot, type PhraseHit } from '../corpus/phrase-pattern';
import { isKnownPlace } from '../entities/known-places';
import type { Mention, Name } from '../report';
import type { FoundEvent } from './find-events';
import type { ReadValue, SlotReading } from './read-slots';

/** Words that a name may stand from the cue that gives it its part. */
const MAX_DISTANCE = 5;
const BESIDE_DISTANCE = 2;
/** How long an object may be that stands between a verb and its preposition. */
const OBJECT_WORDS = 7;
const PLACE_SLOT = /place|epicent|venue|location/;
const DOER_SLOT = /doer|claimed|attacker|perpetrator|mediator|publisher|leaker|planned|carried/;
/** Names of places so wide that the one reported may lie in them. */
const REGION = /\b(?:Asia|Africa|Europe|America|East|Khorasan|Kashmir)\b/;
/** Before the text of a name in no corpus, where an entity's id would stand. */
const UNKNOWN = 'name:';
const MEETING = /\b(?:talks|meet|met|meeting|negotiat)/i;
const ENDS_IN_PREPOSITION = /\b(?:by|in|at|on|near|behind|for|of|to|against|was)$/i;

/** Somebody or something named in the clause; `entity` is null for a name in no corpus. */
interface Candidate extends Span {
  readonly entity: string | null;
  readonly text: string;
  readonly type: Mention['type'] | Name['type'];
}

/**
 * The names of the clause that stand beside a slot's cue: after it where it ends in a preposition ("carried
 * out by", "held in"), else on either side. A slot takes names of the types that reports gave it. A name in
 * no corpus that stands there is read too: it cannot be whom the reports name.
 */
export function readEntitySlots(reading: SlotReading): ReadValue[] {
  const { claim, clause, slots, corpus } = reading;
  const isIn = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  const known = claim.mentions.filter((mention) => isIn(mention) && mention.confidence === 'clear');
  const candidates: Candidate[] = [
    ...known,
    ...claim.names.filter(isIn).map((name) => ({ ...name, entity: null })),
  ];
  return slots
    .filter(({ slot }) => slot.kind === 'entity')
    .flatMap((matter) => {
      if (findPhrases(clause.words, matter.not).length > 0) return [];
      const types = listTypes(matter, corpus);
      const fitting = candidates.filter(
        ({ type, entity }) => types.has(type) || (entity === null && type === 'other'),
      );
      return readNearest(matter, recognise(fitting, matter, corpus), reading);
    });
}

/** A name that the page's own reading left open is still the one that reports name, where it is part of it. */
function recognise(candidates: readonly Candidate[], matter: SlotMatter, corpus: Corpus): Candidate[] {
  const reported = matter.reported.flatMap(({ value }) =>
    value.kind === 'entity' ? (corpus.entities.get(value.entity) ?? []) : [],
  );
  return candidates.map((candidate) => {
    if (candidate.entity !== null) return candidate;
    const name = fold(candidate.text);
    const isPart = (one: string, other: string) =>
      one.length >= SHORTEST_NAME && ` ${other} `.includes(` ${one} `);
    // a longer name than a short form may be another's: "Ohio Air National Guard" and "Air National Guard"
    const meant = reported.find(
      (entity) =>
        [entity.name, ...entity.aliases].map(fold).some((own) => isPart(own, name) || isPart(name, own)) ||
        entity.shortForms.map(fold).some((own) => isPart(name, own)),
    );
    return meant ? { ...candidate, entity: meant.id, type: meant.type } : candidate;
  });
}

const SHORTEST_NAME = 3;

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The types of the entities that reports gave the slot; where none did, what its name says. */
function listTypes(matter: SlotMatter, corpus: Corpus): Set<string> {
  const types = matter.reported.flatMap(({ value }) =>
    value.kind === 'entity' ? (corpus.entities.get(value.entity)?.type ?? []) : [],
  );
  if (PLACE_SLOT.test(matter.slot.name)) return new Set([...types, 'place']);
  // a person may stand where the body that they lead was reported
  if (types.includes('organisation')) types.push('person');
  return new Set(types);
}

function readNearest(
  matter: SlotMatter,
  fitting: readonly Candidate[],
  { claim, clause, found, text, corpus }: SlotReading,
): ReadValue[] {
  const isPlace = PLACE_SLOT.test(matter.slot.name);
  const own = isPlace
    ? findPhrases(clause.words, found.event.anchors).filter((hit) => isFollowedByPlace(clause, hit))
    : [];
  // where the sentence names whom the reports name, no other name in it can be meant as a conflict
  const reported = new Set(
    matter.reported.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])),
  );
  const isNamed = claim.mentions.some(({ entity }) => reported.has(entity));
  const [nearest] = [...findPhrases(clause.words, matter.cues), ...findParted(clause, matter), ...own]
    .flatMap((hit) =>
      fitting.map((candidate) => ({
        candidate,
        distance: measure(clause, { hit, candidate, matter }, text),
      })),
    )
    .filter(({ candidate }) => !isNamed || (candidate.entity !== null && reported.has(candidate.entity)))
    .sort((one, other) => one.distance - other.distance);
  if (!nearest || nearest.distance > MAX_DISTANCE) return [];
  const { candidate, distance } = nearest;
  if (candidate.entity === null && !isTelling(candidate, { matter, distance, found })) return [];
  if (isPlace && candidate.entity !== null && !reported.has(candidate.entity)) {
    if (isMeeting(found) || isElsewhere(candidate.entity, found, corpus)) return [];
  }
  const words = { start: candidate.start, end: candidate.end };
  const value = { kind: 'entity' as const, entity: candidate.entity ?? `${UNKNOWN}${candidate.text}` };
  return [{ matter, value, words, isBeside: candidate.entity !== null && distance <= BESIDE_DISTANCE }];
}

/**
 * A name in no corpus tells something where it stands right beside the cue; for a place only where every
 * reader knows it for another one, as any village may lie within the place reported, and not for talks, of
 * which there may have been others there.
 */
function isTelling(
  { text, type }: Candidate,
  { matter, distance, found }: { matter: SlotMatter; distance: number; found: FoundEvent },
): boolean {
  if (distance > BESIDE_DISTANCE) return false;
  if (!PLACE_SLOT.test(matter.slot.name)) return true;
  return !isMeeting(found) && type === 'place' && isKnownPlace(text.toLowerCase()) && !REGION.test(text);
}

/** Talks, of which there may have been others at another place. */
function isMeeting({ event }: FoundEvent): boolean {
  return event.anchors.some(({ phrase }) => MEETING.test(phrase));
}

/** A place where another event of the corpus took place: the sentence may tell of that one as well. */
function isElsewhere(place: string, { event }: FoundEvent, { eventMatters }: Corpus): boolean {
  return (
    !event.entities.has(place) &&
    eventMatters.some((other) => other !== event && other.ownEntities.has(place))
  );
}

/** A cue of verb and preposition with its object between: "shared the documents on", "killed him in". */
function findParted({ words }: Clause, { cues }: SlotMatter): PhraseHit[] {
  return cues.flatMap((pattern) => {
    const [verb, ...link] = pattern.phrase.split(' ');
    const [preposition] = link;
    if (!verb || !preposition || link.length > 1 || !ENDS_IN_PREPOSITION.test(pattern.phrase)) return [];
    const root = pattern.roots[0];
    const at = words.findIndex(({ stem }) => findRoot(stem) === root);
    if (at < 0) return [];
    const to = words.findIndex(
      ({ lower }, index) => index > at + 1 && index <= at + OBJECT_WORDS && lower === preposition,
    );
    return to < 0 ? [] : [{ pattern, from: to, to: to + 1 }];
  });
}

/** "the talks in Doha": the event's own word and a preposition of place. */
function isFollowedByPlace({ words }: Clause, hit: PhraseHit): boolean {
  return /^(?:in|at|near|outside)$/.test(words[hit.to]?.lower ?? '');
}

function measure(
  clause: Clause,
  { hit, candidate, matter }: { hit: PhraseHit; candidate: Candidate; matter: SlotMatter },
  text: string,
): number {
  const first = clause.words.findIndex((word) => word.end > candidate.start);
  const after = clause.words.findIndex((word) => word.start >= candidate.end);
  const last = after < 0 ? clause.words.length : after;
  if (first >= hit.to) {
    const isPassiveActor = /\bby\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(clause.start, candidate.start - 24), candidate.start),
    );
    const isActive = !ENDS_IN_PREPOSITION.test(hit.pattern.phrase) && DOER_SLOT.test(matter.slot.name);
    // after an active verb stands whom it was done to
    return isActive && !isPassiveActor ? Number.POSITIVE_INFINITY : first - hit.to;
  }
  if (ENDS_IN_PREPOSITION.test(hit.pattern.phrase)) return Number.POSITIVE_INFINITY;
  return last <= hit.from ? hit.from - last : Number.POSITIVE_INFINITY;
}
