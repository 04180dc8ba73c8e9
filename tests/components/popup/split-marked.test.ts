import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMarked } from '../../../components/popup/split-marked';

function mark(text: string, words: readonly string[]): string {
  return splitMarked(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

describe('marking words in a text', () => {
  it.each([
    ['At least 20 died, 320 hurt.', ['20'], 'At least [20] died, 320 hurt.'],
    ['In 2021 some 320 came, 20 left.', ['20'], 'In 2021 some 320 came, [20] left.'],
    ['It cost 20,000 and then 20.', ['20'], 'It cost 20,000 and then [20].'],
    ['A shock of 6.3 followed 3 others.', ['3'], 'A shock of 6.3 followed [3] others.'],
    ['They Ruled  out a pier.', ['ruled out'], 'They [Ruled  out] a pier.'],
    ['The pier is possible.', ['pier is', 'is possible'], 'The [pier is possible].'],
    ['Impossible is not possible.', ['possible'], 'Impossible is not [possible].'],
    ['Nothing of it here.', ['pier', '', '  '], 'Nothing of it here.'],
    ['Costs (about) $5 + tax.', ['(about) $5 +'], 'Costs [(about) $5 +] tax.'],
  ])('marks whole words only: %s', (text, words, expected) => {
    expect(mark(text, words)).toBe(expected);
  });

  it('gives the text again, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
        (text, words) => {
          const parts = splitMarked(text, [...words, text.slice(1, 4), text.slice(3, 6)]);
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});
