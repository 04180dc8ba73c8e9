import { describe, expect, it } from 'vitest';
import type { Claim, Source } from '../../../engine/corpus/corpus';
import { describeStatement, isPublishedAfter } from '../../../engine/corpus/describe-statement';
import { createClaim, createCorpus, createSource, no, yes } from './described-corpus';

describe('telling what was published after a page', () => {
  it.each([
    ['2021-09-02', '2021-09-01', true],
    ['2021-09-01', '2021-09-01', false],
    ['2021-09', '2021-09-01', false],
    ['2021-09-30', '2021-09', false],
    ['2022', '2021-09-01', true],
    ['2021', '2021-09-01', false],
    ['2021-09-02', null, false],
  ])('%s after %s: %s', (published, page, isAfter) => {
    expect(isPublishedAfter(published, page)).toBe(isAfter);
  });
});

describe('a statement that other reports contradict', () => {
  function findContradicted(
    other: Partial<Claim>,
    source: Partial<Source> = {},
    page: string | null = null,
  ): boolean | undefined {
    const told = createClaim('a#1', 'a', yes);
    const corpus = createCorpus({
      sources: [createSource('a', '2021'), createSource('b', '2022', source)],
      claims: [told, createClaim('b#1', 'b', { about: [], ...other })],
    });
    return describeStatement(corpus, told, { page })?.contradicted;
  }

  it.each([
    ['the other side of the question', no, {}, null, true],
    ['a denial', { ...no, mode: 'denied' }, {}, null, true],
    ['the same side', yes, {}, null, false],
    ['another question', { stance: { question: 'other', side: 'no' } }, {}, null, false],
    ['no side', {}, {}, null, false],
    ['a demand', { ...no, mode: 'demanded' }, {}, null, false],
    ['a forecast', { ...no, mode: 'predicted' }, {}, null, false],
    ['a reprint of its own story', no, { story: 'a' }, null, false],
    ['an opinion', no, { kind: 'opinion' }, null, false],
    ['a report after the page', no, {}, '2021-12', false],
    ['a report before the page', no, {}, '2023', true],
  ] as const)('is judged by reports alone: %s', (_, claim, source, page, isContradicted) => {
    expect(findContradicted(claim, source, page)).toBe(isContradicted);
  });
});
