import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../engine/compare-page';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const pack = {
  ...PORT_PACK,
  entities: PORT_PACK.entities.map((entity) => {
    if (entity.id === 'dockers-guild') return { ...entity, who: 'Militant movement of dockers in Norland.' };
    if (entity.id === 'harbour-board') return { ...entity, who: 'Agency that runs the port of Aldby.' };
    if (entity.id === 'ada-orley') return { ...entity, who: 'Norlander general, head of the port guard.' };
    return entity;
  }),
};
const corpus = buildCorpus(pack);

/** How the last sentence of the page compares. */
function relateLast(paragraphs: readonly string[], published = '2025-07-05') {
  const claim = comparePage(readArticle(paragraphs, { published }), corpus).claims.at(-1);
  return claim && [claim.relation, claim.confidence];
}

describe('parties that another sentence names', () => {
  it.each([
    ['The Dockers Guild met in Aldby.', 'It agreed to cooperate with the Harbour Board.', 'contested'],
    [
      'The Dockers Guild met in Aldby.',
      'The movement agreed to cooperate with the Harbour Board.',
      'contested',
    ],
    ['The Harbour Board wrote a letter.', 'The Dockers Guild refused to cooperate with it.', 'contested'],
    ['Norland met Brask.', 'It agreed to cooperate with the Harbour Board.', 'new'],
    ['The Dockers Guild met in Aldby.', 'The airline agreed to cooperate with the Harbour Board.', 'new'],
    ['The Dockers Guild met in Aldby.', 'Russia agreed to cooperate with it.', 'new'],
    ['The Mill Union met in Aldby.', 'It agreed to cooperate with the Harbour Board.', 'new'],
  ])('%s %s: %s', (before, text, relation) => {
    expect(relateLast([`${before} ${text}`])?.[0]).toBe(relation);
  });

  it('are never certain where they come from another paragraph', () => {
    expect(
      relateLast([
        'The Dockers Guild met in Aldby.',
        'The movement refused to cooperate with the Harbour Board.',
      ]),
    ).toEqual(['contested', 'likely']);
  });
});

describe('free wording', () => {
  it.each([
    ['The Dockers Guild spurned collaboration with the Harbour Board.', ['contested', 'likely']],
    ['The Dockers Guild sells old ropes to the Harbour Board.', ['new', 'likely']],
    ['The Dockers Guild and the Harbour Board met on safety.', ['new', 'likely']],
  ])('%s', (text, expected) => {
    expect(relateLast([text])).toEqual(expected);
  });
});

describe('an event that the page goes on about', () => {
  const told = 'The ferry fire off Aldby broke out on 10 June.';
  it.each([
    [told, 'The blaze killed 12 people.', 'agrees'],
    [told, 'It killed 12 people.', 'agrees'],
    [told, 'That inferno killed 3 people.', 'differs'],
    [told, 'The strike killed 3 people.', 'differs'],
    [told, 'In Brask a fire killed 3 people.', 'new'],
    [told, 'Another fire killed 3 people.', 'new'],
    ['The mayor of Aldby resigned.', 'The flood killed 3 people.', 'new'],
  ])('%s %s: %s', (before, text, relation) => {
    expect(relateLast([before, text], '2025-06-13')?.[0]).toBe(relation);
  });

  it('takes what early reports said for no figure of the page’s day', () => {
    expect(relateLast([told, 'The first reports of the fire spoke of 3 dead.'], '2025-06-13')?.[0]).not.toBe(
      'differs',
    );
  });
});
