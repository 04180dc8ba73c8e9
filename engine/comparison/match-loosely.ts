import { findNegations } from '../claims/find-negations';
import type { PageClaim } from '../claims/page-claim';
import { listSenses, measureOverlap } from '../corpus/content-roots';
import type { Side } from '../corpus/corpus';
import type { QuestionMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import { type ClauseParties, fillsRolesFromTopic, hasForeignParty, isOthersDoing } from './fill-roles';
import type { MatchedQuestion } from './matched-matter';
import { readStance } from './read-stance';

/** How near in sense a clause must be to a sentence of the corpus, by what else ties it to the question. */
const NEARNESS = { anchored: 0.34, like: 0.42, topic: 0.4, bare: 0.55 };
const FEWEST_SHARED = { like: 2, bare: 3 };
/** How near it must be for a conflict to be trusted. */
const PLAIN = { cued: 0.45, bare: 0.6, topic: 0.65 };
/** How much nearer one side must be before nearness in sense alone tells the side. */
const SIDE_MARGIN = 0.1;

/**
 * The question as a clause puts it in free wording, or with parties that the sentences before it named; null
 * where it is not near enough in sense to what the corpus says on it. Never clear.
 */
export function matchLoosely(
  claim: PageClaim,
  { read, matter }: { read: ClauseParties; matter: QuestionMatter },
  text: string,
): MatchedQuestion | null {
  const fill = fillsRolesFromTopic(matter, read);
  if (fill === null || hasForeignParty(matter, read)) return null;
  const { clause } = read;
  const senses = listSenses(clause.words);
  if (fill === 'topic' && hasOtherSubject(read, matter)) return null;
  const near = measureSides(senses, matter);
  const nearness = Math.max(near.yes, near.no);
  const shared = countShared(senses, matter);
  const anchors = findPhrases(clause.words, matter.anchors);
  if (anchors.length > 0 && anchors.every((anchor) => isOthersDoing(anchor, matter, read))) return null;
  const isLike = [...matter.senses].some((sense) => senses.has(sense));
  const least =
    anchors.length > 0
      ? NEARNESS.anchored
      : isLike && shared >= FEWEST_SHARED.like
        ? NEARNESS.like
        : shared >= FEWEST_SHARED.bare
          ? NEARNESS.bare
          : 1;
  const isOpen = fill === 'topic' && nearness < NEARNESS.topic;
  if (nearness < least || isOpen) return null;
  const cues = findPhrases(clause.words, matter.cues).length;
  const stated = readStance(clause, matter, text);
  // signs that disagree are no lack of signs
  const side =
    stated.side ??
    (cues > 0 ? null : readNearSide(near, findNegations(clause.words, text).length > 0, matter));
  const isPlain =
    stated.side !== null &&
    (cues > 0 || (fill === 'sentence' && anchors.length > 0)) &&
    nearness >= (fill === 'topic' ? PLAIN.topic : cues > 0 ? PLAIN.cued : PLAIN.bare);
  const strange = measureStrange(senses, matter);
  return {
    kind: 'question',
    claim,
    clause,
    matter,
    stance: { ...stated, side, isClear: false },
    eventDate: null,
    loose: { isPlain, strange },
    score: nearness + (anchors.length > 0 ? 0.15 : 0) - (fill === 'topic' ? 0.1 : 0),
  };
}

const DETERMINER = /^(?:the|a|an|another|some|several|two|three|many|most|its|their|his|her|one|no)$/;

/** The clause opens with somebody described who is no party and nothing that the question speaks of: "the airline". */
function hasOtherSubject({ clause, parties }: ClauseParties, matter: QuestionMatter): boolean {
  if (!DETERMINER.test(clause.words[0]?.lower ?? '') || parties.some(({ from }) => from <= 3)) return false;
  const [noun] = listSenses(clause.words.slice(1, 4));
  return noun !== undefined && measureStrange(new Set([noun]), matter) > 0;
}

/** Share of the senses that no sentence of the corpus has on the question, 0 to 1. */
export function measureStrange(
  senses: ReadonlySet<string>,
  { senses: own, sentences }: QuestionMatter,
): number {
  const isKnown = (sense: string) => own.has(sense) || sentences.some((one) => one.senses.has(sense));
  return [...senses].filter((sense) => !isKnown(sense)).length / Math.max(1, senses.size);
}

/** How near the clause is to the nearest sentence of either side. */
function measureSides(senses: ReadonlySet<string>, { sentences }: QuestionMatter): Record<Side, number> {
  const best = (side: Side) =>
    Math.max(
      0,
      ...sentences.filter((one) => one.side === side).map((one) => measureOverlap(senses, one.senses)),
    );
  return { yes: best('yes'), no: best('no') };
}

function countShared(senses: ReadonlySet<string>, { sentences }: QuestionMatter): number {
  return Math.max(0, ...sentences.map((one) => [...one.senses].filter((sense) => senses.has(sense)).length));
}

/** Nearness is blind to "not": it tells the side only where clause and sentence are negated alike. */
function readNearSide(near: Record<Side, number>, isNegated: boolean, matter: QuestionMatter): Side | null {
  if (Math.abs(near.yes - near.no) < SIDE_MARGIN) return null;
  const side = near.yes > near.no ? 'yes' : 'no';
  const isPlain = matter.sentences.some((one) => one.side === side && one.isNegated === isNegated);
  return isPlain ? side : null;
}
