import type { Hit } from './find-hits';
import type { PageToken } from './page-tokens';
import { FUNCTION_WORDS, PARTICLES, PERSON_VERBS } from './word-lists';

/** Quoted phrases, of so few characters that a title may stand in them; a quotation of speech is mostly longer. */
const QUOTED =
  /(?<![\p{L}\p{N}])["\u201c\u2018](?=[\p{L}\p{N}])([^"\u201c\u201d\n]{6,60}?)["\u201d\u2019](?![\p{L}\p{N}])/gu;
const FEWEST_WORDS = 3;
/** Longer ones are headlines, which speak of whom they name. */
const MOST_WORDS = 5;

/**
 * Titles of works in quotation marks, "Turkey in the Straw": of three to five words, one of grammar among them, all
 * capitalised but for small ones between the first and the last. Each of their words with the number of words of its title.
 */
export function findQuotedTitles(tokens: readonly PageToken[], text: string): ReadonlyMap<number, number> {
  const titles = new Map<number, number>();
  let at = 0;
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length;
    while ((tokens[at]?.start ?? end) < match.index) at += 1;
    const from = at;
    while ((tokens[at]?.end ?? end + 1) <= end) at += 1;
    const words = tokens.slice(from, at);
    if (!isTitle(words) || isSpeech(tokens, at, match[0])) continue;
    for (let index = from; index < at; index += 1) titles.set(index, words.length);
  }
  return titles;
}

function isTitle(words: readonly PageToken[]): boolean {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (words[0]?.letterCase === 'lower' || words.at(-1)?.letterCase === 'lower') return false;
  const isSmall = ({ name }: PageToken): boolean =>
    name === 'of' || FUNCTION_WORDS.has(name) || PARTICLES.has(name);
  // "Kabul and Doha" are two names.
  if (words[1]?.name === 'and' || !words.some(isSmall)) return false;
  return words.every((word) => word.letterCase !== 'lower' || isSmall(word));
}

/** "Peace in Kabul," he said: what is quoted may be speech. */
function isSpeech(tokens: readonly PageToken[], to: number, quoted: string): boolean {
  return /[,.?!].$/u.test(quoted) && tokens.slice(to, to + 2).some(({ name }) => PERSON_VERBS.has(name));
}

/** Whether the name is only a part of a work's title. */
export function isInTitle({ from, to }: Hit, titles: ReadonlyMap<number, number>): boolean {
  const length = titles.get(from);
  return length !== undefined && length > to - from;
}
