import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../engine/comparison/compare-values';
import type { Comparator, Quantity } from '../../../engine/corpus/corpus';

function quantity(comparator: Comparator, number: number, upper = number): Quantity {
  return { kind: 'quantity', number, upper, comparator };
}

describe('numbers with comparators', () => {
  it.each([
    ['27 against at least 20', quantity('exactly', 27), quantity('at-least', 20), 'fits'],
    ['147 against about 150', quantity('exactly', 147), quantity('about', 150), 'same'],
    ['20 against at least 20', quantity('exactly', 20), quantity('at-least', 20), 'same'],
    ['27 against 20', quantity('exactly', 27), quantity('exactly', 20), 'higher'],
    ['12 against at least 20', quantity('exactly', 12), quantity('at-least', 20), 'lower'],
    ['fewer than 20 against more than 20', quantity('less-than', 20), quantity('more-than', 20), 'lower'],
    ['20 against more than 20', quantity('exactly', 20), quantity('at-most', 19), 'higher'],
    ['nearly 100 against 96', quantity('nearly', 100), quantity('exactly', 96), 'same'],
    ['a range against a figure in it', quantity('exactly', 2000, 4000), quantity('exactly', 3000), 'same'],
  ])('%s', (_, page, report, expected) => {
    expect(compareQuantities(page, report)).toBe(expected);
  });

  it('never finds a figure at odds with itself, and turns higher and lower about', () => {
    const anyQuantity = fc.record({
      comparator: fc.constantFrom<Comparator>(
        'exactly',
        'at-least',
        'more-than',
        'about',
        'nearly',
        'at-most',
        'less-than',
      ),
      number: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (one, other) => {
        const [a, b] = [quantity(one.comparator, one.number), quantity(other.comparator, other.number)];
        expect(compareQuantities(a, a)).toBe('same');
        const turned = {
          higher: 'lower',
          lower: 'higher',
          same: 'same',
          fits: 'fits',
          other: 'other',
          apart: 'apart',
        };
        expect(compareQuantities(b, a)).toBe(turned[compareQuantities(a, b)]);
      }),
    );
  });
});
