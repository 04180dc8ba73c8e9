import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { createEntity, createEvent, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({
    id: 'list',
    name: 'FBI Most Wanted list',
    type: 'document',
    aliases: ["FBI's Most Wanted List", "FBI's most wanted list", "United Nations' terrorist blacklist"],
  }),
  createEntity({ id: 'team', name: "Afghan women's refugee team", type: 'organisation' }),
  createEntity({
    id: 'kurilla',
    name: 'Michael Kurilla',
    type: 'person',
    aliases: ['Michael E. Kurilla', 'President Michael J. Kurilla'],
    shortForms: ['Kurilla'],
  }),
  createEntity({
    id: 'isk',
    name: 'Islamic State Khorasan',
    type: 'organisation',
    aliases: ['Islamic State-Khorasan', 'IS-K'],
  }),
  createEntity({
    id: 'base',
    name: 'Bagram Airfield',
    type: 'place',
    aliases: ['Bagram airfield', 'Bagram'],
  }),
  createEntity({
    id: 'us',
    name: 'United States',
    type: 'place',
    aliases: ['US', 'U.S.'],
    not: ['CONTACT US', 'ABOUT US'],
  }),
  createEntity({
    id: 'site',
    name: 'Harlow Post',
    type: 'organisation',
    aliases: ['HarlowPost.com', 'harlow gazette'],
  }),
  createEvent({
    id: 'dam',
    name: 'Plan for Kunar dams',
    aliases: ['Kunar dam project'],
    date: '2022-01-01',
    anchors: ['dam'],
  }),
  createEvent({ id: 'talks', name: 'Orla–Tessel talks', date: '2022-01-01', anchors: ['talks'] }),
]);

describe('findHits spells', () => {
  it.each([
    ["He is on the FBI's Most Wanted List.", ["FBI's Most Wanted List=list"]],
    ['He left the FBI’s most wanted list.', ['FBI’s most wanted list=list']],
    ['It is the United Nations’ terrorist blacklist.', ['United Nations’ terrorist blacklist=list']],
    ['The Afghan women’s refugee team won.', ['Afghan women’s refugee team=team']],
    ['Gen. Michael "Erik" Kurilla spoke.', ['Michael "Erik" Kurilla=kurilla']],
    [
      'Gen. Michael “Erik” Kurilla spoke. Kurilla left.',
      ['Michael “Erik” Kurilla=kurilla', 'Kurilla=kurilla'],
    ],
    ['Gen. Michael (Erik) Kurilla spoke.', ['Michael (Erik) Kurilla=kurilla']],
    ['President Michael J. Kurilla spoke.', ['President Michael J. Kurilla=kurilla']],
    [
      'Islamic State – Khorasan struck, so did Islamic State–Khorasan.',
      ['Islamic State – Khorasan=isk', 'Islamic State–Khorasan=isk'],
    ],
    ['They flew from Bagram airfield.', ['Bagram airfield=base']],
    ['It stood on HarlowPost.com and in the harlow gazette.', ['HarlowPost.com=site', 'harlow gazette=site']],
    ['The Kunar dam project went on.', ['Kunar dam project=dam']],
    [
      'The Orla-Tessel talks and the Orla–Tessel talks ended.',
      ['Orla-Tessel talks=talks', 'Orla–Tessel talks=talks'],
    ],
    ['We asked about US policy and contact U.S. firms.', ['US=us', 'U.S.=us']],
  ])('%s', (text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });

  it.each([
    ['a currency by three letters', 'A loaf costs 600 ISK in Reykjavik.'],
    ['another initial between the names', 'The dentist Michael R. Kurilla spoke.'],
    ['a button in capitals', 'CONTACT US'],
    ['a possessive that no name has', 'Bagram’s airfield is a Kunar’s dam project.'],
  ])('but not %s', (_, text) => {
    expect(listMentions(text, LEXICON).filter((mention) => !mention.startsWith('Bagram='))).toEqual([]);
  });
});
