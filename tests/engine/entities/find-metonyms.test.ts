import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../engine/entities/build-lexicon';
import { chooseMarks } from '../../../engine/entities/choose-marks';
import { findMentions } from '../../../engine/entities/find-mentions';
import { findSentences } from '../../../engine/text/find-sentences';
import { createArticle, createEntity, listMentions } from './read-page';

const LEXICON = buildLexicon([
  createEntity({ id: 'us', name: 'United States', type: 'place', aliases: ['U.S.'] }),
  createEntity({ id: 'post', name: 'Washington Post', type: 'organisation' }),
]);
const US = 'U.S.=us';
const SEAT = 'Washington=us?';

describe('Washington is likely the United States', () => {
  it.each([
    ['as what a government does', 'The U.S. left. Washington refused to pay.', [US, SEAT]],
    ['with an auxiliary', 'The U.S. left, and Washington has accused him.', [US, SEAT]],
    ['as one of two capitals', 'The U.S. left. Washington and Kabul will meet.', [US, SEAT]],
    ['as a party', 'The U.S. left. A deal between Washington and Moscow failed.', [US, SEAT]],
    ['with what is a government’s', 'The U.S. left. Washington’s allies did not.', [US, SEAT]],
  ])('%s', (_, text, expected) => {
    expect(listMentions(text, LEXICON)).toEqual(expected);
  });

  it.each([
    ['the city', 'The U.S. left. They met in Washington and flew to Washington, D.C.'],
    ['a dateline', 'WASHINGTON (AP) — The U.S. left.'],
    ['the paper', 'The U.S. left. The Washington Post said so.'],
    ['a person', 'The U.S. left. Denzel Washington said so. Washington said no.'],
    ['the state', 'The U.S. left. Fires near Seattle: Washington said it needs help.'],
    ['a page without the country', 'Washington refused to pay.'],
    ['what a city has', 'The U.S. left. Washington’s streets are wide.'],
  ])('but not %s', (_, text) => {
    expect(listMentions(text, LEXICON)).not.toContain(SEAT);
  });

  it('and is never marked', () => {
    const article = createArticle(`Washington refused to pay. ${'word '.repeat(200)} The U.S. left.`);
    const { mentions } = findMentions(article, findSentences(article), LEXICON);
    const marked = chooseMarks(article, mentions, { density: 'normal' }).filter((mention) => mention.marked);
    expect(marked.map(({ text }) => text)).toEqual(['U.S.']);
  });
});
