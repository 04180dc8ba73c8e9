import { findNegations, isNegated } from '../claims/find-negations';
import { splitWords } from '../text/words';
import { listContentRoots, listSenses } from './content-roots';
import type { CorpusEvent, CorpusPack, Entity, Question, Side } from './corpus';
import { learnAnchorSides } from './learn-anchor-sides';
import { learnOrder, nameAll } from './learn-order';
import type { EventMatter, QuestionMatter, SidedSentence } from './matters';
import { buildPattern, findPhrases, type PhrasePattern } from './phrase-pattern';

const SIDES: readonly Side[] = ['yes', 'no'];

/** The question with its patterns, the entities that fill its roles and the claims on it. */
export function buildQuestionMatter(
  question: Question,
  pack: CorpusPack,
  entities: ReadonlyMap<string, Entity>,
): QuestionMatter {
  const anchors = question.anchors.map(buildPattern);
  const cues = SIDES.flatMap((side) =>
    question.sides[side].cues.map((cue) => ({ ...buildPattern(cue), side })),
  );
  const claims = pack.claims.filter((claim) => claim.stance?.question === question.id);
  const texts = [
    ...SIDES.flatMap((side) => question.sides[side].phrasings.map((text) => ({ side, text }))),
    ...claims.flatMap(({ stance, text }) => (stance ? [{ side: stance.side, text }] : [])),
  ];
  const roles = question.roles.map((role) => addParts(role.entities, entities));
  return {
    question,
    anchors,
    order: learnOrder(
      anchors,
      roles.map((role) => nameAll(role, entities)),
      texts.map(({ text }) => text),
    ),
    anchorSides: learnAnchorSides(anchors, cues, texts),
    cues,
    senses: new Set(anchors.flatMap(({ phrase }) => [...listSenses(splitWords(phrase))])),
    roles,
    sentences: texts.map(({ side, text }) => readSided(side, text, anchors)),
    claims,
  };
}

function readSided(side: Side, text: string, anchors: readonly PhrasePattern[]): SidedSentence {
  const words = splitWords(text);
  const negations = findNegations(words, text);
  const isTurned = findPhrases(words, anchors).some((hit) => isNegated(negations, hit));
  return {
    side,
    roots: listContentRoots(words),
    senses: listSenses(words),
    isNegated: negations.length > 0,
    isTurned,
  };
}

/** The event with its patterns and, for each slot, what was reported. */
export function buildEventMatter(event: CorpusEvent, pack: CorpusPack): EventMatter {
  return {
    event,
    names: [event.name, ...event.aliases, ...listTellingAnchors(event, pack)].map(buildPattern),
    anchors: event.anchors.map(buildPattern),
    entities: new Set(event.entities),
    ownEntities: new Set(
      event.entities.filter((id) => pack.events.every((one) => one === event || !one.entities.includes(id))),
    ),
    kinds: listKinds(event, pack),
    slots: event.slots.map((slot) => ({
      slot,
      cues: slot.cues.map(buildPattern),
      not: slot.not.map(buildPattern),
      terms: slot.terms.map(({ term, cues }) => ({ term, cues: cues.map(buildPattern) })),
      reported: pack.claims.flatMap((claim) =>
        claim.values
          .filter((value) => value.event === event.id && value.slot === slot.name)
          .map(({ value }) => ({ claim, value })),
      ),
    })),
  };
}

/** Whatever is part or branch of an entity that fills a role fills it too. */
function addParts(ids: readonly string[], entities: ReadonlyMap<string, Entity>): Set<string> {
  const filling = new Set(ids);
  for (const entity of entities.values()) {
    const isPart = entity.relations.some(
      ({ kind, entity: whole }) => (kind === 'part_of' || kind === 'branch_of') && ids.includes(whole),
    );
    if (isPart && entity.type === 'organisation') filling.add(entity.id);
  }
  return filling;
}

function listKinds(event: CorpusEvent, pack: CorpusPack): Set<string> {
  const named = pack.entities.filter(({ id }) => event.entities.includes(id));
  const names = named.flatMap(({ name, aliases, shortForms }) => [name, ...aliases, ...shortForms]);
  const inNames = new Set(names.flatMap((name) => buildPattern(name).roots));
  const roots = event.anchors.flatMap((anchor) => [...listContentRoots(splitWords(anchor))]);
  return new Set(roots.filter((root) => !inNames.has(root)));
}

/** Anchors that name a person who is in no other event, as good as the event's name: "killed bin Laden". */
function listTellingAnchors(event: CorpusEvent, pack: CorpusPack): string[] {
  const own = pack.entities.filter(
    ({ id, type }) =>
      type === 'person' &&
      event.entities.includes(id) &&
      pack.events.every((one) => one === event || !one.entities.includes(id)),
  );
  const names = own.flatMap(({ name, aliases, shortForms }) => [name, ...aliases, ...shortForms]);
  return event.anchors.filter((anchor) => names.some((name) => anchor.includes(name) && anchor !== name));
}
