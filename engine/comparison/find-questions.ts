import type { Clause, PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import { listContentRoots, measureOverlap } from '../corpus/content-roots';
import type { QuestionMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import { findCountriesMeant } from './demonyms';
import type { MatchedQuestion } from './matched-matter';
import { readStance } from './read-stance';
import { listSpeakerEntities } from './speaker-entities';

/** How near a sentence of the corpus must be where one role is all that ties the clause to the question. */
const LONE_ROLE_NEARNESS = 0.3;
/** Below this nearness and without a cue the clause only shares parties and one word with the question. */
const LEAST_NEARNESS = 0.12;

/** A second question this near in fit may be the true one. */
const RIVAL_MARGIN = 0.15;
/** The verb that governs a clause comes before those in its complement ("required them to sever"). */
const MATRIX_BONUS = 0.3;

/**
 * The questions that clauses of the claim speak to, at most one a clause, best first: every role filled in
 * the sentence, an anchor in the clause, and more in common with the question than parties and one word.
 */
export function findQuestions(claim: PageClaim, corpus: Corpus, text: string): MatchedQuestion[] {
  const entities = new Set(
    [...claim.mentions, ...claim.carried].filter((m) => m.confidence === 'clear').map((m) => m.entity),
  );
  for (const country of findCountriesMeant(claim.clauses)) {
    const entity = corpus.pack.entities.find(({ type, name }) => type === 'place' && name === country);
    if (entity) entities.add(entity.id);
  }
  const speaking = listSpeakerEntities(claim.speaker, corpus);
  const filled = corpus.questionMatters.filter((matter) => fillsRoles(matter, entities, speaking));
  const best = claim.clauses.flatMap((clause) => {
    const matched = filled.flatMap((matter) => matchQuestion(claim, { clause, matter }, text) ?? []);
    return chooseBest(matched);
  });
  return keepBestPerQuestion(best.sort((one, other) => other.score - one.score));
}

/** Each role by another entity of the sentence; who speaks, or the body they speak for, may fill one that is left. */
function fillsRoles(
  matter: QuestionMatter,
  entities: ReadonlySet<string>,
  speaking: ReadonlySet<string>,
): boolean {
  const unfilled = matter.roles.filter((role) => ![...role].some((id) => entities.has(id)));
  if (unfilled.length === 0) return hasDistinctFillers(matter, entities);
  const [role] = unfilled;
  return (
    unfilled.length === 1 &&
    matter.roles.length > 1 &&
    role !== undefined &&
    [...role].some((id) => speaking.has(id))
  );
}

/** One entity cannot play two roles: "the Taliban" alone are not both sides of a deal. */
function hasDistinctFillers(matter: QuestionMatter, entities: ReadonlySet<string>): boolean {
  const used = new Set<string>();
  return [...matter.roles]
    .map((role) => [...role].filter((id) => entities.has(id)))
    .sort((one, other) => one.length - other.length)
    .every((fillers) => {
      const free = fillers.find((id) => !used.has(id));
      if (free) used.add(free);
      return free !== undefined;
    });
}

function matchQuestion(
  claim: PageClaim,
  { clause, matter }: { clause: Clause; matter: QuestionMatter },
  text: string,
): MatchedQuestion | null {
  const anchors = findPhrases(clause.words, matter.anchors);
  if (anchors.length === 0) return null;
  const roots = listContentRoots(clause.words);
  const nearness = Math.max(0, ...matter.sentences.map((one) => measureOverlap(roots, one.roots)));
  const cues = findPhrases(clause.words, matter.cues).length;
  const least =
    matter.roles.length === 1 ? LONE_ROLE_NEARNESS : matter.roles.length === 2 ? LEAST_NEARNESS : 0;
  const longest = Math.max(...anchors.map(({ pattern }) => pattern.roots.length));
  if (nearness < least && cues === 0) return null;
  const stance = readStance(clause, matter, text);
  const position = Math.min(...anchors.map(({ from }) => from)) / clause.words.length;
  const score =
    nearness +
    MATRIX_BONUS * (1 - position) +
    0.1 * longest +
    0.05 * matter.roles.length +
    0.05 * Math.min(cues, 2);
  return { kind: 'question', claim, clause, matter, stance, eventDate: null, score };
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
