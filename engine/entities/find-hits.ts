import { foldName } from '../text/fold';
import type { Lexicon } from './build-lexicon';
import type { Pattern } from './build-patterns';
import { growHit } from './grow-hit';
import type { Gap, PageToken } from './page-tokens';
import { NAME_SUFFIXES } from './word-lists';

/** Words `from` to `to` (exclusive) of the page that spell a pattern; whether it is meant is not yet known. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** All patterns of the longest spelling at this place, `not` phrases too; several where entities share it. */
  readonly patterns: readonly Pattern[];
}

/**
 * Every place where a name of the lexicon is spelled, longest first at each place, disjoint: a longer name
 * swallows the shorter ones in it, also where it is a `not` phrase. Names of the entities in `without` are not
 * looked for.
 */
export function findHits(
  tokens: readonly PageToken[],
  lexicon: Lexicon,
  without: ReadonlySet<string> = new Set(),
): Hit[] {
  const all: Hit[] = [];
  tokens.forEach((token, from) => {
    for (const pattern of lexicon.patterns.get(singular(token, lexicon)) ?? []) {
      if (without.has(pattern.entity.id)) continue;
      const to = matchPattern(tokens, from, pattern);
      if (to !== null) all.push({ from, to, patterns: [pattern] });
    }
  });
  const known = new Map<string, string>();
  return dropSwallowed([...all, ...all.flatMap((hit) => growHit(hit, tokens, { lexicon, without, known }))]);
}

/** The word, or its singular where only that opens a pattern ("NGOs"). */
function singular(token: PageToken, lexicon: Lexicon): string {
  if (lexicon.patterns.has(token.name) || token.letterCase === 'lower') return token.name;
  return /^\p{Lu}{2,}s$/u.test(token.text) ? token.name.slice(0, -1) : token.name;
}

/** The index behind the last word, or null where the pattern is not spelled here. */
function matchPattern(tokens: readonly PageToken[], from: number, pattern: Pattern): number | null {
  if (pattern.article && tokens[from - 1]?.name !== 'the') return null;
  let at = from;
  for (let index = 0; index < pattern.words.length; index += 1) {
    if (index > 0) {
      const passed = passMiddleName(tokens, at + 1, { pattern, index });
      if (!isJoined(tokens, passed, passed > at + 1 ? 'quote' : pattern.joints[index])) return null;
      at = passed;
    }
    const token = tokens[at];
    const word = pattern.words[index];
    if (token === undefined || word === undefined) return null;
    if (
      token.name !== word &&
      !(index === 0 && token.name === `${word}s`) &&
      !isPlural(token, word, pattern, index)
    )
      return null;
    if (!fitsCase(token, pattern.cases[index])) return null;
  }
  return extendSuffix(tokens, at + 1, pattern);
}

function isPlural(token: PageToken, word: string, { entity, words }: Pattern, index: number): boolean {
  const takesPlural = entity.type === 'organisation' || entity.type === 'document' || entity.type === 'event';
  return takesPlural && index === words.length - 1 && word.length > 3 && token.name === `${word}s`;
}

/** Behind the initial or the nickname in "Mark A. Milley" and "Mark \"Bo\" Milley" where the corpus has neither. */
function passMiddleName(
  tokens: readonly PageToken[],
  at: number,
  { pattern, index }: { readonly pattern: Pattern; readonly index: number },
): number {
  const token = tokens[at];
  if (pattern.entity.type !== 'person' || token === undefined || token.name === pattern.words[index])
    return at;
  if (token.gap === 'quote') return isClosing(tokens[at + 1]?.gap) ? at + 1 : at;
  if (token.gap !== 'join' || !/^\p{Lu}\.?$/u.test(token.text)) return at;
  const known = listMiddleInitials(pattern);
  return known.size === 0 || known.has(token.name) ? at + 1 : at;
}

/** A closing single quote reads like the possessive of a plural. */
function isClosing(gap: Gap | undefined): boolean {
  return gap === 'quote' || gap === 'possessive';
}

/** The initials between the first word and the last of the entity's names: another one is another man's. */
function listMiddleInitials({ entity, words }: Pattern): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const name of [entity.name, ...entity.aliases]) {
    const own = foldName(name).split(/\s+/);
    if (own[0] !== words[0] || !own.includes(words.at(-1) ?? '')) continue;
    for (const middle of own.slice(1, own.indexOf(words.at(-1) ?? ''))) {
      initials.add(middle.replace(/^\W+/, '').charAt(0));
    }
  }
  return initials;
}

function isJoined(tokens: readonly PageToken[], at: number, joint: Gap | undefined): boolean {
  const gap = tokens[at]?.gap;
  if (joint === 'comma' || joint === 'possessive') return gap === joint;
  if (gap === 'dot') return joint === 'dot' || (tokens[at - 1]?.name.length ?? 9) < 5;
  if (gap === 'dash') return joint === 'dash' || joint === 'hyphen';
  if (joint === 'quote' && isClosing(gap)) return true;
  if (joint === 'break') return gap === 'break' && tokens[at]?.sentence === tokens[at - 1]?.sentence;
  return gap === 'join' || gap === 'hyphen' || gap === 'amp';
}

function fitsCase(token: PageToken, rule: Pattern['cases'][number] | undefined): boolean {
  if (rule === 'upper') return token.letterCase === 'upper' && !/^\p{L}\.$/u.test(token.text);
  return rule !== 'title' || token.letterCase === 'title' || token.letterCase === 'upper';
}

/** "Lloyd Austin III", "Robert Kennedy, Jr." */
function extendSuffix(tokens: readonly PageToken[], to: number, pattern: Pattern): number {
  const next = tokens[to];
  if (pattern.entity.type !== 'person' || pattern.words.length < 2 || next === undefined) return to;
  const isSuffix = NAME_SUFFIXES.has(next.name) && (next.gap === 'join' || next.gap === 'comma');
  return isSuffix && next.letterCase !== 'lower' ? to + 1 : to;
}

function dropSwallowed(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const order = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Map<number, number>();
  for (const hit of order) {
    const owner = taken.get(hit.from);
    const rival = owner === undefined ? undefined : kept[owner];
    if (owner !== undefined && rival?.from === hit.from && rival.to === hit.to) {
      kept[owner] = { ...rival, patterns: [...rival.patterns, ...hit.patterns] };
      continue;
    }
    let isFree = true;
    for (let at = hit.from; at < hit.to; at += 1) if (taken.has(at)) isFree = false;
    if (!isFree) continue;
    for (let at = hit.from; at < hit.to; at += 1) taken.set(at, kept.length);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
