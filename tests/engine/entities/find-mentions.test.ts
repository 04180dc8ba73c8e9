import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../engine/corpus/corpus';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';
import { createArticle, createEntity, createEvent } from './read-page';

const ENTITIES: Entity[] = [
  createEntity({
    id: 'milley',
    name: 'Mark Milley',
    type: 'person',
    who: 'American general.',
    shortForms: ['Milley'],
    not: ['Milley Road'],
  }),
  createEntity({
    id: 'austin',
    name: 'Lloyd Austin',
    type: 'person',
    shortForms: ['Austin'],
    not: ['Austin, Texas'],
  }),
  createEntity({ id: 'west', name: 'Thomas West', type: 'person', shortForms: ['West'] }),
  createEntity({ id: 'price', name: 'Ned Price', type: 'person' }),
  createEntity({ id: 'trump', name: 'Donald Trump', type: 'person', shortForms: ['Trump'] }),
  createEntity({
    id: 'zawahiri',
    name: 'Ayman al-Zawahiri',
    type: 'person',
    shortForms: ['Zawahiri'],
    relations: [{ kind: 'led', entity: 'qaida' }],
  }),
  createEntity({
    id: 'haqqani',
    name: 'Sirajuddin Haqqani',
    type: 'person',
    shortForms: ['Haqqani'],
    relations: [{ kind: 'member_of', entity: 'taliban' }],
  }),
  createEntity({ id: 'qaida', name: 'al-Qaida', type: 'organisation', aliases: ['al-Qaeda'] }),
  createEntity({ id: 'taliban', name: 'Taliban', type: 'organisation', not: ['Pakistani Taliban'] }),
  createEntity({ id: 'is', name: 'Islamic State', type: 'organisation', aliases: ['ISIS', 'IS'] }),
  createEntity({
    id: 'isk',
    name: 'Islamic State Khorasan',
    type: 'organisation',
    aliases: ['IS-K', 'Islamic State Khorasan Province'],
  }),
  createEntity({
    id: 'journal',
    name: 'The Wall Street Journal',
    type: 'organisation',
    shortForms: ['the Journal'],
  }),
  createEntity({ id: 'who', name: 'World Health Organization', type: 'organisation', aliases: ['WHO'] }),
  createEntity({ id: 'us', name: 'United States', type: 'place', aliases: ['US', 'U.S.', 'America'] }),
  createEntity({ id: 'washington', name: 'Washington', type: 'place' }),
  createEntity({ id: 'afghanistan', name: 'Afghanistan', type: 'place' }),
  createEntity({
    id: 'kabul',
    name: 'Kabul',
    type: 'place',
    relations: [{ kind: 'part_of', entity: 'afghanistan' }],
  }),
  createEntity({
    id: 'kandahar',
    name: 'Kandahar',
    type: 'place',
    relations: [{ kind: 'part_of', entity: 'afghanistan' }],
  }),
  createEntity({
    id: 'mazar',
    name: 'Mazar-i-Sharif',
    type: 'place',
    relations: [{ kind: 'part_of', entity: 'afghanistan' }],
  }),
  createEvent({
    id: 'quake',
    name: 'Kabul earthquake',
    date: '2023-03-02',
    entities: ['afghanistan'],
    anchors: ['quake', 'earthquake'],
  }),
];
const LEXICON = buildLexicon(ENTITIES);

function read(text: string, lexicon = LEXICON, published: string | null = '2023-05-01') {
  const article = createArticle(text, published);
  return { article, ...findMentions(article, findSentences(article), lexicon) };
}

/** "Milley=milley", a question mark behind what is likely only. */
function list(text: string): string[] {
  return read(text).mentions.map((m) => `${m.text}=${m.entity}${m.confidence === 'likely' ? '?' : ''}`);
}

describe('findMentions finds', () => {
  it.each([
    ['titles and middle initials', 'Gen. Mark A. Milley spoke first.', ['Mark A. Milley=milley']],
    ['a suffix', 'Secretary Lloyd J. Austin III spoke.', ['Lloyd J. Austin III=austin']],
    [
      'possessives',
      "A reply to Mark Milley’s letter and Kabul's answer.",
      ['Mark Milley=milley', 'Kabul=kabul'],
    ],
    [
      'short forms behind the full one',
      'Mark Milley came. Later Milley left.',
      ['Mark Milley=milley', 'Milley=milley'],
    ],
    [
      'a surname that the corpus does not list',
      'Ned Price spoke. Mr. Price then left.',
      ['Ned Price=price', 'Price=price'],
    ],
    [
      'a short form in the headline',
      '# Milley rules it out\n\nMark Milley said no.',
      ['Milley=milley', 'Mark Milley=milley'],
    ],
    ['datelines', 'KABUL (AP) — Shops were shut.', ['KABUL=kabul']],
    [
      'headlines in capitals',
      '# TALIBAN ENTER KABUL AGAIN\n\nIt was quiet.',
      ['TALIBAN=taliban', 'KABUL=kabul'],
    ],
    [
      'hyphens, spaces and apostrophes',
      'She named al Qaeda, Al-Qa’ida and al‑Qaida.',
      ['al Qaeda=qaida', 'Al-Qa’ida=qaida', 'al‑Qaida=qaida'],
    ],
    [
      'soft hyphens and no-break spaces',
      'In Afgha\u00adnistan, Mark\u00a0Milley spoke.',
      ['Afgha\u00adnistan=afghanistan', 'Mark\u00a0Milley=milley'],
    ],
    [
      'diacritics and decomposed letters',
      'He flew to Kãbul and Ka\u0301bul.',
      ['Kãbul=kabul', 'Ka\u0301bul=kabul'],
    ],
    ['acronyms in dots', 'The U.S. agreed.', ['U.S.=us']],
    ['compounds', 'A US-led force and post-Taliban Kabul.', ['US=us', 'Taliban=taliban', 'Kabul=kabul']],
    [
      'the longer name',
      'Islamic State Khorasan left Islamic State.',
      ['Islamic State Khorasan=isk', 'Islamic State=is'],
    ],
    [
      'acronyms introduced in brackets',
      'Islamic State Khorasan Province (ISKP) struck, and ISKP said why.',
      ['Islamic State Khorasan Province=isk', 'ISKP=isk', 'ISKP=isk'],
    ],
    [
      '"the Journal" where it was named',
      'The Wall Street Journal had it. The Journal quoted him.',
      ['Wall Street Journal=journal', 'Journal=journal'],
    ],
    [
      'a place with its country',
      'In Kabul, Afghanistan, it rained.',
      ['Kabul=kabul', 'Afghanistan=afghanistan'],
    ],
    [
      'trust in a person',
      'Lloyd Austin stayed. There is confidence in Austin.',
      ['Lloyd Austin=austin', 'Austin=austin'],
    ],
    [
      'pairs of places',
      'U.S.-Russia talks and the Afghanistan-Pakistan border.',
      ['U.S.=us', 'Afghanistan=afghanistan'],
    ],
    ['an acronym in a headline', '# Milk Prices Rise Again In The US\n\nIt was cold.', ['US=us']],
    [
      'a title that only he has',
      'Mark Milley met Ann Milley. Gen. Milley left, then Milley did.',
      ['Mark Milley=milley', 'Milley=milley'],
    ],
    [
      'a surname that is a word, with his own statement',
      'Ned Price came. Price closed his folder.',
      ['Ned Price=price', 'Price=price'],
    ],
    [
      'an event of the page',
      'The Kabul earthquake shook Afghanistan.',
      ['Kabul earthquake=quake', 'Afghanistan=afghanistan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('findMentions leaves alone', () => {
  it.each([
    ['short forms without the full one', 'Milley came and Austin left.', []],
    [
      'a bare short form before the full one',
      'Then Milley spoke to us. Mark Milley left.',
      ['Mark Milley=milley'],
    ],
    [
      'somebody else of the surname',
      'Thomas West met Owen West at noon. Then West left.',
      ['Thomas West=west'],
    ],
    [
      'somebody else whose first name opens the sentence',
      'Zubair Haqqani runs a restaurant. Haqqani cooks.',
      [],
    ],
    ['another initial', 'Mark Milley wrote to J. Milley.', ['Mark Milley=milley']],
    ['cities by their state', 'Lloyd Austin was born in Austin, Texas.', ['Lloyd Austin=austin']],
    ['a girl with the name of a place', 'Kabul, 9, and Afghanistan, 7, are sisters.', []],
    [
      'the city where its state is named',
      'Lloyd Austin left Texas. Austin is large.',
      ['Lloyd Austin=austin'],
    ],
    ['another office', 'Ned Price spoke. Later Sheriff Price came, and coach Price.', ['Ned Price=price']],
    ['"in Austin"', 'Lloyd Austin spoke. His aunt lives in Austin.', ['Lloyd Austin=austin']],
    ['a place of the name elsewhere', 'They met in Kabul, Ohio, in spring.', []],
    [
      'buildings and companies',
      'Donald Trump owns Trump Tower and the Trump Organization.',
      ['Donald Trump=trump'],
    ],
    ['universities and hotels', 'She left Kabul University for the Kabul Serena Hotel.', []],
    ['a university "of"', 'She teaches at the University of Kabul.', []],
    ['newspapers and presidents', 'The Washington Post wrote on George Washington.', []],
    ['an actor', 'Denzel Washington flew in. Then Denzel Washington left.', []],
    ['streets in `not`', 'Mark Milley lives off Milley Road.', ['Mark Milley=milley']],
    ['another group in `not`', 'The Pakistani Taliban said so.', []],
    ['demonyms', 'An Afghan doctor met American and Afghan nurses.', []],
    ['the common word that opens a sentence', 'Ned Price spoke. Price rises followed.', ['Ned Price=price']],
    ['the quarter of the sky', 'Thomas West spoke. The West must answer.', ['Thomas West=west']],
    ['pronouns', 'They told us who it is.', []],
    ['pronouns in capitals', '# LET US GO HOME NOW\n\nHe IS right.', []],
    [
      'another journal',
      'The Wall Street Journal had it. The Journal of Medicine did not.',
      ['Wall Street Journal=journal'],
    ],
    ['a show', 'They sang on America’s Got Talent.', []],
    ['a branch that the corpus lacks', 'Fighters of IS-Q fled.', []],
    ['longer names tied on by hyphens', 'The Tehrik-e-Taliban denied it.', []],
    ['an event without its place', 'The Kabul earthquake is a film.', ['Kabul=kabul']],
  ])('%s', (_, text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  it('an event that had not happened when the page was published', () => {
    const { mentions } = read('The Kabul earthquake shook Afghanistan.', LEXICON, '2022-01-01');
    expect(mentions.map(({ entity }) => entity)).not.toContain('quake');
  });
});

describe('findMentions on other spellings', () => {
  it.each([
    [
      'Hakkani beside the Taliban',
      'The Taliban sent Sirajuddin Hakkani. Hakkani agreed.',
      ['Taliban=taliban', 'Sirajuddin Hakkani=haqqani?', 'Hakkani=haqqani?'],
    ],
    [
      'Zawahri by role and group',
      'The al-Qaida leader Zawahri was seen.',
      ['al-Qaida=qaida', 'Zawahri=zawahiri?'],
    ],
    [
      'places of the country',
      'From Qandahar to Mazar-e Sharif, Afghanistan slept.',
      ['Qandahar=kandahar?', 'Mazar-e Sharif=mazar?', 'Afghanistan=afghanistan'],
    ],
    [
      'a surname behind another spelling of the full name',
      'The Taliban sent Sirajuddin Haqqaani. Haqqani agreed.',
      ['Taliban=taliban', 'Sirajuddin Haqqaani=haqqani?', 'Haqqani=haqqani?'],
    ],
    [
      'al- before a short name',
      'Ayman al-Zawahiri led Al-Quaida.',
      ['Ayman al-Zawahiri=zawahiri', 'Al-Quaida=qaida?'],
    ],
    [
      'no other end of the word',
      'Afghanistan is dry. Kandahari and Mazaro Sharif are not.',
      ['Afghanistan=afghanistan'],
    ],
    ['nothing without support', 'The cook Zawahri met Hakkani in Qandahar.', []],
    [
      'nothing for short words',
      'Storm Irene passed. Afghanistan and Cabel were dry.',
      ['Afghanistan=afghanistan'],
    ],
  ])('%s', (_, text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('findMentions among several of a name', () => {
  const lexicon = buildLexicon([
    createEntity({ id: 'colonel', name: 'Omar Rahimi', type: 'person', context: ['army', 'colonel'] }),
    createEntity({ id: 'singer', name: 'Omar Rahimi', type: 'person', context: ['album', 'song'] }),
  ]);

  it('takes the one the page speaks for', () => {
    const [mention] = read('The army sent its colonel, Omar Rahimi.', lexicon).mentions;
    expect(mention).toMatchObject({ entity: 'colonel', confidence: 'clear', candidates: [] });
  });

  it('offers all where the page leaves it open', () => {
    const [mention] = read('We met Omar Rahimi at noon.', lexicon).mentions;
    expect(mention?.confidence).toBe('likely');
    expect([...(mention?.candidates ?? [])].sort()).toEqual(['colonel', 'singer']);
  });
});

describe('findMentions on any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Mark Milley',
      'Milley',
      'KABUL',
      'U.S.',
      'al-Qa’ida',
      'Trump Tower',
      'of',
      'the',
      '(ISKP)',
      '. ',
      ', ',
      '\n\n',
      '“',
      '”',
      '\u00ad',
      'Hakkani',
      'İ',
      'ﬁ',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('gives exact, ordered, disjoint offsets and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { article, mentions, names } = read(pieces.join(' '));
        for (const found of [mentions, names]) {
          for (const [index, { start, end, text }] of found.entries()) {
            expect(article.text.slice(start, end)).toBe(text);
            expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          }
        }
        for (const name of names) {
          expect(mentions.some((mention) => mention.start < name.end && name.start < mention.end)).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('marks nothing on a page without our names', () => {
    expect(read('Dana Whitlock opened a bakery in Leeds. Whitlock sells rye bread.').mentions).toEqual([]);
  });

  it('grows with the text and not with its square', () => {
    const paragraph =
      'Bank of Kabul of Mark Milley of Omar and Hakkani. Owen West met Thomas West. West and Trump left. ';
    const measure = (times: number): number => {
      const article = createArticle(paragraph.repeat(times));
      const sentences = findSentences(article);
      const start = performance.now();
      findMentions(article, sentences, LEXICON);
      return performance.now() - start;
    };
    measure(200);
    // A square would take 100 times as long; a busy machine hardly four times.
    const short = Math.max(20, measure(400), measure(400));
    expect(Math.min(measure(4000), measure(4000))).toBeLessThan(short * 40);
  });
});
