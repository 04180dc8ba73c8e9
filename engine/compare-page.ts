import type { Article } from './article';
import { extractClaims } from './claims/extract-claims';
import { compareClaim } from './comparison/compare-claim';
import { type ClaimWithEvidence, findEvidence } from './comparison/find-evidence';
import { type Judge, noJudge, type SentencePair } from './comparison/judge';
import { summarise } from './comparison/summarise';
import type { Corpus } from './corpus/build-corpus';
import { chooseMarks, type MarkDensity } from './entities/choose-marks';
import { findMentions } from './entities/find-mentions';
import type { ComparedClaim, Mention, Name, PageReport } from './report';
import { findSentences } from './text/find-sentences';
import { splitWords } from './text/words';

export interface ComparePageOptions {
  /** How many mentions of an entity the page underlines. */
  readonly density?: MarkDensity;
  /** A second opinion on direction, such as a model's. */
  readonly judge?: Judge;
}

/** An article read: all that is needed to compare it, with one judge or another. */
export interface PageReading {
  readonly article: Article;
  readonly corpus: Corpus;
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly claims: readonly ClaimWithEvidence[];
}

/** Reads an article. Never throws on any text; offsets index `article.text`. */
export function readPage(article: Article, corpus: Corpus, density: MarkDensity = 'normal'): PageReading {
  const sentences = findSentences(article);
  const { mentions, names } = findMentions(article, sentences, corpus.lexicon);
  const claims = findEvidence(
    extractClaims(article, sentences, { mentions, names, entities: corpus.entities }),
    article,
    corpus,
  );
  return { article, corpus, mentions: chooseMarks(article, mentions, { density }), names, claims };
}

/** The pairs on which a judge can help, in the order of the page. */
export function listPairs({ claims }: Pick<PageReading, 'claims'>): SentencePair[] {
  return claims.flatMap(({ claim, near, before }) =>
    near.map((report) => ({ page: claim.text, before, report: report.claim.text })),
  );
}

/** The report on a page that was read. */
export function reportPage(reading: PageReading, judge: Judge = noJudge): PageReport {
  const { article, corpus, mentions, names } = reading;
  const isPending = (claim: ClaimWithEvidence) =>
    listPairs({ claims: [claim] }).some((pair) => judge(pair) === 'awaited');
  const claims = reading.claims.map((claim): ComparedClaim => {
    const compared = compareClaim(claim, { article, corpus, judge });
    return isPending(claim) ? { ...compared, confidence: 'likely' } : compared;
  });
  const { url, title, publisher, published, text } = article;
  return {
    page: { url, title, publisher, published, words: splitWords(text).length },
    mentions,
    names,
    claims,
    pending: reading.claims.filter(isPending).length,
    summary: summarise(claims),
  };
}

/** All that the engine finds out about one article: `readPage` and `reportPage` in one. */
export function comparePage(
  article: Article,
  corpus: Corpus,
  { density, judge }: ComparePageOptions = {},
): PageReport {
  return reportPage(readPage(article, corpus, density), judge);
}
