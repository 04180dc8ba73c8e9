import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../engine/claims/find-quantities';

function read(text: string): string[] {
  return findQuantities(text, { start: 0, end: text.length }).map(
    ({ start, end, value, dimension, unit }) => {
      const range = value.upper === value.number ? `${value.number}` : `${value.number}..${value.upper}`;
      return `${text.slice(start, end)} = ${value.comparator} ${range} ${dimension}${unit && ` ${unit}`}`;
    },
  );
}

describe('numbers with comparator and unit', () => {
  it.each([
    ['The toll went up to 20.', '20 = exactly 20 count'],
    ['They met at least twice in Aldby.', 'at least twice = at-least 2 count'],
    ['At least 20 people died.', 'At least 20 = at-least 20 count'],
    ['no fewer than twelve villages', 'no fewer than twelve = at-least 12 count'],
    ['more than 2,200 graves', 'more than 2,200 = more-than 2200 count'],
    ['about 150 were hurt', 'about 150 = about 150 count'],
    ['nearly half of the ministers', 'nearly half = nearly 50 percent'],
    ['two thirds of the houses', 'two thirds = exactly 66.66666666666667 percent'],
    ['dozens of lorries', 'dozens = at-least 24 count'],
    ['tens of thousands of homes', 'tens of thousands = at-least 20000 count'],
    ['half a dozen guards', 'half a dozen = exactly 6 count'],
    ['a war of two decades', 'two decades = exactly 20 duration year'],
    ['within half a year', 'half a year = exactly 6 duration month'],
    ['the 17-year war', '17-year = exactly 17 duration year'],
    ['a grant of $1.15 billion', '$1.15 billion = exactly 1150000000 money dollar'],
    ['€40m for roads', '€40m = exactly 40000000 money euro'],
    ['3 million euros', '3 million euros = exactly 3000000 money euro'],
    ['a 6.3-magnitude quake', '6.3-magnitude = exactly 6.3 magnitude'],
    ['a quake of magnitude 5.9', '5.9 = exactly 5.9 magnitude'],
    ['up to 40 percent of crops', 'up to 40 percent = at-most 40 percent'],
    ['from 2,000 to 4,000 fighters', '2,000 to 4,000 = exactly 2000..4000 count'],
    ['losses more than doubled', 'more than doubled = more-than 2 multiple'],
    ['the fourth day', 'fourth = exactly 4 ordinal'],
    ['one hundred and twenty-five boats', 'one hundred and twenty-five = exactly 125 count'],
    ['10 km away', '10 km = exactly 10 distance km'],
    ['a 36-year-old driver', '36-year = exactly 36 age year'],
    ['thirty or more were missing', 'thirty or more = at-least 30 count'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'in 2021',
    'the attacks of 9/11',
    'on November 3',
    'on 3 November',
    'between 9 and 11 October',
    'an F-16 jet',
    'Resolution 1267',
    'at 5:30 p.m.',
    'one of the envoys',
    'Covid-19',
    'the 1990s',
  ])('counts nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps its offsets inside the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'at least ',
      '20',
      ' 1.15',
      'half a ',
      'dozens',
      '$',
      '%',
      ' years',
      '-',
      ' to ',
      'é',
      '\n',
      ' and ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findQuantities(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
