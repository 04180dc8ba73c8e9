import { JSDOM, VirtualConsole } from 'jsdom';
import type { PartialDate } from '../engine/article';
import { readPage, reportPage } from '../engine/compare-page';
import type { Corpus } from '../engine/corpus/build-corpus';
import type { ComparedClaim, Mention, Name, Summary } from '../engine/report';
import { extractArticle } from '../page/extract-article';
import { askEncoder } from './ask-encoder';

/** What `analyse` prints. Its shape is fixed: corpus writers and measurements read it. */
export interface Analysis {
  readonly page: {
    readonly url: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: PartialDate | null;
    readonly kind: 'article' | 'other';
    readonly text: string;
    readonly words: number;
  };
  readonly mentions: readonly Omit<Mention, 'candidates'>[];
  readonly names: readonly Name[];
  readonly claims: readonly Omit<ComparedClaim, 'matter'>[];
  readonly summary: Summary;
}

export interface AnalyseOptions {
  /** The page's address; "about:blank" where it is not known. */
  readonly url: string;
  /** In place of the date that the page states. */
  readonly published?: PartialDate;
  readonly corpus: Corpus;
}

const NOTHING: Summary = { agrees: 0, differs: 0, updates: 0, contested: 0, new: 0, unjudged: 0 };

/** Reads a page and compares it with the corpus, with the bundled encoder, as the extension would. */
export async function analysePage(
  html: string,
  { url, published, corpus }: AnalyseOptions,
): Promise<Analysis> {
  // A saved page's broken style sheets are not our news.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { page } = extractArticle(window.document, { url });
  if (page.kind === 'other') {
    const { title } = page;
    const nothing = { mentions: [], names: [], claims: [], summary: NOTHING };
    return {
      page: { url, title, publisher: '', published: null, kind: 'other', text: '', words: 0 },
      ...nothing,
    };
  }
  const article = published ? { ...page, published } : page;
  const reading = readPage(article, corpus);
  const report = reportPage(reading, await askEncoder(reading));
  return {
    page: {
      url,
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      kind: 'article',
      text: article.text,
      words: report.page.words,
    },
    mentions: report.mentions.map(({ candidates: _candidates, ...mention }) => mention),
    names: report.names,
    claims: report.claims.map(({ matter: _matter, ...claim }) => claim),
    summary: report.summary,
  };
}
