import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { createEntity, createEvent, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({ id: 'kabul', name: 'Kabul', type: 'place' }),
  createEntity({ id: 'ny', name: 'New York', type: 'place', who: 'Most populous city of the country.' }),
  createEntity({ id: 'us', name: 'United States', type: 'place', aliases: ['America'] }),
  createEntity({ id: 'morocco', name: 'Morocco', type: 'place', not: ['Morocco, Indiana'] }),
  createEntity({
    id: 'turkey',
    name: 'Turkey',
    type: 'place',
    aliases: ['Türkiye'],
    not: ['Turkey Creek', 'Turkey sandwich'],
    context: ['Ankara', 'Turkish'],
  }),
  createEntity({ id: 'taliban', name: 'Taliban', type: 'organisation', aliases: ['Taleban'] }),
  createEntity({
    id: 'ttp',
    name: 'Tehrik-e-Taliban Pakistan',
    type: 'organisation',
    aliases: ['Pakistani Taliban'],
  }),
  createEntity({ id: 'is', name: 'Islamic State', type: 'organisation', aliases: ['IS'] }),
  createEntity({
    id: 'isk',
    name: 'Islamic State Khorasan',
    type: 'organisation',
    aliases: ['Islamic State of Khorasan', 'IS-K'],
  }),
  createEntity({ id: 'ap', name: 'Associated Press', type: 'organisation', aliases: ['AP'] }),
  createEntity({ id: 'discord', name: 'Discord Inc.', type: 'organisation', shortForms: ['Discord'] }),
  createEntity({
    id: 'hazara',
    name: 'Hazaras',
    type: 'organisation',
    aliases: ['Hazara'],
    not: ['Hazara Town'],
    context: ['Shiite'],
  }),
  createEntity({
    id: 'omar',
    name: 'Mullah Omar',
    type: 'person',
    shortForms: ['Omar'],
    relations: [{ kind: 'led', entity: 'taliban' }],
  }),
  createEntity({
    id: 'asif',
    name: 'Khawaja Asif',
    type: 'person',
    aliases: ['Khawaja Muhammad Asif'],
    shortForms: ['Asif'],
  }),
  createEntity({
    id: 'austin',
    name: 'Lloyd Austin',
    type: 'person',
    shortForms: ['Austin'],
    not: ['Austin, Texas'],
  }),
  createEvent({
    id: 'talks',
    name: 'America-Taliban talks of 2022',
    date: '2022',
    aliases: ['America-Taliban talks'],
    entities: ['us'],
    anchors: ['met in secret'],
  }),
]);

describe('a name stays what it is', () => {
  it.each([
    [
      'beside a town of the name in another paragraph',
      'She left Morocco, Indiana.\n\nMorocco is a kingdom.',
      ['Morocco=morocco'],
    ],
    [
      'in a quotation of speech',
      '“Peace in Kabul,” he said. “Back to America,” said Ann.',
      ['Kabul=kabul', 'America=us'],
    ],
    ['in two quoted names', 'They wrote “Kabul and America” on it.', ['Kabul=kabul', 'America=us']],
    ['where a noun is a verb', 'They ship Kabul grain and boat America coal.', ['Kabul=kabul', 'America=us']],
    ['in a list of cities', 'In Geneva, New York and Kabul it rained.', ['New York=ny', 'Kabul=kabul']],
    ['beside its mayor', 'New York mayor Ann Lee came.', ['New York=ny']],
    ['behind a settlement', 'She knows the city Kabul.', ['Kabul=kabul']],
    ['as the maker of stock', 'The Morocco stock index fell.', ['Morocco=morocco']],
    ['where the page names a creek after it', 'From Turkey Creek he flew to Turkey.', ['Turkey=turkey']],
    [
      'in another name than the one used otherwise',
      'A Turkey sandwich is eaten in Türkiye.',
      ['Türkiye=turkey'],
    ],
    [
      'where the page also eats one',
      'A Turkish cook had a turkey. Turkey said no; Turkey’s cooks wept.',
      ['Turkey=turkey', 'Turkey=turkey'],
    ],
    ['where a town is called after it', 'Hazara Town is poor. The Hazara pray.', ['Hazara=hazara']],
    [
      'as a short form that is a word, by its possessive',
      'Discord Inc. grew. Discord’s users left.',
      ['Discord Inc=discord', 'Discord=discord'],
    ],
    [
      'as a short form that is a word, by what it will do',
      'Discord Inc. grew. Discord will not ask. Discord has told all.',
      ['Discord Inc=discord', 'Discord=discord', 'Discord=discord'],
    ],
    [
      'in an event that names two of ours',
      'America-Taliban talks were held.',
      ['America-Taliban talks=talks'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });
});

describe('a name is another thing', () => {
  it.each([
    ['in a town of the name, listed', 'He left Morocco, Indiana. Morocco has one light.', []],
    ['in a town of the name, by its state', 'He left Kabul, Ohio. Kabul has one light.', []],
    ['as a vessel', 'The tug Kabul met the ferry America and a coaster called Morocco.', []],
    ['as an animal', 'A horse named Kabul won.', []],
    ['in a dish', 'They serve Kabul kebab, Morocco stew and America pizza.', []],
    ['as a title of honour', 'Miss America met Captain Morocco.', []],
    ['in the title of a work', 'He read “Letters from Kabul” and “The Morocco of Old,” a play.', []],
    ['in the state of its name', 'The state of New York sued.', []],
    ['in an office of the state', 'New York Gov. Ann Lee and a New York senator came.', []],
    ['behind a town of the state', 'He left Buffalo, New York, in May and went to Utica, New York.', []],
    ['where the page calls it a state', 'New York, the country’s third-largest state, voted.', []],
    ['in “Spirit of”', 'The Spirit of America sailed.', []],
    [
      'in a common noun that opens the sentence',
      'Ankara is far. A turkey is dear. Turkey dries out fast.',
      [],
    ],
    [
      'in a word that opens the sentence',
      'Discord Inc. grew. Discord is what it sowed.',
      ['Discord Inc=discord'],
    ],
    ['where its acronym is spelled out as such', 'An AP (access point) failed. The AP was old.', []],
    [
      'where its city speaks through another',
      'Lloyd Austin left Austin, Texas. “They need what Austin makes,” he said.',
      ['Lloyd Austin=austin'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });
});

describe('spellings that the corpus does not list', () => {
  it.each([
    ['in a longer name behind a demonym', 'The Pakistani Taleban left.', ['Pakistani Taleban=ttp']],
    [
      'in a longer name on both sides',
      'Tehreek-e-Taleban Pakistan left.',
      ['Tehreek-e-Taleban Pakistan=ttp'],
    ],
    [
      'in a longer name with a small word',
      'The Islamic State of Khurasan left.',
      ['Islamic State of Khurasan=isk'],
    ],
    ['never by one letter of two', 'IS-Q and the Islamic State left.', ['Islamic State=is']],
    ['never by another people', 'The Afghan Taliban left.', ['Taliban=taliban']],
    [
      'of a surname, as the page has spelled the full name',
      'Mullah Omer led the Taliban. Omer hid.',
      ['Mullah Omer=omar?', 'Taliban=taliban', 'Omer=omar?'],
    ],
    [
      'of a surname that two have, never',
      'Mullah Omer led the Taliban. Ann Omer sang. Omer hid.',
      ['Mullah Omer=omar?', 'Taliban=taliban'],
    ],
    [
      'of a person before an office',
      'Khawaja Asif left. Khawaja Mohammed Aasif, Pakistan’s minister, spoke.',
      ['Khawaja Asif=asif', 'Khawaja Mohammed Aasif=asif?'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });
});
