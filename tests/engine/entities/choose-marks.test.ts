import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../engine/corpus/corpus';
import { chooseMarks } from '../../../engine/entities/choose-marks';
import type { Mention } from '../../../engine/report';
import { createArticle } from './read-page';

function createMention(entity: string, start: number, type: EntityType = 'person'): Mention {
  return {
    entity,
    name: entity,
    type,
    text: 'word',
    start,
    end: start + 4,
    confidence: 'clear',
    marked: false,
    candidates: [],
  };
}

const listMarked = (mentions: readonly Mention[]): string[] =>
  mentions.filter(({ marked }) => marked).map(({ entity, start }) => `${entity}@${start}`);
/** 300 words of five characters each. */
const ARTICLE = createArticle('word '.repeat(300).trim());

describe('chooseMarks', () => {
  it('marks the first mention of an entity only', () => {
    const mentions = [createMention('a', 0), createMention('b', 500), createMention('a', 1000)];
    expect(listMarked(chooseMarks(ARTICLE, mentions, { density: 'normal' }))).toEqual(['a@0', 'b@500']);
  });

  it('keeps to three marks in 100 words, and people before places', () => {
    const places = Array.from({ length: 20 }, (_, index) =>
      createMention(`place-${index}`, index * 70, 'place'),
    );
    const people = [createMention('one', 35), createMention('two', 735), createMention('three', 1235)];
    const mentions = [...places, ...people].sort((a, b) => a.start - b.start);
    const marked = listMarked(chooseMarks(ARTICLE, mentions, { density: 'normal' }));
    expect(marked).toHaveLength(9);
    expect(marked).toEqual(expect.arrayContaining(['one@35', 'two@735', 'three@1235']));
  });

  it('lets no third of the article hold more than 60 in 100 of the marks', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => createMention(`early-${index}`, index * 40));
    const rest = Array.from({ length: 4 }, (_, index) =>
      createMention(`later-${index}`, 700 + index * 200, 'place'),
    );
    const marked = chooseMarks(ARTICLE, [...crowd, ...rest], { density: 'normal' }).filter(
      (mention) => mention.marked,
    );
    const early = marked.filter(({ start }) => start < 500).length;
    expect(marked.length).toBeGreaterThan(5);
    expect(early / marked.length).toBeLessThanOrEqual(0.6);
  });

  it('marks at most 40 a page', () => {
    const long = createArticle('word '.repeat(5000).trim());
    const mentions = Array.from({ length: 100 }, (_, index) => createMention(`e${index}`, index * 240));
    expect(listMarked(chooseMarks(long, mentions, { density: 'normal' }))).toHaveLength(40);
  });

  it('marks all, fewer or none as the reader chose, and loses no mention', () => {
    const mentions = Array.from({ length: 12 }, (_, index) =>
      createMention(`e${Math.floor(index / 2)}`, index * 120),
    );
    const count = (density: 'few' | 'normal' | 'every' | 'none'): number =>
      listMarked(chooseMarks(ARTICLE, mentions, { density })).length;
    expect(count('every')).toBe(12);
    expect(count('none')).toBe(0);
    expect(count('normal')).toBe(6);
    expect(count('few')).toBe(3);
    expect(chooseMarks(ARTICLE, mentions, { density: 'few' })).toHaveLength(12);
  });

  it('marks nothing where nothing is mentioned', () => {
    expect(chooseMarks(createArticle(''), [], { density: 'normal' })).toEqual([]);
  });
});
