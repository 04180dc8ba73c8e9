import type { Article } from '../article';
import type { Corpus } from '../corpus/build-corpus';
import type { Confidence, Evidence, Matter, Reason, Relation } from '../report';
import type { Judge } from './judge';

/** What every comparison is made against. */
export interface ComparisonContext {
  readonly article: Article;
  readonly corpus: Corpus;
  readonly judge: Judge;
}

/** How the page's claim compares on one matter. */
export interface Verdict {
  readonly relation: Exclude<Relation, 'new'>;
  readonly confidence: Confidence;
  readonly reason: Reason;
  /** Best first, never empty. */
  readonly evidence: readonly Evidence[];
  /** Null where reports were read against it that speak to no matter. */
  readonly matter: Matter | null;
}
