import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../engine/report';
import { rate, type TypedSpan, tallySpans } from '../../../scripts/names-set/score-spans';

const TEXT = 'Foreign Minister Nora Pell left the city of Minsk with members of the Harlow Council.';

function span(words: string, type: NameType): TypedSpan {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type };
}

function tally(marked: readonly TypedSpan[], found: readonly TypedSpan[]): unknown {
  return Object.fromEntries(tallySpans(TEXT, marked, found));
}

describe('tallySpans', () => {
  it.each([
    [
      'the very words',
      span('Nora Pell', 'person'),
      span('Nora Pell', 'person'),
      { hits: 1, misses: 0, wrong: 0 },
    ],
    [
      'a title more',
      span('Foreign Minister Nora Pell', 'person'),
      span('Nora Pell', 'person'),
      { hits: 1, misses: 0, wrong: 0 },
    ],
    ['half the name', span('Nora Pell', 'person'), span('Nora', 'person'), { hits: 0, misses: 1, wrong: 1 }],
  ])('takes %s for what it is', (_, mark, found, expected) => {
    expect(tally([mark], [found])).toEqual({ person: expected });
  });

  it('asks for the type', () => {
    expect(tally([span('Minsk', 'place')], [span('Minsk', 'organisation')])).toEqual({
      place: { hits: 0, misses: 1, wrong: 0 },
      organisation: { hits: 0, misses: 0, wrong: 1 },
    });
  });

  it('counts marks within one another once', () => {
    const marks = [
      span('members of the Harlow Council', 'organisation'),
      span('Harlow Council', 'organisation'),
    ];
    expect(tally(marks, [span('Harlow Council', 'organisation')])).toEqual({
      organisation: { hits: 1, misses: 0, wrong: 0 },
    });
  });

  it('rates them', () => {
    expect(rate([{ hits: 3, misses: 1, wrong: 3 }])).toEqual({ precision: 0.5, recall: 0.75, f1: 0.6 });
    expect(rate([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
