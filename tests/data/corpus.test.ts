import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../scripts/build-pack/build-pack';
import { formatProblem } from '../../scripts/build-pack/problem';
import { countCorpus } from '../../scripts/review-corpus/count-corpus';

const { pack, phrasings, problems } = buildPack(join(import.meta.dirname, '../..'));

describe('the corpus', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('tells the story in the breadth and depth that was promised', () => {
    const { reports, publishers, entities, claims, questions, events } = countCorpus(pack);
    expect(reports).toBeGreaterThanOrEqual(160);
    expect(publishers).toBeGreaterThanOrEqual(60);
    expect(entities).toBeGreaterThanOrEqual(220);
    expect(claims).toBeGreaterThanOrEqual(650);
    expect(questions).toBeGreaterThanOrEqual(50);
    expect(events).toBeGreaterThanOrEqual(45);
  });

  it('has at most seven words in any quotation of a claim', () => {
    const quoted = pack.claims.flatMap(({ id, text }) =>
      [...text.matchAll(/["“]([^"”]+)["”]/g)].map(([, words = '']) => ({ id, words })),
    );
    expect(quoted.filter(({ words }) => words.split(/\s+/).length > 7)).toEqual([]);
  });

  it('writes no phrasing twice', () => {
    const texts = phrasings.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
