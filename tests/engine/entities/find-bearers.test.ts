import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { createEntity, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({
    id: 'trump',
    name: 'Donald Trump',
    type: 'person',
    shortForms: ['Trump', 'Mr. Trump'],
    not: ['Ivanka Trump', 'Donald Trump Jr.'],
  }),
  createEntity({ id: 'koofi', name: 'Fawzia Koofi', type: 'person', shortForms: ['Koofi'] }),
  createEntity({ id: 'one', name: 'Omar Rahimi', type: 'person', shortForms: ['Rahimi'] }),
  createEntity({ id: 'two', name: 'Karim Rahimi', type: 'person', shortForms: ['Rahimi'] }),
  createEntity({ id: 'west', name: 'Thomas West', type: 'person', shortForms: ['West'] }),
]);
const FULL = 'Donald Trump=trump';

describe('a surname that several bear means', () => {
  it.each([
    [
      'the one named last in the paragraph',
      'Ivanka Trump saw Donald Trump. Trump left.',
      [FULL, 'Trump=trump'],
    ],
    [
      'nobody where a relative was named last',
      'Donald Trump came.\n\nIvanka Trump came. Trump left.',
      [FULL],
    ],
    [
      'the one of the page further on',
      'Donald Trump came. Ivanka Trump came.\n\nThey ate.\n\nTrump left.',
      [FULL, 'Trump=trump'],
    ],
    [
      'nobody where the page is about the relative',
      'Ivanka Trump came. Donald Trump was out.\n\nIvanka Trump sang.\n\nIt rained.\n\nTrump left.',
      [FULL],
    ],
    [
      'him behind Mr. beside a woman',
      'Donald Trump and Ivanka Trump came. Mr. Trump left.',
      [FULL, 'Mr. Trump=trump'],
    ],
    ['not him behind Mrs.', 'Donald Trump came. Mrs. Trump left.', [FULL]],
    ['her behind Ms.', 'Fawzia Koofi came. Ms. Koofi left.', ['Fawzia Koofi=koofi', 'Koofi=koofi']],
    ['not her behind Mr.', 'Fawzia Koofi came. Mr. Koofi left.', ['Fawzia Koofi=koofi']],
    [
      'the nearer of two in the corpus',
      'Omar Rahimi came.\n\nKarim Rahimi came.\n\nRahimi left.',
      ['Omar Rahimi=one', 'Karim Rahimi=two', 'Rahimi=two'],
    ],
    [
      'nobody else’s far from both',
      'Thomas West and Ann West came.\n\nThey ate.\n\nWest left.',
      ['Thomas West=west'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });

  it.each([
    ['the West', 'Thomas West spoke. The West listened, and the West said no.', ['Thomas West=west']],
    ['East and West', 'Thomas West spoke of East and West and went West.', ['Thomas West=west']],
    ['an indefinite one', 'Donald Trump spoke. It needs a Trump.', [FULL]],
  ])('and never %s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });

  it('stays where the article belongs to the next word', () => {
    const text =
      'Donald Trump and Thomas West spoke. The Trump rally, a Trump-owned club, the West briefing.';
    expect(listMentions(text, LEXICON)).toEqual([
      FULL,
      'Thomas West=west',
      'Trump=trump',
      'Trump=trump',
      'West=west',
    ]);
  });
});
