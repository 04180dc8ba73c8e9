import type { Span } from '../article';
import { foldWord } from './fold';

/** A word as it stands in the text. `lower` is folded: lower case, plain letters, straight apostrophes. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Characters that a word may hold without being seen: soft hyphens and zero-width joiners. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const APOSTROPHE = "['\\u2018\\u2019\\u201b\\u02b9-\\u02bf\\u2032\\u0060\\u00b4]";
const HYPHEN = '[-\\u2010\\u2011]';
const LETTERS = `\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*`;
/** Prefixes that some outlets part by a hyphen ("co-operate") and others do not. */
const PREFIX = '(?:[cC]o|[rR]e|[nN]on|[cC]ounter|[aA]nti|[pP]re|[iI]nter|[mM]ulti|[uU]nder|[oO]ver)';

const TOKEN = new RegExp(
  [
    `\\p{N}+(?:[.,]\\p{N}+)*(?:(?:st|nd|rd|th|s)(?!\\p{L}))?`,
    `(?:\\p{L}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{M}]))?`,
    `${PREFIX}${HYPHEN}(?=\\p{Ll}{3})${LETTERS}`,
    `${LETTERS}(?:${APOSTROPHE}${LETTERS})*`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = new RegExp(`${APOSTROPHE}[sS]$`, 'u');

/**
 * The words of the text, or of one span of it, in order, with offsets into the whole text. Hyphens part
 * words but for the commonest prefixes ("co-operate" is one), a possessive 's belongs to no word, and
 * "U.S." and "2,000" are one word each. Work is linear.
 */
export function splitTokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(TOKEN)) {
    const word = dropPossessive(match[0]);
    const start = span.start + match.index;
    tokens.push({ start, end: start + word.length, text: word, lower: foldToken(word) });
  }
  return tokens;
}

/** Looks at the last letter first: most words need no more. */
function dropPossessive(word: string): string {
  const last = word.charAt(word.length - 1);
  return last === 's' || last === 'S' ? word.replace(POSSESSIVE, '') : word;
}

function foldToken(word: string): string {
  const folded = foldWord(word);
  return folded.includes('-') ? folded.replaceAll('-', '') : folded;
}
