import { findNegations, isNegated } from '../claims/find-negations';
import { splitWords } from '../text/words';
import { listContentRoots } from './content-roots';
import type { CorpusEvent, CorpusPack, Entity, Question, Side } from './corpus';
import type { EventMatter, QuestionMatter, SidedPattern, SidedSentence } from './matters';
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
  return {
    question,
    anchors,
    anchorSides: learnAnchorSides(anchors, cues, texts),
    cues,
    roles: question.roles.map((role) => addParts(role.entities, entities)),
    sentences: texts.map(({ side, text }) => readSided(side, text, anchors)),
    claims,
  };
}

function readSided(side: Side, text: string, anchors: readonly PhrasePattern[]): SidedSentence {
  const words = splitWords(text);
  const negations = findNegations(words, text);
  const isTurned = findPhrases(words, anchors).some((hit) => isNegated(negations, hit));
  return { side, roots: listContentRoots(words), isTurned };
}

/** The event with its patterns and, for each slot, what was reported. */
export function buildEventMatter(event: CorpusEvent, pack: CorpusPack): EventMatter {
  return {
    event,
    names: [event.name, ...event.aliases].map(buildPattern),
    anchors: event.anchors.map(buildPattern),
    entities: new Set(event.entities),
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

/** An anchor that stands in no sentence of the corpus states the question's proposition, or denies it ("turn down help"). */
function readAlone(phrase: string): number {
  return findNegations(splitWords(phrase), phrase).length > 0 ? -1 : 1;
}

/**
 * The side each anchor takes by itself, learned from the corpus's own sentences: where it stands plainly on
 * one side and negated on the other. An anchor found on both sides alike takes none.
 */
function learnAnchorSides(
  anchors: readonly PhrasePattern[],
  cues: readonly SidedPattern[],
  texts: readonly { side: Side; text: string }[],
): Map<string, Side> {
  const votes = new Map<string, number>();
  for (const { side, text } of texts) {
    const words = splitWords(text);
    const negations = findNegations(words, text);
    const opposing = findPhrases(
      words,
      cues.filter((cue) => cue.side !== side),
    );
    for (const hit of findPhrases(words, anchors)) {
      const turned = isNegated(negations, hit) || opposing.length > 0;
      const vote = (side === 'yes') === turned ? -1 : 1;
      votes.set(hit.pattern.phrase, (votes.get(hit.pattern.phrase) ?? 0) + vote);
    }
  }
  const sides = new Map<string, Side>();
  for (const { phrase } of anchors) {
    const vote = votes.get(phrase) ?? readAlone(phrase);
    if (vote !== 0) sides.set(phrase, vote > 0 ? 'yes' : 'no');
  }
  return sides;
}
