import { IRREGULAR_FORMS } from './irregular-forms';

const VOWEL = /[aeiouy]/;
const DOUBLE_CONSONANT = /([bdfgmnprt])\1$/;
/** Consonant, single vowel, consonant: an e was dropped before the ending ("hop(e)ing"). */
const SHORT_SYLLABLE = /^[^aeiouy]*[aeiouy][^aeiouywx]$/;

/**
 * The word without its English inflection, to compare words and never to be shown: "talks", "talked" and
 * "talking" give "talk". Steps 1 and 5a of Porter (1980), irregular forms first; derivations stay apart
 * ("cooperation" is not "cooperate"). Expects a lower-case word; anything else comes back as it is.
 */
export function stem(word: string): string {
  const base = IRREGULAR_FORMS.get(word);
  if (base !== undefined) return dropFinalE(base);
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  if (word.length < 3) return word;
  const singular = dropPlural(word);
  return dropFinalE(softenY(dropPast(singular)));
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes')) {
    return word.slice(0, -2);
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is|'s)$/.test(word) || !word.endsWith('s') || word.length < 4) return word;
  return word.slice(0, -1);
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return word.length > 5 ? word.slice(0, -1) : word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (ending === 0) return word;
  const rest = word.slice(0, -ending);
  if (!VOWEL.test(rest) || rest.length < 2) return word;
  if (DOUBLE_CONSONANT.test(rest)) return rest.slice(0, -1);
  return SHORT_SYLLABLE.test(rest) || rest.length === 2 ? `${rest}e` : rest;
}

/** "happy" and "happily" stay apart, "deny" and "denies" meet. */
function softenY(word: string): string {
  return word.length > 2 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

function dropFinalE(word: string): string {
  if (word.length < 4 || !word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  return SHORT_SYLLABLE.test(rest) || !VOWEL.test(rest) ? word : rest;
}
