import { expect, it } from 'vitest';
import { findMode } from '../../../engine/claims/find-mode';

it.each([
  ['The port was closed.', 'asserted'],
  ['The port may close.', 'possible'],
  ['The port was closed in May.', 'asserted'],
  ['The port could not be reached.', 'asserted'],
  ['The union demanded that the port close.', 'demanded'],
  ['The mayor urged the union to return.', 'demanded'],
  ['If the port closes, ships will turn back.', 'conditional'],
  ['Reporters asked whether the port would close.', 'asked'],
  ['Officials expect the port to close.', 'predicted'],
  ['The mayor denied the report.', 'denied'],
])('%s -> %s', (text, mode) => {
  expect(findMode(text)).toBe(mode);
});
