import type { Article, Span } from '../../engine/article';
import type { ComparedClaim, Mention, PageReport } from '../../engine/report';
import { askBackground } from '../../messaging/messages';
import type { PageState } from '../../messaging/protocol';
import { type Extraction, extractArticle } from '../../page/extract-article';
import { createMarks, type Marks } from '../../page/marks';
import type { TextMap } from '../../page/text-map';
import { watchArticle } from '../../page/watch-article';
import { toFailure } from './to-failure';

/** Reads the page, again whenever its article changes, and keeps its marks painted. */
export interface Reader {
  readonly marks: Marks;
  /** What was found on the page, once the reading under way has ended. */
  state(): Promise<PageState>;
  /** The mention at exactly this span; null where there is none. */
  findMention(span: Span): Mention | null;
  /** The mention of a mark; null where the page has changed since. */
  mentionOf(markId: string): Mention | null;
  /** The live range of a span; null where it is no longer on the page. */
  findRange(span: Span): Range | null;
  /** The claims with their verdicts as far as they have come; none until the page was read. */
  claims(): readonly ComparedClaim[];
  /** The date the page was published; null where it says none. */
  published(): string | null;
  /** Underlines a mention that was left unmarked. Null where it is no longer on the page. */
  mark(mention: Mention): string | null;
}

export interface ReaderOptions {
  /** Called when marks or verdicts are others than before, or elsewhere. */
  readonly onChange: () => void;
  /** Whether a node is our own, and none of the page's. */
  readonly isOurs: (node: Node) => boolean;
  readonly signal: AbortSignal;
}

/** Marks carry the offset of their mention. */
const markIdOf = (mention: Mention) => String(mention.start);

/** An article that is being compared, or has been. */
interface Reading {
  readonly article: Article;
  /** Anew whenever the page draws the same words in other nodes. */
  readonly map: TextMap;
  readonly state: Promise<PageState>;
  /** Null until the background has answered. */
  readonly report: PageReport | null;
}

/** Begins to read at once. Nothing that a page holds makes it throw. */
export function createReader(document: Document, { onChange, isOurs, signal }: ReaderOptions): Reader {
  const marks = createMarks(document);
  let reading: Reading | null = null;
  let state = read();

  function read(): Promise<PageState> {
    const extraction = extract(document);
    if (!extraction) return leave({ kind: 'failed', failure: 'internal' });
    const { page, map } = extraction;
    if (page.kind === 'other') return leave({ kind: 'left-alone', page });
    if (!map) return leave({ kind: 'failed', failure: 'internal' });
    if (reading?.article.text === page.text && reading.article.url === page.url) {
      reading = { ...reading, map };
      paint();
      return reading.state;
    }
    reading = { article: page, map, state: compare(page), report: null };
    return reading.state;
  }
  async function compare(article: Article): Promise<PageState> {
    // Meanwhile the page may have moved on to another article, whose reading is then the one that counts.
    const isCurrent = () => !signal.aborted && reading?.article === article;
    try {
      const report = await askBackground({ ask: 'compare', article });
      if (reading && isCurrent()) {
        reading = { ...reading, report };
        paint();
        if (report.pending > 0) void follow(article);
      }
      return { kind: 'read', report };
    } catch (thrown) {
      const failed: PageState = { kind: 'failed', failure: toFailure(thrown) };
      return isCurrent() ? leave(failed) : failed;
    }
  }
  /** Takes over each further state of a comparison under way; what was marked stays marked. */
  async function follow(article: Article): Promise<void> {
    try {
      while (!signal.aborted && reading?.article === article && reading.report?.pending) {
        const next = await askBackground({ ask: 'compare', article });
        if (reading?.article !== article || !reading.report) return;
        const report = { ...next, mentions: reading.report.mentions };
        state = Promise.resolve({ kind: 'read', report });
        reading = { ...reading, report, state };
        onChange();
      }
    } catch {
      // the report stays as far as it came
    }
  }
  function paint(): void {
    if (!reading?.report) {
      marks.clear();
      return;
    }
    const { map, report } = reading;
    const marked = report.mentions.filter((mention) => mention.marked);
    marks.show(marked.flatMap((mention) => toMark(map, mention)));
    onChange();
  }
  async function leave(left: PageState): Promise<PageState> {
    reading = null;
    marks.clear();
    onChange();
    return left;
  }
  function findMention(belongs: (mention: Mention) => boolean): Mention | null {
    return reading?.report?.mentions.find(belongs) ?? null;
  }
  function findRange(span: Span): Range | null {
    return reading?.map.toRange(span) ?? null;
  }

  watchArticle(document, {
    onChange: () => {
      state = read();
    },
    isOurs,
    container: () => reading?.map.container() ?? null,
    signal,
  });
  signal.addEventListener('abort', () => marks.clear());

  return {
    marks,
    state: () => state,
    findMention: ({ start, end }) => findMention((mention) => mention.start === start && mention.end === end),
    mentionOf: (markId) => findMention((mention) => markIdOf(mention) === markId),
    findRange,
    claims: () => reading?.report?.claims ?? [],
    published: () => reading?.article.published ?? null,
    mark(mention) {
      if (!reading?.report || !findRange(mention)) return null;
      const { report } = reading;
      const mentions = report.mentions.map((other) =>
        other === mention ? { ...other, marked: true } : other,
      );
      reading = { ...reading, report: { ...report, mentions } };
      if (!mention.marked) paint();
      return markIdOf(mention);
    },
  };
}

/** Null where the page defeats us; what it did stays out of its console. */
function extract(document: Document): Extraction | null {
  try {
    return extractArticle(document, { url: document.location.href });
  } catch {
    return null;
  }
}

function toMark(map: TextMap, mention: Mention): { id: string; range: Range }[] {
  const range = map.toRange(mention);
  return range ? [{ id: markIdOf(mention), range }] : [];
}
