import { isKnownPlace } from './known-places';
import type { PageToken } from './page-tokens';
import { CALENDAR, FUNCTION_WORDS, OF_HEADS, ORGANISATION_HEADS, PARTICLES, TITLES } from './word-lists';

/** Words `from` to `to` (exclusive) that are written as one name or as names and titles side by side. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** No name is longer, and a page of nothing but capitals stays linear. */
const LONGEST_RUN = 14;

/** Whether the word may be part of a name by its capital letter: not "The", not "I", not a bare number. */
export function isNameWord(token: PageToken): boolean {
  if (token.letterCase === 'lower' || token.letterCase === 'number') return false;
  if (token.name.length === 1) return token.dotted || (token.name !== 'i' && token.name !== 'a');
  return (
    !FUNCTION_WORDS.has(token.name) || (token.letterCase === 'upper' && token.name.length < 4 && !token.loud)
  );
}

/** Indexes of the words that may open a run, whatever is taken; none in a sentence in headline style. */
export function listRunStarts(tokens: readonly PageToken[]): number[] {
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    if (!token.loud && opensRun(tokens, at)) starts.push(at);
  });
  return starts;
}

/**
 * Stretches of capitalised words with the small words inside names ("Ministry of Defense", "Hamid bin Ali").
 * `isTaken` marks words that belong to known mentions; a run stops there. Sentences in headline style give
 * none, because there a capital tells nothing.
 */
export function findRuns(
  tokens: readonly PageToken[],
  starts: readonly number[],
  isTaken: (index: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  let behind = 0;
  for (const from of starts) {
    if (from < behind || isTaken(from)) continue;
    let to = from + 1;
    for (
      let next = growRun(tokens, from, to);
      next > to && to - from < LONGEST_RUN && !isAnyTaken(to, next, isTaken);
      next = growRun(tokens, from, to)
    ) {
      to = next;
    }
    runs.push({ from, to });
    behind = to;
  }
  return runs;
}

function isAnyTaken(from: number, to: number, isTaken: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (isTaken(index)) return true;
  return false;
}

function opensRun(tokens: readonly PageToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isNameWord(token)) return !CALENDAR.has(token.name) || isNameGoingOn(tokens[at + 1]);
  const next = tokens[at + 1];
  return (
    /^(?:al|el|ul|de|van|von)$/.test(token.name) &&
    next !== undefined &&
    isNameWord(next) &&
    (next.gap === 'hyphen' || (next.gap === 'join' && /^(?:de|v)/.test(token.name)))
  );
}

/** "May" and "March" before a name are a name; "June" alone is a month. */
function isNameGoingOn(next: PageToken | undefined): boolean {
  return next !== undefined && next.gap === 'join' && isNameWord(next) && !CALENDAR.has(next.name);
}

/** The end of the run with the next name word and the small words before it; `to` where it ends here. */
function growRun(tokens: readonly PageToken[], from: number, to: number): number {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (next === undefined || last === undefined) return to;
  if (isNameWord(next)) return isHeldTogether(last, next) && !CALENDAR.has(next.name) ? to + 1 : to;
  if (next.gap !== 'join' && next.gap !== 'hyphen') return to;
  const after = tokens[to + 1];
  if (after === undefined) return to;
  if (PARTICLES.has(next.name) && next.letterCase === 'lower' && isSmallInside(tokens, to)) return to + 2;
  if (/^(?:of|for|on|against)$/.test(next.name) && takesComplement(tokens, from, to))
    return endOfComplement(tokens, to);
  if (
    next.name === 'and' &&
    hasComplement(tokens, from, to) &&
    isNameWord(after) &&
    after.gap === 'join' &&
    after.letterCase === 'title' &&
    !isKnownPlace(after.name)
  )
    return to + 2;
  return to;
}

function isHeldTogether(last: PageToken, next: PageToken): boolean {
  // "UK-France summit": two places, not one name.
  if (next.gap === 'hyphen' && isKnownPlace(last.name) && isKnownPlace(next.name)) return false;
  if (next.gap === 'join' || next.gap === 'amp' || next.gap === 'hyphen') return true;
  return (
    next.gap === 'dot' &&
    last.letterCase !== 'lower' &&
    (last.name.length === 1 || TITLES.has(last.name) || /^(?:st|mt|ft|jr|sr)$/.test(last.name))
  );
}

/** "Hamid bin Ali", "Mazar-i-Sharif": not "Kabul at Night" nor "in Doha as Washington". */
function isSmallInside(tokens: readonly PageToken[], at: number): boolean {
  const small = tokens[at];
  const after = tokens[at + 1];
  if (small === undefined || after === undefined || !isNameWord(after)) return false;
  const hyphened = small.gap === 'hyphen' || after.gap === 'hyphen';
  if (hyphened) return after.gap === 'hyphen' || after.gap === 'join';
  return (
    after.gap === 'join' &&
    /^(?:al|el|ul|bin|ben|ibn|bint|de|del|della|la|du|des|van|von|der|den|di|da|dos)$/.test(small.name)
  );
}

/** Only organisations and the like take "of": "Ministry of Defense", not "Milley of Boston". */
function takesComplement(tokens: readonly PageToken[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined || TITLES.has(last.name)) return last?.name === 'chiefs';
  for (let at = from; at < to; at += 1) {
    const name = tokens[at]?.name ?? '';
    if (
      ORGANISATION_HEADS.has(name) ||
      OF_HEADS.has(name) ||
      /^(?:republic|kingdom|states|islands|state|emirate|joint|strait|sea|city)$/.test(name)
    )
      return true;
  }
  return false;
}

function endOfComplement(tokens: readonly PageToken[], to: number): number {
  const article = tokens[to + 1]?.name === 'the' && tokens[to + 1]?.letterCase === 'lower' ? 1 : 0;
  const head = tokens[to + 1 + article];
  return head !== undefined && isNameWord(head) && head.gap === 'join' && !CALENDAR.has(head.name)
    ? to + 2 + article
    : to;
}

function hasComplement(tokens: readonly PageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:of|for)$/.test(tokens[at]?.name ?? '')) return true;
  return false;
}
