import { findNegations, isNegated } from '../claims/find-negations';
import { once } from '../once';
import { splitWords } from '../text/words';
import { listContentRoots, listSenses } from './content-roots';
import type { Claim, CorpusEvent, CorpusPack, Entity, Question, Side } from './corpus';
import { indexClaims } from './index-claims';
import { learnAnchorSides, type SidedText } from './learn-anchor-sides';
import { learnOrder } from './learn-order';
import type { EventMatter, QuestionMatter, SidedSentence, SlotMatter } from './matters';
import { buildPattern, findPhrases, type PhrasePattern } from './phrase-pattern';

const SIDES: readonly Side[] = ['yes', 'no'];

/** The matters of a corpus, in its order. */
export interface Matters {
  readonly questions: readonly QuestionMatter[];
  readonly events: readonly EventMatter[];
}

/** What every matter is built from. */
interface Ground {
  readonly pack: CorpusPack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** In how many events an entity has a part. */
  readonly eventCounts: ReadonlyMap<string, number>;
  /** Parts and branches of an entity, organisations only. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/**
 * All matters of the pack. A page has to do with a few of them, so what is dear to build, the patterns and what
 * is learned from sentences, is built when it is first asked for.
 */
export function buildMatters(
  pack: CorpusPack,
  entities: ReadonlyMap<string, Entity>,
  claims: ReadonlyMap<string, Claim>,
): Matters {
  const eventCounts = new Map<string, number>();
  for (const id of pack.events.flatMap((event) => [...new Set(event.entities)])) {
    eventCounts.set(id, (eventCounts.get(id) ?? 0) + 1);
  }
  const ground: Ground = { pack, entities, claims, eventCounts, parts: listParts(entities) };
  return {
    questions: pack.questions.map((question) => buildQuestionMatter(question, ground)),
    events: pack.events.map((event) => buildEventMatter(event, ground)),
  };
}

/** The question with its patterns, the entities that fill its roles and the claims on it. */
function buildQuestionMatter(question: Question, ground: Ground): QuestionMatter {
  const roles = question.roles.map(({ entities }) => addParts(entities, ground));
  const learned = once(() => learnQuestion(question, roles, ground));
  return {
    question,
    roles,
    get anchors() {
      return learned().anchors;
    },
    get anchorSides() {
      return learned().anchorSides;
    },
    get cues() {
      return learned().cues;
    },
    get senses() {
      return learned().senses;
    },
    get order() {
      return learned().order;
    },
    get sentences() {
      return learned().sentences;
    },
    get claims() {
      return learned().claims;
    },
  };
}

function learnQuestion(
  question: Question,
  roles: QuestionMatter['roles'],
  { claims, entities }: Ground,
): Omit<QuestionMatter, 'question' | 'roles'> {
  const anchors = question.anchors.map(buildPattern);
  const cues = SIDES.flatMap((side) =>
    question.sides[side].cues.map((cue) => ({ ...buildPattern(cue), side })),
  );
  const reported = indexClaims(claims).byQuestion.get(question.id) ?? [];
  const texts = [
    ...SIDES.flatMap((side) => question.sides[side].phrasings.map((text) => readText(side, text))),
    ...reported.flatMap(({ stance, text }) => (stance ? [readText(stance.side, text)] : [])),
  ];
  const names = roles.map((role) => [...role].flatMap((id) => listNames(entities.get(id)).map(buildPattern)));
  return {
    anchors,
    cues,
    order: learnOrder(
      anchors,
      names,
      texts.map(({ words }) => words),
    ),
    anchorSides: learnAnchorSides(anchors, cues, texts),
    senses: new Set(anchors.flatMap(({ phrase }) => [...listSenses(splitWords(phrase))])),
    sentences: texts.map((text) => readSentence(text, anchors)),
    claims: reported,
  };
}

function readText(side: Side, text: string): SidedText {
  const words = splitWords(text);
  return { side, words, negations: findNegations(words, text) };
}

function readSentence(
  { side, words, negations }: SidedText,
  anchors: readonly PhrasePattern[],
): SidedSentence {
  return {
    side,
    roots: listContentRoots(words),
    senses: listSenses(words),
    isNegated: negations.length > 0,
    isTurned: findPhrases(words, anchors).some((hit) => isNegated(negations, hit)),
  };
}

/** The event with its patterns and, for each slot, what was reported. */
function buildEventMatter(event: CorpusEvent, ground: Ground): EventMatter {
  const { entities, eventCounts, claims } = ground;
  const own = event.entities.filter((id) => eventCounts.get(id) === 1);
  const patterns = once(() => ({
    names: [event.name, ...event.aliases, ...listTellingAnchors(event, own, entities)].map(buildPattern),
    anchors: event.anchors.map(buildPattern),
    kinds: listKinds(event, entities),
  }));
  const slots = once(() => buildSlots(event, indexClaims(claims).byEvent.get(event.id) ?? []));
  return {
    event,
    entities: new Set(event.entities),
    ownEntities: new Set(own),
    get names() {
      return patterns().names;
    },
    get anchors() {
      return patterns().anchors;
    },
    get kinds() {
      return patterns().kinds;
    },
    get slots() {
      return slots();
    },
  };
}

function buildSlots(event: CorpusEvent, claims: readonly Claim[]): SlotMatter[] {
  return event.slots.map((slot) => ({
    slot,
    cues: slot.cues.map(buildPattern),
    not: slot.not.map(buildPattern),
    terms: slot.terms.map(({ term, cues }) => ({ term, cues: cues.map(buildPattern) })),
    reported: claims.flatMap((claim) =>
      claim.values
        .filter((value) => value.event === event.id && value.slot === slot.name)
        .map(({ value }) => ({ claim, value })),
    ),
  }));
}

function listParts(entities: ReadonlyMap<string, Entity>): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, type, relations } of entities.values()) {
    if (type !== 'organisation') continue;
    for (const { kind, entity } of relations) {
      if (kind === 'part_of' || kind === 'branch_of') parts.set(entity, [...(parts.get(entity) ?? []), id]);
    }
  }
  return parts;
}

/** Whatever is part or branch of an entity that fills a role fills it too. */
function addParts(ids: readonly string[], { parts }: Ground): Set<string> {
  return new Set([...ids, ...ids.flatMap((id) => parts.get(id) ?? [])]);
}

function listNames(entity: Entity | undefined): string[] {
  return entity ? [entity.name, ...entity.aliases, ...entity.shortForms] : [];
}

function listKinds(event: CorpusEvent, entities: ReadonlyMap<string, Entity>): Set<string> {
  const names = event.entities.flatMap((id) => listNames(entities.get(id)));
  const inNames = new Set(names.flatMap((name) => buildPattern(name).roots));
  const roots = event.anchors.flatMap((anchor) => [...listContentRoots(splitWords(anchor))]);
  return new Set(roots.filter((root) => !inNames.has(root)));
}

/** Anchors that name a person who is in no other event, as good as the event's name: "killed bin Laden". */
function listTellingAnchors(
  event: CorpusEvent,
  own: readonly string[],
  entities: ReadonlyMap<string, Entity>,
): string[] {
  const names = own
    .map((id) => entities.get(id))
    .filter((entity) => entity?.type === 'person')
    .flatMap(listNames);
  return event.anchors.filter((anchor) => names.some((name) => anchor.includes(name) && anchor !== name));
}
