import type { Span } from '../article';
import { findCarried } from './find-carried';
import type { PageClaim } from './page-claim';

/** A clause that is joined to the one before and brings its own subject and verb. */
const JOINED =
  /^(?:and|but|while|whereas)\s+(?=(?:the|a|an|its|their|his|her|they|it|he|she|at least|more than|some|two|three|officials|\p{Lu}|\d))/u;
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|said|says|told|took|gave|made|met|held|began|came|went|fell|rose|grew|hit|left|led|lost|won|sent|saw|put|set|cut|struck|shook|fought|sought|kept|\p{L}{2,}ed)\b/iu;
/** "the Guild refuses": a present-tense verb right after a name. */
const PRESENT =
  /\p{Lu}[\p{L}’'-]*\s+(?!(?:as|officials|forces|troops|fighters|talks|diplomats)\b)\p{Ll}{2,}s\b/u;
/** How far into the sentence a date may start and still date all of it ("In October of that year …"). */
const LEADING_DATE = 12;

/** Where the sentence could be cut into statements that stand for themselves: offsets of clauses, in order. */
export function findCuts(claim: PageClaim, text: string): number[] {
  return claim.clauses.slice(1).flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    const before = text.slice(claim.start, start);
    const isOpenQuote = (before.match(/[“]/g) ?? []).length > (before.match(/[”]/g) ?? []).length;
    const isJoined = JOINED.test(clause) || (/;\s*$/.test(before) && /^\p{Lu}|^the\b/u.test(clause));
    return isJoined && !isOpenQuote && hasVerb(clause) && hasVerb(before) ? [start] : [];
  });
}

function hasVerb(words: string): boolean {
  return HAS_VERB.test(words) || PRESENT.test(words);
}

/**
 * The sentence's statements between the cuts, each a claim of its own without the comma before and the "and"
 * that joins it. They are disjoint, in order, and share the speaker and a date that opens the sentence.
 */
export function splitClaim(claim: PageClaim, cuts: readonly number[], text: string): PageClaim[] {
  const bounds = [claim.start, ...cuts, claim.end];
  const parts: PageClaim[] = [];
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    const span = trim(text, { start: from, end: bounds[index + 1] ?? claim.end });
    parts.push(cutOut(claim, span, { text, before: parts.at(-1) ?? null }));
  }
  return parts;
}

function trim(text: string, { start, end }: Span): Span {
  const joined = JOINED.exec(text.slice(start, end))?.[0].length ?? 0;
  const kept = text.slice(start, end).replace(/[,;\s]+$/, '').length;
  return { start: start + joined, end: start + kept };
}

function cutOut(
  claim: PageClaim,
  { start, end }: Span,
  { text, before }: { text: string; before: PageClaim | null },
): PageClaim {
  const isIn = (span: Span) => span.start >= start && span.end <= end;
  const own = claim.dates.filter(isIn);
  const leading = claim.dates.filter((date) => date.start - claim.start <= LEADING_DATE);
  const words = text.slice(start, end);
  return {
    ...claim,
    start,
    end,
    text: words,
    clauses: claim.clauses.flatMap((clause) => {
      const span = { start: Math.max(clause.start, start), end: Math.min(clause.end, end) };
      return span.start < span.end ? [{ ...clause, ...span, words: clause.words.filter(isIn) }] : [];
    }),
    mentions: claim.mentions.filter(isIn),
    names: claim.names.filter(isIn),
    states: claim.states.filter(isIn),
    quantities: claim.quantities.filter(isIn),
    dates: own.length > 0 ? own : leading,
    carried: [...claim.carried.filter(isIn), ...(before ? findCarried(words, before) : [])],
  };
}
