import type { Entity } from '../corpus/corpus';
import { splitTokens } from '../text/tokens';
import { NAME_SUFFIXES, TITLES } from './word-lists';

/** The words of a phrase, folded, without dots and apostrophes. */
export function listWords(text: string): string[] {
  return splitTokens(text).map(({ lower }) => lower.replace(/[.']/g, ''));
}

/**
 * Names and numbers that stand beside the full name in the person's `not` phrases: "fanatics" and "ceo" of
 * "Fanatics CEO Michael Rubin". Beside the name they mean the other bearer. Empty for all but persons.
 */
export function listNamesakeWords({ name, not, type }: Entity): ReadonlySet<string> {
  if (type !== 'person') return new Set();
  const own = listWords(name);
  const beside = not
    .filter((phrase) => own.every((word) => listWords(phrase).includes(word)))
    .flatMap((phrase) => phrase.split(/\s+/))
    .filter((word) => /^[\p{Lu}\d]/u.test(word))
    .flatMap(listWords);
  return new Set(
    beside.filter(
      (word) => word.length > 2 && !own.includes(word) && !NAME_SUFFIXES.has(word) && !TITLES.has(word),
    ),
  );
}
