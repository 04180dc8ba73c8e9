import type { PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import { listContentRoots, listSenses, measureOverlap } from '../corpus/content-roots';
import type { QuestionMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import {
  type ClauseParties,
  fillsRoles,
  hasForeignParty,
  isOthersDoing,
  readClauseParties,
} from './fill-roles';
import { matchLoosely, measureStrange } from './match-loosely';
import type { MatchedQuestion } from './matched-matter';
import { readStance } from './read-stance';

/** How near a sentence of the corpus must be where one role is all that ties the clause to the question. */
const LONE_ROLE_NEARNESS = 0.3;
/** Below this nearness and without a cue the clause only shares parties and one word with the question. */
const LEAST_NEARNESS = 0.12;

/** A second question this near in fit may be the true one. */
const RIVAL_MARGIN = 0.15;
/** A question that more of the clause's parties have a part in is the more exact one. */
const ROLE_BONUS = 0.1;
/** The verb that governs a clause comes before those in its complement ("required them to sever"). */
const MATRIX_BONUS = 0.3;

/**
 * The questions that clauses of the claim speak to, at most one a clause, best first: every role filled in
 * the sentence, an anchor in the clause, and more in common with the question than parties and one word.
 */
export function findQuestions(claim: PageClaim, corpus: Corpus, text: string): MatchedQuestion[] {
  const best = readClauseParties(claim, corpus).flatMap((read) => {
    const matched = corpus.questionMatters.flatMap((matter) =>
      fillsRoles(matter, read) ? (matchQuestion(claim, { read, matter }, text) ?? []) : [],
    );
    const best = chooseBest(matched);
    if (best.length > 0) return best;
    return chooseBest(
      corpus.questionMatters.flatMap((matter) => matchLoosely(claim, { read, matter }, text) ?? []),
    );
  });
  // an answer says more than the question before it
  const isAsked = ({ clause }: MatchedQuestion) => (clause.mode === 'asked' ? 1 : 0);
  return keepBestPerQuestion(
    best.sort((one, other) => isAsked(one) - isAsked(other) || other.score - one.score),
  );
}

function matchQuestion(
  claim: PageClaim,
  { read, matter }: { read: ClauseParties; matter: QuestionMatter },
  text: string,
): MatchedQuestion | null {
  const { clause } = read;
  const isGuessed = read.parties.some(
    (party) => party.isGuessed && matter.roles.some((role) => [...party.entities].some((id) => role.has(id))),
  );
  // a guess beside somebody or some place that has no part in it is a bad guess
  if (isGuessed && hasForeignParty(matter, read)) return null;
  const anchors = findPhrases(clause.words, matter.anchors).filter(
    (anchor) => !isOthersDoing(anchor, matter, read),
  );
  if (anchors.length === 0) return null;
  const roots = listContentRoots(clause.words);
  const nearness = Math.max(0, ...matter.sentences.map((one) => measureOverlap(roots, one.roots)));
  const cues = findPhrases(clause.words, matter.cues).length;
  const least =
    matter.roles.length === 1 ? LONE_ROLE_NEARNESS : matter.roles.length === 2 ? LEAST_NEARNESS : 0;
  const longest = Math.max(...anchors.map(({ pattern }) => pattern.roots.length));
  if (nearness < least && cues === 0) return null;
  const stated = readStance(clause, matter, text);
  const stance = isGuessed ? { ...stated, isClear: false } : stated;
  if (stated.side === null) {
    const freely = matchLoosely(claim, { read, matter }, text);
    if (freely?.stance.side) return freely;
  }
  const loose = isGuessed
    ? { isPlain: stated.isClear, strange: measureStrange(listSenses(clause.words), matter) }
    : null;
  const position = Math.min(...anchors.map(({ from }) => from)) / clause.words.length;
  const score =
    nearness +
    MATRIX_BONUS * (1 - position) +
    0.1 * longest +
    ROLE_BONUS * matter.roles.length +
    0.05 * Math.min(cues, 2);
  return { kind: 'question', claim, clause, matter, stance, eventDate: null, loose, score };
}

/** The best fitting question; where another fits nearly as well the reading of the side is not clear. */
function chooseBest(matched: readonly MatchedQuestion[]): MatchedQuestion[] {
  const [best, rival] = [...matched].sort((one, other) => other.score - one.score);
  if (!best) return [];
  const isRivalled = rival !== undefined && best.score - rival.score < RIVAL_MARGIN;
  return [isRivalled ? { ...best, stance: { ...best.stance, isClear: false } } : best];
}

function keepBestPerQuestion(matched: readonly MatchedQuestion[]): MatchedQuestion[] {
  return matched.filter((one, index) => matched.findIndex((other) => other.matter === one.matter) === index);
}
