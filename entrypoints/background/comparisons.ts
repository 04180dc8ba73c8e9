import type { Article } from '../../engine/article';
import { listPairs, readPage, reportPage } from '../../engine/compare-page';
import { type Judge, keyOf, type Opinion, type SentencePair } from '../../engine/comparison/judge';
import type { Corpus } from '../../engine/corpus/build-corpus';
import type { PageReport } from '../../engine/report';
import type { ReportStore } from './report-store';

/** The comparisons under way and those lately done. */
export interface Comparisons {
  /**
   * The article's report as far as it has come: at first what the symbols say; asked again while claims are
   * pending, the next state, in which more pairs have been scored. A private article leaves nothing behind.
   */
  compare(article: Article, options?: { isPrivate: boolean }): Promise<PageReport>;
}

export interface ComparisonsOptions {
  readonly loadCorpus: () => Promise<Corpus>;
  /** Opinions on the pairs, in their order. Whatever it throws leaves the symbols alone to answer. */
  readonly score: (pairs: readonly SentencePair[]) => Promise<readonly Opinion[]>;
  readonly store: ReportStore;
}

/** Pairs of a step: the first short, so that something is soon to be seen. */
const FIRST_STEP = 24;
const STEP = 48;

interface Comparison {
  report: PageReport;
  /** Resolves when there is a further state; null when the report is final. */
  next: Promise<void> | null;
  isServed: boolean;
}

export function createComparisons({ loadCorpus, score, store }: ComparisonsOptions): Comparisons {
  const running = new Map<string, Promise<Comparison>>();

  async function begin(article: Article, onDone: (report: PageReport) => void): Promise<Comparison> {
    const reading = readPage(article, await loadCorpus());
    const steps = cutSteps(listPairs(reading));
    const scored = new Map<string, Opinion>();
    const awaiting: Judge = (pair) => scored.get(keyOf(pair)) ?? 'awaited';
    const settled: Judge = (pair) => scored.get(keyOf(pair)) ?? null;
    const comparison: Comparison = { report: reportPage(reading, awaiting), next: null, isServed: false };
    const goOn = async (at: number): Promise<void> => {
      const step = steps[at] ?? [];
      const opinions = await score(step).catch(() => null);
      step.forEach((pair, index) => {
        const opinion = opinions?.[index];
        if (opinion) scored.set(keyOf(pair), opinion);
      });
      const isLast = opinions === null || at + 1 >= steps.length;
      comparison.report = reportPage(reading, isLast ? settled : awaiting);
      comparison.isServed = false;
      comparison.next = isLast ? null : goOn(at + 1);
      // without the model's opinions a report is soon outdone by one that has them
      if (isLast && opinions !== null) onDone(comparison.report);
    };
    if (steps.length > 0) comparison.next = goOn(0);
    else onDone(comparison.report);
    return comparison;
  }

  return {
    async compare(article, { isPrivate } = { isPrivate: false }) {
      const key = await findKey(article);
      const known = running.has(key) || isPrivate ? null : await store.find(key);
      if (known) return known;
      const found =
        running.get(key) ?? begin(article, (report) => (isPrivate ? undefined : store.keep(key, report)));
      running.set(key, found);
      const comparison = await found.catch((thrown: unknown) => {
        running.delete(key);
        throw thrown;
      });
      if (comparison.isServed && comparison.next) await comparison.next;
      comparison.isServed = true;
      if (!comparison.next) running.delete(key);
      return comparison.report;
    },
  };
}

function cutSteps(pairs: readonly SentencePair[]): SentencePair[][] {
  const first = pairs.slice(0, FIRST_STEP);
  const rest = Array.from({ length: Math.ceil((pairs.length - first.length) / STEP) }, (_, index) =>
    pairs.slice(FIRST_STEP + index * STEP, FIRST_STEP + (index + 1) * STEP),
  );
  return first.length > 0 ? [first, ...rest] : [];
}

/** What decides the report: the article's words and its date, and whose it is. */
async function findKey({ url, title, publisher, published, text }: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([url, title, publisher, published, text]));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
