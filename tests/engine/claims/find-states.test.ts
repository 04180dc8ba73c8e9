import { expect, it } from 'vitest';
import { findStates } from '../../../engine/claims/find-states';
import { splitClauses } from '../../../engine/claims/split-clauses';

const read = (text: string, told: string[] = []) =>
  findStates(text, { clauses: splitClauses(text, { start: 0, end: text.length }), told }).map(
    ({ country, start, end }) => [country, text.slice(start, end)],
  );

it.each([
  ['American officials met them.', [['United States', 'American']]],
  ['Talks with the Americans went on.', [['United States', 'Americans']]],
  ['Islamabad denied it.', [['Pakistan', 'Islamabad']]],
  ['Envoys spoke with Tehran.', [['Iran', 'Tehran']]],
  ['A shop in Islamabad said no to cards.', []],
  ['An American tourist sang.', []],
  ['The market in Kabul was shut.', []],
])('%s', (text, states) => {
  expect(read(text)).toEqual(states);
});

it('takes "the two countries" for the last two that were told', () => {
  expect(read('The two countries agreed.', ['Pakistan', 'Pakistan', 'Afghanistan', 'Iran'])).toEqual([
    ['Pakistan', 'The two countries'],
    ['Afghanistan', 'The two countries'],
  ]);
  expect(read('The two countries agreed.', ['Pakistan'])).toEqual([]);
});
