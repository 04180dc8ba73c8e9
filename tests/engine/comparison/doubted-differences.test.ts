import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../engine/compare-page';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Claim } from '../../../engine/corpus/corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const [toll] = PORT_PACK.claims;
if (!toll) throw new Error('the pack of the port has no claim');

/** How a sentence of a page of 13 June 2025 compares where one more thing was reported on 11 June. */
function relate(sentence: string, more: Partial<Claim>): string | undefined {
  const claim: Claim = { ...toll, id: 'a#more', values: [], stance: null, ...more } as Claim;
  const corpus = buildCorpus({ ...PORT_PACK, claims: [...PORT_PACK.claims, claim] });
  return comparePage(readArticle([sentence], { published: '2025-06-13' }), corpus).claims[0]?.relation;
}

const about = [{ role: 'event', entity: 'ferry-fire' }];

describe('a difference is doubted', () => {
  const wrongDay = 'The fire broke out off Aldby on 12 June.';

  it('not where nothing speaks against it', () => {
    expect(relate(wrongDay, { text: 'Ropes were dear.' })).toBe('differs');
  });

  it('where reports tell of the value with the event in another way', () => {
    const text = 'Divers searched the wreck for the last of the missing on 12 June.';
    expect(relate(wrongDay, { text, about })).toBe('unjudged');
    expect(relate(wrongDay, { text, about: [] })).toBe('differs');
  });

  it('where an earlier report says the very same, on whatever matter', () => {
    expect(relate(wrongDay, { text: wrongDay })).toBe('unjudged');
    expect(relate(wrongDay, { text: wrongDay.replace('12', '14') })).toBe('differs');
  });
});

describe('a sentence of years back', () => {
  it('tells of no event that is news', () => {
    const sentence = 'A fire off Aldby killed 70 people two years earlier.';
    expect(relate(sentence, { text: 'Ropes were dear.' })).toBe('new');
  });
});
