import type { Page, Span } from '../../engine/article';
import type { Mention, PageReport } from '../../engine/report';
import { askBackground } from '../../messaging/messages';
import type { PageState } from '../../messaging/protocol';
import { extractArticle } from '../../page/extract-article';
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
  /** The date the page was published; null where it says none. */
  published(): string | null;
  /** Underlines a mention that was left unmarked. Null where it is no longer on the page. */
  mark(mention: Mention): string | null;
}

/** Marks carry the offset of their mention. */
const markIdOf = (mention: Mention) => String(mention.start);

interface Reading {
  readonly map: TextMap;
  readonly report: PageReport;
}

export function createReader(document: Document, signal: AbortSignal): Reader {
  const marks = createMarks(document);
  let text: string | null = null;
  let reading: Reading | null = null;
  let state: Promise<PageState> = read();

  async function read(): Promise<PageState> {
    const { page, map } = extractArticle(document, { url: document.location.href });
    if (page.kind === 'other' || !map) {
      forget();
      if (page.kind === 'other') return { kind: 'left-alone', page };
      return { kind: 'failed', failure: 'internal' };
    }
    if (reading && page.text === text) {
      // The same words in other nodes: an application has drawn its page anew.
      show({ map, report: reading.report });
      return { kind: 'read', report: reading.report };
    }
    text = page.text;
    try {
      const report = await askBackground({ ask: 'compare', article: page });
      if (isCurrent(page)) show({ map, report });
      return { kind: 'read', report };
    } catch (thrown) {
      if (isCurrent(page)) forget();
      return { kind: 'failed', failure: toFailure(thrown) };
    }
  }
  /** Meanwhile the page may have moved on to another article, whose reading is then under way. */
  function isCurrent(page: Page): boolean {
    return !signal.aborted && page.kind === 'article' && page.text === text;
  }
  function show(next: Reading): void {
    reading = next;
    const marked = next.report.mentions.filter((mention) => mention.marked);
    marks.show(marked.flatMap((mention) => toMark(next.map, mention)));
  }
  function forget(): void {
    text = null;
    reading = null;
    marks.clear();
  }
  function findRange(span: Span): Range | null {
    return reading?.map.toRange(span) ?? null;
  }
  function findMention(belongs: (mention: Mention) => boolean): Mention | null {
    return reading?.report.mentions.find(belongs) ?? null;
  }

  watchArticle(document, {
    onChange: () => {
      marks.restore();
      state = read();
    },
    isOurs: () => false,
    container: () => reading?.map.container() ?? null,
    signal,
  });
  signal.addEventListener('abort', forget);

  return {
    marks,
    state: () => state,
    findMention: ({ start, end }) => findMention((mention) => mention.start === start && mention.end === end),
    mentionOf: (markId) => findMention((mention) => markIdOf(mention) === markId),
    findRange,
    published: () => reading?.report.page.published ?? null,
    mark(mention) {
      const range = findRange(mention);
      if (!reading || !range) return null;
      const { map, report } = reading;
      const mentions = report.mentions.map((other) =>
        other === mention ? { ...other, marked: true } : other,
      );
      if (!mention.marked) show({ map, report: { ...report, mentions } });
      return markIdOf(mention);
    },
  };
}

function toMark(map: TextMap, mention: Mention): { id: string; range: Range }[] {
  const range = map.toRange(mention);
  return range ? [{ id: markIdOf(mention), range }] : [];
}
