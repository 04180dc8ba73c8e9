import type { SkeletonEntry } from './build-lexicon';
import { countEdits, soundOut } from './skeleton';

/** Shorter words, alone, are too many other words: "Irene" has the consonants of Iran. */
const SHORTEST_ALONE = 6;

/** Sounded out, at most one letter of a word differs; of a long one two, where other words hold it. */
export function isSameName(words: readonly string[], entry: SkeletonEntry, isNamedAl: boolean): boolean {
  if (words.length !== entry.words.length) return false;
  if (words.length === 1 && (words[0] ?? '').length < SHORTEST_ALONE && !isNamedAl) return false;
  return words.every((word, index) => isSameWord(word, entry.words[index] ?? '', words.length > 1));
}

/** Words so short are other words with one letter changed: "IS soldiers" are no "US soldiers". */
const SHORTEST_CHANGED = 4;

function isSameWord(word: string, own: string, isHeld: boolean): boolean {
  // "IS-Q" is no spelling of IS-K.
  if (word.length < 3) return word === own;
  const [one, other] = [soundOut(word), soundOut(own)];
  // "Brittany" and Britain end differently, "Taleban" and Taliban alike.
  if (endsInVowel(one) !== endsInVowel(other)) return false;
  const limit = word.length < SHORTEST_CHANGED ? 0 : word.length < 8 || !isHeld ? 1 : 2;
  return countEdits(one, other, limit) <= limit;
}

function endsInVowel(word: string): boolean {
  return /[aeiouy]$/.test(word);
}
