import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { readLabelledArticle } from '../../../scripts/names-set/read-names-set';
import { score, scoreArticle } from '../../../scripts/names-set/score-names-set';
import { createEntity } from '../../engine/entities/read-page';

const SOURCE = `title: "[[Milley|milley]] stays"
published: 2021-09-02
text: |
  [[Mark Milley|milley]] spoke in
  <<Washington|us>> of {{Milley Road}}.

  - One
  - Two
`;
const LEXICON = buildLexicon([
  createEntity({ id: 'milley', name: 'Mark Milley', type: 'person', shortForms: ['Milley'] }),
  createEntity({ id: 'us', name: 'United States', type: 'place' }),
]);

describe('readLabelledArticle', () => {
  it('takes the labels out and keeps where they stood', () => {
    const { article, labels } = readLabelledArticle('a.yaml', SOURCE);
    expect(article.title).toBe('Milley stays');
    expect(article.text).toBe(
      'Milley stays\n\nMark Milley spoke in Washington of Milley Road.\n\nOne\n\nTwo',
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'list-item', 'list-item']);
    for (const { start, end, text } of labels) expect(article.text.slice(start, end)).toBe(text);
    expect(labels.map(({ kind, entity }) => [kind, entity])).toEqual([
      ['mention', 'milley'],
      ['mention', 'milley'],
      ['either', 'us'],
      ['trap', null],
    ]);
  });

  it('refuses a label that is not closed', () => {
    expect(() => readLabelledArticle('a.yaml', 'title: x\ntext: "[[Milley|milley spoke"')).toThrow('a.yaml');
  });
});

describe('scoreArticle', () => {
  it('counts what is found, missed and wrongly found', () => {
    const source = 'title: x\ntext: "[[Mark Milley|milley]] left. {{Milley}} stayed with [[Ann|us]]."';
    const outcomes = scoreArticle(readLabelledArticle('a.yaml', source), LEXICON);
    expect(outcomes.map(({ outcome, text, trap }) => [outcome, text, trap])).toEqual([
      ['found', 'Mark Milley', false],
      ['missed', 'Ann', false],
      ['wrong', 'Milley', true],
    ]);
    expect(score(outcomes)).toEqual({ recall: 0.5, precision: 0.5, mentions: 2, found: 2 });
  });

  it('refuses an entity that is not there', () => {
    const article = readLabelledArticle('a.yaml', 'title: x\ntext: "[[Ann|nobody]]"');
    expect(() => scoreArticle(article, LEXICON)).toThrow('nobody');
  });
});
