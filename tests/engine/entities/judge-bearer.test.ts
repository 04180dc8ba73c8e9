import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { createEntity, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({
    id: 'rubin',
    name: 'Michael Rubin',
    type: 'person',
    who: 'American scholar of the Middle East, formerly an official at the Pentagon.',
    shortForms: ['Rubin'],
    not: ['Fanatics CEO Michael Rubin'],
    context: ['Harlow Institute', 'Iran', 'Taliban', 'Middle East', 'scholar'],
  }),
  createEntity({
    id: 'west',
    name: 'Thomas West',
    type: 'person',
    who: 'American diplomat, special representative for Afghanistan.',
    shortForms: ['West'],
    context: ['special representative', 'Afghanistan', 'Taliban'],
  }),
  createEntity({
    id: 'milley',
    name: 'Mark Milley',
    type: 'person',
    who: 'American general.',
    shortForms: ['Milley'],
    context: ['Pentagon', 'Army'],
  }),
]);

describe('the person of a full name is ours', () => {
  it.each([
    ['by the trade beside it', 'The scholar Michael Rubin wrote it.', ['Michael Rubin=rubin']],
    ['by an apposition', 'Michael Rubin, a scholar at the college, wrote it.', ['Michael Rubin=rubin']],
    ['by what the page speaks of', 'Michael Rubin wrote on Iran and the Taliban.', ['Michael Rubin=rubin']],
    ['by a rare name alone', 'Mark Milley came to dinner.', ['Mark Milley=milley']],
    [
      'by a rare name with an odd trade',
      'Mark Milley, the painter of the Army, came.',
      ['Mark Milley=milley'],
    ],
    [
      'as likely where an odd trade stands against much',
      'The chef Michael Rubin of the Harlow Institute left Iran, the Taliban and the Middle East.',
      ['Michael Rubin=rubin?'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });

  it.each([
    ['with one word that speaks for him', 'Michael Rubin saw Iran. Rubin was moved.'],
    ['with a trade by its ending', 'Mark Milley, a retired optician, won. Milley beamed.'],
    ['with a trade before a comma', 'His lawyer, Mark Milley, won. Milley beamed.'],
    ['with nothing that speaks for him', 'Michael Rubin sold his house. Rubin has moved.'],
    [
      'with another trade before the name',
      'The goalkeeper Thomas West, once in Afghanistan, saved it. West was glad.',
    ],
    ['with another trade behind it', 'Thomas West, 41, a plumber from Leeds, won.'],
    ['with age and town', 'Thomas West, 41, of Tulsa, pleaded guilty.'],
    [
      'where `not` says so, spelled alike or not',
      'Fanatics CEO Michael Rubin bought a team. Rubin and Rubbin smiled.',
    ],
    [
      'in a rare name with another trade and nothing else',
      'The goalkeeper Mark Milley saved it. Milley was glad.',
    ],
  ])('but not %s', (_, text) => {
    expect(listMentions(text, LEXICON)).toEqual([]);
  });
});
