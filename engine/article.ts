/** A half-open stretch of `Article.text`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';

/** One block of running text. Blocks are ordered, disjoint, and parted by a blank line ("\n\n"). */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * A calendar date at the precision it is known: "2021", "2021-09" or "2021-09-01".
 * The length of the string is its precision.
 */
export type PartialDate = string;

/** The page's article as plain data: all that the engine ever sees of a page. */
export interface Article {
  readonly kind: 'article';
  readonly url: string;
  readonly title: string;
  /** The outlet's name; empty where the page does not say. */
  readonly publisher: string;
  /** Null where no date could be found: the comparison then cannot tell earlier from later. */
  readonly published: PartialDate | null;
  /** Running text, headline first, white space collapsed within a block. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Why a page is left alone. */
export type NoArticleReason = 'not-an-article' | 'too-short' | 'other-language';

/** A page that is no article: nothing is read, marked or compared. */
export interface NoArticle {
  readonly kind: 'other';
  readonly url: string;
  readonly title: string;
  readonly reason: NoArticleReason;
}

export type Page = Article | NoArticle;
