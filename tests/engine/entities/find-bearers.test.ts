import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { createEntity, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({
    id: 'trump',
    name: 'Donald Trump',
    type: 'person',
    shortForms: ['Trump', 'Mr. Trump'],
    not: ['Ivanka Trump', 'Eric Trump', 'Donald Trump Jr.'],
  }),
  createEntity({ id: 'koofi', name: 'Fawzia Koofi', type: 'person', shortForms: ['Koofi'] }),
  createEntity({ id: 'one', name: 'Omar Rahimi', type: 'person', shortForms: ['Rahimi'] }),
  createEntity({ id: 'two', name: 'Karim Rahimi', type: 'person', shortForms: ['Rahimi'] }),
  createEntity({ id: 'west', name: 'Thomas West', type: 'person', shortForms: ['West'] }),
  createEntity({
    id: 'osama',
    name: 'Osama bin Laden',
    type: 'person',
    aliases: ['Usama bin Ladin'],
    shortForms: ['bin Laden', 'bin Ladin', 'Osama'],
    not: ['Hamza bin Laden'],
  }),
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
      'Omar Rahimi came. Karim Rahimi came. Rahimi left.',
      ['Omar Rahimi=one', 'Karim Rahimi=two', 'Rahimi=two'],
    ],
    [
      'either of two, for the card to offer, in a paragraph of its own',
      'Omar Rahimi came.\n\nKarim Rahimi came.\n\nRahimi left.',
      ['Omar Rahimi=one', 'Karim Rahimi=two', 'Rahimi=one?'],
    ],
    [
      'whom the page has called so from the start',
      'Donald Trump came. Trump sat.\n\nEric Trump sang.\n\nTrump left.',
      [FULL, 'Trump=trump', 'Trump=trump'],
    ],
    [
      'him before a second bearer comes, however often that one does',
      'Donald Trump came. Then Trump sat.\n\nAnn Trump sang. Ann Trump ate. Ann Trump slept.',
      [FULL, 'Trump=trump'],
    ],
    [
      'the headline’s too',
      '# Trump comes\n\nDonald Trump came. Trump sat. Rita Trump sang.',
      ['Trump=trump', FULL, 'Trump=trump'],
    ],
    [
      'him whose relative is presented beside him',
      'Donald Trump praised his daughter Ivanka Trump. Trump left.',
      [FULL, 'Trump=trump'],
    ],
    [
      'him where the other’s name only says whose shirt it is',
      'Donald Trump saw a Mark Trump shirt. Trump left.',
      [FULL, 'Trump=trump'],
    ],
    [
      'nobody where he comes in as a relative',
      'Ivanka Trump sang. Her father, Donald Trump, clapped. Trump bowed.',
      [FULL],
    ],
    [
      'nobody of ours on a page that called another so first',
      'Owen Trump cooks. Trump, 44, fries eggs.\n\nDonald Trump is another. Trump has no pans.\n\nMr. Trump sleeps.',
      [FULL],
    ],
    [
      'nobody a paragraph after him on a page about the other',
      'Ivanka Trump was fined.\n\nDonald Trump was silent.\n\nTrump will pay.',
      [FULL],
    ],
    ['nobody behind a title that is not his', 'Donald Trump and Ivanka Trump came. Dr. Trump left.', [FULL]],
    [
      'him whose short form is spelled in another way than his full name',
      'Usama bin Ladin wrote. bin Laden’s son, Hamza bin Laden, read.',
      ['Usama bin Ladin=osama', 'bin Laden=osama'],
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
    ['the whole West', 'Thomas West spoke. The whole West and the free West agreed.', ['Thomas West=west']],
    ['an indefinite one', 'Donald Trump spoke. It needs a Trump.', [FULL]],
    ['one who is named so', 'Donald Trump spoke. A dog named Trump barked at a boy called Trump.', [FULL]],
    [
      'a first name beside the surname',
      'Osama bin Laden died. Bin Laden hid. Two boys, Osama and Ali, played.',
      ['Osama bin Laden=osama', 'Bin Laden=osama'],
    ],
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
