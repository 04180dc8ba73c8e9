import type { Article } from './article';
import { extractClaims } from './claims/extract-claims';
import { compareClaim } from './comparison/compare-claim';
import { findEvidence } from './comparison/find-evidence';
import { type Judge, noJudge } from './comparison/judge';
import { summarise } from './comparison/summarise';
import type { Corpus } from './corpus/build-corpus';
import { chooseMarks, type MarkDensity } from './entities/choose-marks';
import { findMentions } from './entities/find-mentions';
import type { PageReport } from './report';
import { findSentences } from './text/find-sentences';
import { splitWords } from './text/words';

export interface ComparePageOptions {
  /** How many mentions of an entity the page underlines. */
  readonly density?: MarkDensity;
  /** A second opinion on direction, such as a model's. */
  readonly judge?: Judge;
}

/** All that the engine finds out about one article. Never throws on any text; offsets index `article.text`. */
export function comparePage(article: Article, corpus: Corpus, options: ComparePageOptions = {}): PageReport {
  const { density = 'normal', judge = noJudge } = options;
  const sentences = findSentences(article);
  const { mentions, names } = findMentions(article, sentences, corpus.lexicon);
  const matched = findEvidence(
    extractClaims(article, sentences, { mentions, names, entities: corpus.entities }),
    article,
    corpus,
  );
  const claims = matched.map((claim) => compareClaim(claim, { article, corpus, judge }));
  const { url, title, publisher, published, text } = article;
  return {
    page: { url, title, publisher, published, words: splitWords(text).length },
    mentions: chooseMarks(article, mentions, { density }),
    names,
    claims,
    summary: summarise(claims),
  };
}
