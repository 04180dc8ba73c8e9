import type { Entity } from '../corpus/corpus';
import type { Hit } from './find-hits';
import { STATES } from './known-places';
import type { PageToken } from './page-tokens';
import { wordSet } from './word-lists';

/** What a state has and its city has not. */
const STATE_OFFICES = wordSet(
  'state gov governor governors sen senator senators legislature legislator legislators lawmaker lawmakers attorney assembly congressman congresswoman',
);
/** How far behind the name an apposition says what it is: ", the nation's third-largest state". */
const REACH = 6;

/**
 * Whether a city's name means the state of that name: "the state of New York", "New York Gov. Ann Whitlock",
 * "Buffalo, New York, froze". Always false for entities that are no cities called like a state.
 */
export function isStateOfTheName(
  { from, to }: Hit,
  { name, who }: Entity,
  tokens: readonly PageToken[],
): boolean {
  if (!STATES.has(name.toLowerCase()) || !/\bcity\b/i.test(who)) return false;
  // "New York City" and "New York, N.Y." say it themselves.
  if (to - from !== name.split(' ').length) return false;
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (before?.name === 'of' && tokens[from - 2]?.name === 'state') return true;
  if (next?.gap === 'join' && STATE_OFFICES.has(next.name)) return true;
  if (first?.gap === 'comma' && before?.letterCase === 'title' && isEnd(first, next)) return true;
  return next?.gap === 'comma' && /^(?:the|an?)$/.test(next.name) && isCalledState(tokens, to);
}

/** Behind "Buffalo, New York" comes no further name, as it would in a list. */
function isEnd(first: PageToken, next: PageToken | undefined): boolean {
  if (next === undefined || next.sentence !== first.sentence) return true;
  return next.gap === 'comma' && next.letterCase === 'lower' && !/^(?:and|or)$/.test(next.name);
}

function isCalledState(tokens: readonly PageToken[], to: number): boolean {
  for (const { name, gap } of tokens.slice(to + 1, to + REACH)) {
    if (gap !== 'join' && gap !== 'hyphen' && gap !== 'possessive') return false;
    if (name === 'state') return true;
  }
  return false;
}
