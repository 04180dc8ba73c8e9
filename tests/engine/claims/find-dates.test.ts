import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/claims/find-dates';
import { isPartialDate } from '../../../engine/claims/partial-dates';

function read(text: string, published: string | null = '2025-10-31'): string[] {
  return findDates(text, { start: 0, end: text.length }, { published, masked: [] }).map(({ date, until }) =>
    date === until ? date : `${date}..${until}`,
  );
}

describe('dates against the page of 31 October 2025', () => {
  it.each([
    ['The army left in August 2021.', ['2021-08']],
    ['It began on 3 November 2025.', ['2025-11-03']],
    ['They met on October 18.', ['2025-10-18']],
    ['The raid took place on November 6.', ['2024-11-06']],
    ['They agreed to meet again on November 6.', ['2025-11-06']],
    ['The next round will open on January 15.', ['2026-01-15']],
    ['The pact was signed in 2020.', ['2020']],
    ['He was killed in the spring of 2011.', ['2011']],
    ['The envoy said on Monday that he was tired.', ['2025-10-27']],
    ['The court sat yesterday.', ['2025-10-30']],
    ['The bridge fell last week.', ['2025-10-20..2025-10-26']],
    ['The market burned down last year.', ['2024']],
    ['The envoys sat from Oct. 9-10.', ['2025-10-09..2025-10-10']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'It may work.',
    'Over the past six months little has changed.',
    'He wants it within six months.',
    'The attacks of 9/11 changed this.',
    'They sat on the floor.',
    'The day before, he had left.',
    'About 2,000 to 4,000 men march there.',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('resolves only what says its year where the page has no date', () => {
    expect(read('They met on Monday and in May 2019.', null)).toEqual(['2019-05']);
  });

  it('keeps a month where the page is dated by the month', () => {
    expect(read('The envoy left on Monday.', '2025-10')).toEqual(['2025-10']);
  });

  it('gives dates of the calendar and never throws', () => {
    const piece = fc.constantFrom(
      'on ',
      'Monday ',
      '31 ',
      'February ',
      '2021 ',
      'last ',
      'week ',
      'May ',
      '12:99 ',
      '99/99/9999 ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, date } of findDates(
          text,
          { start: 0, end: text.length },
          { published: '2024-02-29', masked: [] },
        )) {
          expect(isPartialDate(date)).toBe(true);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
