import type { Article, BlockKind, Span } from '../article';
import { splitSentences } from './split-sentences';

/** A sentence of the article; `block` indexes `Article.blocks`. */
export interface Sentence extends Span {
  readonly block: number;
  readonly kind: BlockKind;
}

/** The article's sentences in order. None crosses a block, and text outside all blocks has none. */
export function findSentences(article: Article): Sentence[] {
  return article.blocks.flatMap(({ start, end, kind }, block) =>
    splitSentences(article.text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      block,
      kind,
    })),
  );
}
