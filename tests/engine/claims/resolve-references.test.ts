import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../engine/claims/extract-claims';
import { recogniseName } from '../../../engine/claims/recognise-names';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const WHO: Readonly<Record<string, string>> = {
  'dockers-guild': 'Militant movement of dockers in Norland.',
  'harbour-board': 'Agency that runs the port of Aldby.',
  'ada-orley': 'Norlander general, head of the port guard.',
};
const corpus = buildCorpus({
  ...PORT_PACK,
  entities: PORT_PACK.entities.map((entity) => ({ ...entity, who: WHO[entity.id] ?? entity.who })),
});

/** The references of the page's last sentence: their words, whom they stand for, how surely. */
function resolve(...paragraphs: string[]) {
  const article = readArticle(paragraphs);
  const sentences = findSentences(article);
  const found = findMentions(article, sentences, corpus.lexicon);
  const claim = extractClaims(article, sentences, { ...found, entities: corpus.entities }).at(-1);
  for (const { start, end, text } of claim?.carried ?? []) expect(article.text.slice(start, end)).toBe(text);
  return claim?.carried.map(({ text, entity, confidence }) => [text, entity, confidence]);
}

describe('references', () => {
  it.each([
    ['The Dockers Guild met. Then it left Aldby.', [['it', 'dockers-guild', 'clear']]],
    ['Ada Orley spoke. Then he left Aldby.', [['he', 'ada-orley', 'clear']]],
    ['Ada Orley spoke. Then the general left Aldby.', [['the general', 'ada-orley', 'clear']]],
    ['The Dockers Guild met. The movement left Aldby.', [['The movement', 'dockers-guild', 'clear']]],
    ['The Harbour Board met. The movement left Aldby.', []],
    ['Ada Orley spoke. Then the senator left Aldby.', []],
    ['Ada Orley spoke. Bertil Quast replied. Then he left Aldby.', []],
    ['The Dockers Guild met. The movement of ships stopped in Aldby.', []],
  ])('%s', (text, expected) => {
    expect(resolve(text)).toEqual(expected);
  });

  it('are only likely from another paragraph, and end with the one before it', () => {
    expect(resolve('The Dockers Guild met.', 'Then it left Aldby.')).toEqual([
      ['it', 'dockers-guild', 'likely'],
    ]);
    expect(
      resolve('The Dockers Guild met.', 'Rain fell on Aldby.', 'Snow fell too.', 'Then it left Aldby.'),
    ).toEqual([]);
  });
});

it('recognises a short form only where the page speaks of what belongs to it', () => {
  const orley = corpus.entities.get('ada-orley');
  if (!orley) throw new Error('the pack has no Orley');
  const forms = new Map([
    ['orley', { ...orley, relations: [{ kind: 'member_of', entity: 'harbour-board' }] }],
  ]);
  const name = { text: 'Orley', type: 'person' as const, start: 0, end: 5 };
  const read = (named: string[]) =>
    recogniseName(name, { text: 'Orley left.', named: new Set(named) }, forms);
  expect(read(['harbour-board'])?.entity).toBe('ada-orley');
  expect(read(['harbour-board'])?.confidence).toBe('likely');
  expect(read(['brask'])).toBeNull();
});
