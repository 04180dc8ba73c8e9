import { describe, expect, it } from 'vitest';
import { describeQuestion } from '../../../engine/corpus/describe-question';
import { describeSource } from '../../../engine/corpus/describe-source';
import { createClaim, createCorpus, createSource, no, yes } from './described-corpus';

describe('the timeline of a question', () => {
  const corpus = createCorpus({
    sources: [
      createSource('late', '2024'),
      createSource('a', '2019-04-02'),
      createSource('reprint', '2019-04-03', { story: 'a' }),
      createSource('b', '2021', { url: null }),
    ],
    claims: [
      createClaim('late#1', 'late', no),
      createClaim('a#1', 'a', { ...yes, mode: 'possible' }),
      createClaim('a#2', 'a', yes),
      createClaim('b#1', 'b', no),
      createClaim('b#2', 'b'),
    ],
  });

  it('tells who reported what, oldest first, and how often it was carried', () => {
    const timeline = describeQuestion(corpus, 'pier');
    expect(timeline?.points.map(({ claim, when, side, reports }) => [claim, when, side, reports])).toEqual([
      ['a#1', '2019-04-02', 'yes', 2],
      ['a#2', '2019-04-02', 'yes', 2],
      ['b#1', '2021', 'no', 1],
      ['late#1', '2024', 'no', 1],
    ]);
    expect(timeline?.labels).toEqual({ yes: 'it will', no: 'it will not' });
    expect(timeline?.page).toBeNull();
  });

  it('counts a story once, and none that came after the page', () => {
    expect(describeQuestion(corpus, 'pier')?.stories).toEqual({ yes: 1, no: 2 });
    const timeline = describeQuestion(corpus, 'pier', { published: '2022-01-01', side: 'no' });
    expect(timeline?.stories).toEqual({ yes: 1, no: 1 });
    expect(timeline?.points.map(({ later }) => later)).toEqual([false, false, false, true]);
    expect(timeline?.page).toEqual({ when: '2022-01-01', side: 'no' });
  });

  it('has no place for a page without a date, and is none for an unknown question', () => {
    expect(describeQuestion(corpus, 'pier', { published: null, side: 'yes' })?.page).toBeNull();
    expect(describeQuestion(corpus, 'gone')).toBeNull();
  });

  it('tells a source with what it reported, in its order', () => {
    expect(describeSource(corpus, 'a')?.statements.map(({ claim }) => claim)).toEqual(['a#1', 'a#2']);
    expect(describeSource(corpus, 'reprint')?.statements).toEqual([]);
    expect(describeSource(corpus, 'gone')).toBeNull();
  });
});
