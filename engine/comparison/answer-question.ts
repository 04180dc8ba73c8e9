import type { PageClaim } from '../claims/page-claim';
import { findPhrases } from '../corpus/phrase-pattern';
import type { MatchedQuestion } from './matched-matter';
import { readStance } from './read-stance';

/** A clause that only takes up what was asked before: "It's possible", "That was out of the question". */
const TAKES_UP = /^\W*(?:it|that|this)(?:['’]s)?\s/i;

/** The question that the sentence before asked, as this one answers it with one of its cues; null where it does not. */
export function answerQuestion(
  claim: PageClaim,
  asked: MatchedQuestion | null,
  text: string,
): MatchedQuestion | null {
  if (!asked) return null;
  const clause = claim.clauses.find(({ start, end }) => TAKES_UP.test(text.slice(start, end)));
  if (!clause || findPhrases(clause.words, asked.matter.cues).length === 0) return null;
  const stance = readStance(clause, asked.matter, text);
  if (stance.side === null) return null;
  // whom and what it is about stands in another sentence
  return { ...asked, claim, clause, stance: { ...stance, isClear: false } };
}

/** The question that the claim asks or tells of having been asked; null where it asks none. */
export function findAsked(questions: readonly MatchedQuestion[]): MatchedQuestion | null {
  return questions.find(({ clause }) => clause.mode === 'asked') ?? null;
}
