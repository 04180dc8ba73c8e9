import { expect, it } from 'vitest';
import { findDates } from '../../../engine/claims/find-dates';

const read = (text: string, story: string | null) =>
  findDates(text, { start: 0, end: text.length }, { published: '2026-03-05', masked: [], story }).map(
    ({ start, end, date }) => [text.slice(start, end), date],
  );

it.each([
  ['In October of that year a bomb went off.', '2021-08', [['October of that year', '2021-10']]],
  ['In October of that year a bomb went off.', null, []],
  ['They met again two days later.', '2021-08-10', [['two days later', '2021-08-12']]],
  ['They met again two days later.', '2021-08', []],
  ['They had met just the day before.', null, []],
  ['The next day they met.', null, []],
  [
    'In August 2021 they met; on 3 September they met again.',
    null,
    [
      ['August 2021', '2021-08'],
      ['on 3 September', '2021-09-03'],
    ],
  ],
  [
    'Last October they agreed to meet again on 16 November.',
    null,
    [
      ['October', '2025-10'],
      ['on 16 November', '2025-11-16'],
    ],
  ],
  [
    'After the fire of May 2021 the port will reopen on 16 November.',
    null,
    [
      ['May 2021', '2021-05'],
      ['on 16 November', '2026-11-16'],
    ],
  ],
])('%s (told: %s)', (text, story, dates) => {
  expect(read(text, story)).toEqual(dates);
});

it('counts no day from a stretch', () => {
  expect(read('They spoke last week, just a day before the vote.', null).map(([words]) => words)).toEqual([
    'last week',
  ]);
});
