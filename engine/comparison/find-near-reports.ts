import type { PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { Claim } from '../corpus/corpus';
import { findRoot } from '../corpus/phrase-pattern';
import { findSense } from '../corpus/synonyms';
import { splitWords } from '../text/words';

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
}

/** A reported claim that has words or parties in common with the page's. */
export interface NearReport {
  readonly claim: Claim;
  /** BM25 over senses of words and over parties; only good to compare within one page's claim. */
  readonly score: number;
}

const known = new WeakMap<Corpus, ReportIndex>();

/** With less of the claim in a report than this share, by weight, they are hardly about one matter. */
const LEAST_COVERED = 0.25;
/** Reports much farther off than the nearest one are about something else. */
const LEAST_SHARE = 0.5;

/**
 * The reported claims nearest to the page's claim in words and parties, best first, at most `count` of them and
 * only those that `isWanted` accepts. Empty where nothing is near.
 */
export function findNearReports(
  claim: PageClaim,
  corpus: Corpus,
  { count, isWanted }: { count: number; isWanted: (claim: Claim) => boolean },
): NearReport[] {
  const index = indexReports(corpus);
  const scores = new Map<number, number>();
  // what a report would score that had every term as its own
  let whole = 0;
  for (const [term, share] of listQueryTerms(claim, corpus)) {
    const postings = index.postings.get(term) ?? [];
    whole += share * Math.max(0, ...postings.map(({ weight }) => weight));
    for (const { claim: at, weight } of postings) {
      scores.set(at, (scores.get(at) ?? 0) + share * weight);
    }
  }
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

function listQueryTerms(
  { text, mentions, carried, states, topic }: PageClaim,
  { countries }: Corpus,
): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const id of topic) add(`#${id}`, TOPIC_WEIGHT);
  for (const { entity } of [...mentions, ...carried]) add(`#${entity}`, 1);
  for (const { country } of states) add(`#${countries.get(country) ?? country}`, 1);
  for (const term of listTerms(text)) add(term, 1);
  return terms;
}

function listTerms(text: string): string[] {
  return splitWords(text).flatMap(({ lower, stem }) =>
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
  const index = { claims, postings };
  known.set(corpus, index);
  return index;
}

function countTerms({ text, about, speaker }: Claim): Map<string, number> {
  const terms = new Map<string, number>();
  const parties = [...about.map(({ entity }) => entity), ...(speaker.entity ? [speaker.entity] : [])];
  for (const term of [...listTerms(text), ...[...new Set(parties)].map((id) => `#${id}`)])
    terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}
