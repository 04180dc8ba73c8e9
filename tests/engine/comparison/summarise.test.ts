import { expect, it } from 'vitest';
import { summarise } from '../../../engine/comparison/summarise';

it('counts clear verdicts as what they are and likely ones as unjudged', () => {
  expect(
    summarise([
      { relation: 'agrees', confidence: 'clear' },
      { relation: 'agrees', confidence: 'likely' },
      { relation: 'differs', confidence: 'likely' },
      { relation: 'new', confidence: 'likely' },
      { relation: 'contested', confidence: 'clear' },
    ]),
  ).toEqual({ agrees: 1, differs: 0, updates: 0, contested: 1, new: 1, unjudged: 2 });
});
