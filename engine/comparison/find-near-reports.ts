import type { PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { Claim } from '../corpus/corpus';
import { findRoot } from '../corpus/phrase-pattern';
import { findSense } from '../corpus/synonyms';
import { splitWords, type Word } from '../text/words';

/** Constants of BM25 as Robertson and Zaragoza (2009) give them. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A party that only the sentences before have named weighs less than one that this one names. */
const TOPIC_WEIGHT = 0.35;
const FUNCTION_WORDS = new Set(
  'a an the this that these those of to in on at by for with from as and or but if than then so it its he she they them their his her who whom whose which is am are was were be been being have has had will would could can may might do does did not no said says say'.split(
    ' ',
  ),
);

interface Posting {
  readonly claim: number;
  /** How much of the claim the term is: BM25's part that no query changes. */
  readonly weight: number;
}

interface ReportIndex {
  readonly claims: readonly Claim[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** What a term weighs at most. */
  readonly rarest: number;
}

/** A reported claim that has words or parties in common with the page's. */
export interface NearReport {
  readonly claim: Claim;
  /** BM25 over senses of words and over parties; only good to compare within one page's claim. */
  readonly score: number;
}

const known = new WeakMap<Corpus, ReportIndex>();

/** With less of the claim in a report than this share, by weight, they are hardly about one matter. */
/** The least share, by weight, of what a claim says of the parties that a report on the same matter has too. */
const LEAST_CONTENT = 0.1;
const LEAST_COVERED = 0.2;
/** Reports much farther off than the nearest one are about something else. */
const LEAST_SHARE = 0.5;

/**
 * The reported claims nearest to the page's claim in words and parties, best first, at most `count` of them and
 * only those that `isWanted` accepts, with at least one party in common. Empty where nothing is near.
 */
export function findNearReports(
  claim: PageClaim,
  corpus: Corpus,
  { count, isWanted }: { count: number; isWanted: (claim: Claim) => boolean },
): NearReport[] {
  const index = indexReports(corpus);
  const parties = sumWeights(listParties(claim, corpus), index);
  const content = sumWeights(listContent(claim), index);
  const scores = new Map<number, number>();
  for (const [at, score] of parties.scores) {
    const told = content.scores.get(at) ?? 0;
    if (told >= LEAST_CONTENT * content.whole && told > 0) scores.set(at, score + told);
  }
  const whole = parties.whole + content.whole;
  const wanted = [...scores]
    .filter(([, score]) => score >= LEAST_COVERED * whole)
    .sort(([, one], [, other]) => other - one)
    .flatMap(([at, score]) => {
      const found = index.claims[at];
      return found && isWanted(found) ? [{ claim: found, score }] : [];
    });
  const least = LEAST_SHARE * (wanted[0]?.score ?? 0);
  return wanted.filter(({ score }) => score >= least).slice(0, count);
}

/** What each report scores on the terms, and what one would score that had every term as its own. */
function sumWeights(
  terms: ReadonlyMap<string, number>,
  { postings, rarest }: ReportIndex,
): { scores: Map<number, number>; whole: number } {
  const scores = new Map<number, number>();
  let whole = 0;
  for (const [term, share] of terms) {
    const found = postings.get(term) ?? [];
    // a word that no report has is as telling as the rarest
    whole += share * (found.length > 0 ? Math.max(...found.map(({ weight }) => weight)) : rarest);
    for (const { claim: at, weight } of found) scores.set(at, (scores.get(at) ?? 0) + share * weight);
  }
  return { scores, whole };
}

function listParties(
  { mentions, carried, states, topic }: PageClaim,
  { countries }: Corpus,
): Map<string, number> {
  const parties = new Map<string, number>();
  const add = (entity: string, weight: number) =>
    parties.set(`#${entity}`, Math.max(weight, parties.get(`#${entity}`) ?? 0));
  for (const id of topic) add(id, TOPIC_WEIGHT);
  for (const { entity } of [...mentions, ...carried]) add(entity, 1);
  for (const { country } of states) add(countries.get(country) ?? country, 1);
  return parties;
}

/** What is said of the parties: the words of the claim that are no part of their names. */
function listContent({ clauses, mentions, states }: PageClaim): Map<string, number> {
  const named = [...mentions, ...states];
  const words = clauses
    .flatMap((clause) => clause.words)
    .filter((word) => !named.some(({ start, end }) => start <= word.start && word.end <= end));
  return new Map(listTerms(words).map((term) => [term, 1]));
}

function listTerms(words: readonly Word[]): string[] {
  return words.flatMap(({ lower, stem }) =>
    FUNCTION_WORDS.has(lower) || lower.length < 2 ? [] : [findSense(findRoot(stem))],
  );
}

function indexReports(corpus: Corpus): ReportIndex {
  const found = known.get(corpus);
  if (found) return found;
  const claims = corpus.pack.claims;
  const texts = claims.map((claim) => countTerms(claim));
  const lengths = texts.map((terms) => [...terms.values()].reduce((sum, times) => sum + times, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const frequencies = new Map<string, number>();
  for (const terms of texts)
    for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const postings = new Map<string, Posting[]>();
  texts.forEach((terms, at) => {
    const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[at] ?? 0)) / mean;
    for (const [term, times] of terms) {
      const frequency = frequencies.get(term) ?? 0;
      const rarity = Math.log(1 + (claims.length - frequency + 0.5) / (frequency + 0.5));
      const weight = (rarity * times * (SATURATION + 1)) / (times + SATURATION * long);
      const list = postings.get(term);
      if (list) list.push({ claim: at, weight });
      else postings.set(term, [{ claim: at, weight }]);
    }
  });
  const rarest = Math.log(1 + (claims.length + 0.5) / 0.5);
  const index = { claims, postings, rarest };
  known.set(corpus, index);
  return index;
}

function countTerms({ text, about, speaker }: Claim): Map<string, number> {
  const terms = new Map<string, number>();
  const parties = [...about.map(({ entity }) => entity), ...(speaker.entity ? [speaker.entity] : [])];
  for (const term of [...listTerms(splitWords(text)), ...[...new Set(parties)].map((id) => `#${id}`)])
    terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}
