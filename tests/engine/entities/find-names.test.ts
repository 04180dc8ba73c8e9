import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';
import { createArticle } from './read-page';

function list(text: string): string[] {
  const article = createArticle(text);
  return findMentions(article, findSentences(article), buildLexicon([])).names.map(
    (name) => `${name.text}:${name.type}`,
  );
}

describe('names in no corpus', () => {
  it.each([
    ['The baker Dana Whitlock spoke. Whitlock was calm.', ['Dana Whitlock:person', 'Whitlock:person']],
    // A lone word where any word has a capital is no name, unless the page has it elsewhere.
    ['Relations stay cold. Neighbours wait. Cash helps.', []],
    ['“Sure. I’d go,” she told them.', []],
    ['Garmsel was quiet. They left Garmsel at dawn.', ['Garmsel:other', 'Garmsel:other']],
    ['U.S. Defense Secretary Nora Pell left.', ['U.S.:place', 'Nora Pell:person']],
    [
      'Iraqi President Tariq al-Jabiri spoke to Hamid bin Saleh.',
      ['Tariq al-Jabiri:person', 'Hamid bin Saleh:person'],
    ],
    [
      'She works for the Ministry of Rural Affairs and the World Bank.',
      ['Ministry of Rural Affairs:organisation', 'World Bank:organisation'],
    ],
    ['Acme & Sons sued the Harlow Institute.', ['Acme & Sons:organisation', 'Harlow Institute:organisation']],
    [
      'They crossed the Orla River near Mount Tessel in Saudi Arabia.',
      ['Orla River:place', 'Mount Tessel:place', 'Saudi Arabia:place'],
    ],
    ['Fighting went on in Qorvan and in Tesk province.', ['Qorvan:place', 'Tesk:place']],
    ['He signed the Harlow Accord and won the Orla Prize.', ['Harlow Accord:other', 'Orla Prize:other']],
    ['The FRLN said so.', ['FRLN:organisation']],
    ['Qorvan fighters joined the Assadi regime.', ['Qorvan:organisation', 'Assadi:person']],
    ['Meanwhile, she left. Nobody in the German and Afghan teams spoke on Monday in May.', []],
    ['The Prime Minister and the Foreign Secretary met.', []],
    ['A UK-France summit was held in New York.', ['UK:place', 'France:place', 'New York:place']],
    ['Minister for the Middle East Nora Pell left.', ['Middle East:place', 'Nora Pell:person']],
    [
      'Foreign Minister Julie Bishop met Secretary of Defence Nora Pell.',
      ['Julie Bishop:person', 'Nora Pell:person'],
    ],
    ['Nora Pell, 43, and Zlata Orsk, 51, were there.', ['Nora Pell:person', 'Zlata Orsk:person']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  it('takes nothing from a headline in headline style', () => {
    expect(list('# Shops Close As Winter Comes To The Valley\n\nIt was cold.')).toEqual([]);
  });
});
