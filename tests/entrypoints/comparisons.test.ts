import { describe, expect, it, vi } from 'vitest';
import type { Opinion, SentencePair } from '../../engine/comparison/judge';
import { buildCorpus } from '../../engine/corpus/build-corpus';
import type { PageReport } from '../../engine/report';
import { createComparisons } from '../../entrypoints/background/comparisons';
import { PORT_PACK } from '../engine/port-pack';
import { readArticle } from '../engine/read-article';

const corpus = buildCorpus(PORT_PACK);
const article = readArticle(
  ['Ada Orley ruled out that the Dockers Guild would cooperate with the Harbour Board.'],
  { published: '2025-07-05' },
);
const other = (pairs: readonly SentencePair[]): Opinion[] =>
  pairs.map(() => ({ same: 0, contrary: 0, other: 1 }));
const create = (
  score: (pairs: readonly SentencePair[]) => Promise<readonly Opinion[]>,
  store = createStore(),
) => createComparisons({ loadCorpus: async () => corpus, score, store });

function createStore() {
  const kept = new Map<string, PageReport>();
  return {
    kept,
    find: async (key: string) => kept.get(key) ?? null,
    keep: async (key: string, report: PageReport) => {
      kept.set(key, report);
    },
  };
}

describe('a comparison under way', () => {
  it('answers at once with what the symbols say, and nothing of it counts yet', async () => {
    const comparisons = create(() => new Promise(() => {}));
    const report = await comparisons.compare(article);
    expect(report.pending).toBe(1);
    expect(report.claims[0]).toMatchObject({ relation: 'agrees', confidence: 'likely' });
    expect(report.summary.agrees).toBe(0);
  });

  it('waits for the next state when asked again, and ends with nothing pending', async () => {
    const comparisons = create(async (pairs) => pairs.map(() => ({ same: 1, contrary: 0, other: 0 })));
    await comparisons.compare(article);
    const report = await comparisons.compare(article);
    expect(report.pending).toBe(0);
    expect(report.claims[0]).toMatchObject({ relation: 'agrees', confidence: 'clear' });
  });

  it('scores a text once, however often it is asked for', async () => {
    const score = vi.fn(async (pairs: readonly SentencePair[]) => other(pairs));
    const comparisons = create(score);
    for (let time = 0; time < 4; time += 1) await comparisons.compare(article);
    expect(score).toHaveBeenCalledOnce();
  });

  it('answers from what was kept after the background was stopped', async () => {
    const store = createStore();
    const first = create(async (pairs) => other(pairs), store);
    await first.compare(article);
    await first.compare(article);
    const score = vi.fn(async (pairs: readonly SentencePair[]) => other(pairs));
    const report = await create(score, store).compare(article);
    expect(report.pending).toBe(0);
    expect(score).not.toHaveBeenCalled();
  });

  it('keeps nothing of a private window', async () => {
    const store = createStore();
    const comparisons = create(async (pairs) => other(pairs), store);
    await comparisons.compare(article, { isPrivate: true });
    expect((await comparisons.compare(article, { isPrivate: true })).pending).toBe(0);
    expect(store.kept.size).toBe(0);
  });

  it('leaves the symbols to answer alone where the model cannot', async () => {
    const comparisons = create(async () => {
      throw new Error('no WebAssembly here');
    });
    await comparisons.compare(article);
    const report = await comparisons.compare(article);
    expect(report.pending).toBe(0);
    expect(report.claims[0]?.relation).toBe('agrees');
  });

  it('ends though the model gives fewer opinions than it was asked for', async () => {
    const comparisons = create(async () => []);
    await comparisons.compare(article);
    expect((await comparisons.compare(article)).pending).toBe(0);
  });

  it('tries again after a corpus that could not be read', async () => {
    const loadCorpus = vi.fn().mockRejectedValueOnce(new Error('unreadable')).mockResolvedValue(corpus);
    const comparisons = createComparisons({
      loadCorpus,
      score: async (pairs) => other(pairs),
      store: createStore(),
    });
    await expect(comparisons.compare(article)).rejects.toThrow('unreadable');
    expect((await comparisons.compare(article)).claims).toHaveLength(1);
  });
});
