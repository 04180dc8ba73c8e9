import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldWord } from '../../../engine/text/fold';
import { splitWords, stem } from '../../../engine/text/words';

describe('splitWords', () => {
  it.each([
    ['Milley’s answer', ['milley', 'answer']],
    ['they didn’t go', ['they', "didn't", 'go']],
    ['al-Qa’ida', ['al', "qa'ida"]],
    ['the U.S. and D.C.', ['the', 'u.s.', 'and', 'd.c.']],
    [
      '2,000 men, 6.3 points, 20km, 1990s, 4th',
      ['2,000', 'men', '6.3', 'points', '20', 'km', '1990s', '4th'],
    ],
    ['co-operate, pro-Taliban, re-open', ['cooperate', 'pro', 'taliban', 'reopen']],
    ['Afgha\u00adnistan ﬁghts in É\u0301lan', ['afghanistan', 'fights', 'in', 'elan']],
    ['“quoted” (bracketed)', ['quoted', 'bracketed']],
  ])('%s', (text, expected) => {
    expect(splitWords(text).map(({ lower }) => lower)).toEqual(expected);
  });

  it('keeps offsets into the whole text', () => {
    const text = 'One two three';
    expect(splitWords(text, { start: 4, end: 7 })).toEqual([
      { start: 4, end: 7, text: 'two', lower: 'two', stem: 'two' },
    ]);
  });

  it('has exact, ordered offsets for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let from = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(from);
          from = word.end;
        }
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['talk talks talked talking'],
    ['cooperate cooperates cooperated cooperating'],
    ['refuse refuses refused refusing'],
    ['plan plans planned planning'],
    ['deny denies denied denying'],
    ['agree agrees agreed agreeing'],
    ['strike strikes struck striking'],
    ['fight fights fought fighting'],
    ['say says said saying'],
    ['meet meets met meeting'],
    ['withdraw withdraws withdrew withdrawn withdrawing'],
    ['child children'],
    ['use uses used using'],
    ['kill kills killed killing'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['us', 'use'],
    ['new', 'news'],
    ['police', 'pole'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('folding', () => {
  it('makes quotes, dashes, spaces, letters and case plain', () => {
    expect(foldWord('Çavuşoğlu’s\u00a0“İzmir”—Đà\u00ad')).toBe('cavusoglu\'s "izmir"-da');
    expect(foldName('Qa’ida')).toBe('qaida');
    expect(foldName('U.S.')).toBe('us');
  });

  it('does nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
      { examples: [['⁻'], ['´'], ['″'], ['İẞ']] },
    );
  });
});
