import * as v from 'valibot';
import type { Page } from '../engine/article';
import type { Opinion } from '../engine/comparison/judge';
import type { CorpusCoverage } from '../engine/corpus/describe-corpus';
import type { Card } from '../engine/corpus/describe-entity';
import type { QuestionTimeline } from '../engine/corpus/describe-question';
import type { SourceDescription } from '../engine/corpus/describe-source';
import type { LookUpResult } from '../engine/lookup/build-look-up';
import type { PageReport } from '../engine/report';

/**
 * Everything that Backgrounder's contexts say to each other. A request that does not fit its schema,
 * or that comes from anywhere but our own contexts, is refused.
 */

const text = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

const article = v.object({
  kind: v.literal('article'),
  url: text,
  title: text,
  publisher: text,
  published: v.nullable(date),
  text,
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['title', 'heading', 'paragraph', 'quote', 'list-item', 'caption']),
        start: offset,
        end: offset,
      }),
    ),
    v.readonly(),
  ),
});

/** What a page or the popup asks the background, which holds the corpus. */
const backgroundRequest = v.variant('ask', [
  /**
   * Compare an article with the corpus. Answered with its PageReport as far as it has come; asked again while
   * claims are pending, it waits for the next state.
   */
  v.object({ ask: v.literal('compare'), article }),
  /** The card of an entity, told from a page of that date. Null where the corpus has no such entity. */
  v.object({ ask: v.literal('describe-entity'), entity: text, published: v.nullable(date) }),
  /** A question's sides over time, told for a page where one is given. Null where the corpus has none such. */
  v.object({
    ask: v.literal('describe-question'),
    question: text,
    page: v.nullable(v.object({ published: v.nullable(date), side: v.nullable(v.picklist(['yes', 'no'])) })),
  }),
  /** A source and what it reported. Null where the corpus has no such source. */
  v.object({ ask: v.literal('describe-source'), source: text }),
  /** What the corpus holds under a query, best first. */
  v.object({ ask: v.literal('look-up'), query: v.pipe(text, v.maxLength(200)) }),
  /** How much the corpus holds, and from when to when. */
  v.object({ ask: v.literal('describe-corpus') }),
]);

export type BackgroundRequest = v.InferOutput<typeof backgroundRequest>;

export interface BackgroundReplies {
  compare: PageReport;
  'describe-entity': Card | null;
  'describe-question': QuestionTimeline | null;
  'describe-source': SourceDescription | null;
  'look-up': readonly LookUpResult[];
  'describe-corpus': CorpusCoverage;
}

/** Reads a message to the background; null where it is no request of ours. */
export function readBackgroundRequest(message: unknown): BackgroundRequest | null {
  const { success, output } = v.safeParse(backgroundRequest, message);
  return success ? output : null;
}

/** What the background asks the page that holds the encoder. */
const encoderRequest = v.variant('ask', [
  /** Opinions on pairs of sentences, in their order. */
  v.object({
    ask: v.literal('score'),
    pairs: v.pipe(v.array(v.object({ page: text, before: text, report: text })), v.readonly()),
  }),
]);

export type EncoderRequest = v.InferOutput<typeof encoderRequest>;

export interface EncoderReplies {
  score: readonly Opinion[];
}

/** Reads a message to the encoder's page; null where it is no request of ours. */
export function readEncoderRequest(message: unknown): EncoderRequest | null {
  const { success, output } = v.safeParse(encoderRequest, message);
  return success ? output : null;
}

/** What the popup and the background ask the content script of a tab, which owns the tab's report. */
export type PageRequest =
  /** What was found on the page. Answered once the page has been read. */
  | { readonly ask: 'read-page' }
  /** Scroll to a stretch of the article: a name opens its card, a claim flashes. False where it is gone. */
  | { readonly ask: 'show-span'; readonly start: number; readonly end: number }
  /** Step to the next or the previous mark and announce it. False where there is none. */
  | { readonly ask: 'step'; readonly direction: 'next' | 'previous' };

/**
 * Reads a message to a page; null where it is no request of ours. By hand: a schema library would be
 * 2 kB of the 30 that every page has to carry.
 */
export function readPageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { ask, start, end, direction } = message as Readonly<Record<string, unknown>>;
  if (ask === 'read-page') return { ask };
  if (ask === 'show-span') return isOffset(start) && isOffset(end) ? { ask, start, end } : null;
  if (ask !== 'step') return null;
  return direction === 'next' || direction === 'previous' ? { ask, direction } : null;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** How far the reading of a page has come. */
export type PageState =
  | { readonly kind: 'read'; readonly report: PageReport }
  | { readonly kind: 'left-alone'; readonly page: Extract<Page, { kind: 'other' }> }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface PageReplies {
  'read-page': PageState;
  'show-span': boolean;
  step: boolean;
}

/** Why a request was not answered: the corpus in the package is unusable, or nobody is there to answer. */
export type Failure = 'corpus-unreadable' | 'unreachable' | 'internal';
