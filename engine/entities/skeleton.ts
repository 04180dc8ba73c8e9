import { PARTICLES } from './word-lists';

/** Consonants that outlets write in several ways when they spell Arabic, Pashto and Persian names. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ee|(?:ie|ey|y)$/g, 'i'],
  [/oo|ou/g, 'u'],
  [/kh|ck|q|c(?![eih])/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/tch|tsch|ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/zh|dj|j/g, 'J'],
  [/c/g, 's'],
  [/[vw]/g, 'w'],
  [/x/g, 'ks'],
];

/**
 * The consonants of a folded name, word by word, with one letter for each sound: "zawahri" and "zawahiri" give
 * "zwr". It only ever proposes; short ones collide ("price" with dozens of words).
 */
export function buildSkeleton(name: string): string {
  return name.split(' ').map(buildWordSkeleton).join(' ');
}

/**
 * The skeleton of a whole name in folded words, particles left out; null where so few consonants are left that
 * it fits too many words. "al" before a short one makes up for them: "al-Qaida" is "al kd".
 */
export function buildNameSkeleton(all: readonly string[]): string | null {
  const words = all.filter((word) => !PARTICLES.has(word));
  const skeleton = buildSkeleton(words.join(' '));
  if (skeleton.replaceAll(' ', '').length >= 3) return skeleton;
  return all[0] === 'al' && words.length === 1 && skeleton.length === 2 ? `al ${skeleton}` : null;
}

/** The folded word with one letter for each sound and no doubles: "haqqani" and "hakkani" both "hakani". */
export function soundOut(word: string): string {
  let key = word;
  for (const [pattern, sound] of SAME_SOUNDS) key = key.replace(pattern, sound);
  return key.replace(/(.)\1+/g, '$1');
}

function buildWordSkeleton(word: string): string {
  const key = soundOut(word);
  const opening = /^[aeiou]/.test(key) ? 'A' : key.startsWith('h') ? 'h' : '';
  return opening + key.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * Edits (insert, drop, change, swap neighbours) between two short words, after Damerau and Levenshtein; at
 * most `limit` + 1, which means "more than the limit".
 */
export function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}
