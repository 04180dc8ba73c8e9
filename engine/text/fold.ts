/** Letters that Unicode does not decompose, and how English news spells them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
};

/** Without the Unicode flag, which makes the commonest question of all three times as dear. */
const NOT_PLAIN = /[\u0080-\uffff`]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const APOSTROPHES = /[\u0060\u00b4\u02b9-\u02bf\u2018\u2019\u201b\u2032\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/g;

/**
 * The word or phrase as it would be typed on a plain keyboard: lower case, straight quotes, plain hyphens
 * and spaces, no diacritics, ligatures, soft hyphens or zero-width characters. The length may change, so
 * callers keep their own offsets and fold one word at a time.
 */
export function foldWord(word: string): string {
  if (!NOT_PLAIN.test(word)) return word.toLowerCase();
  // Before decomposing, which would part an acute accent from its letter, and after, which brings out dashes.
  const decomposed = plainMarks(word).normalize('NFKD').replace(/\p{M}/gu, '');
  return plainMarks(decomposed)
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function plainMarks(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, ' ');
}

/** As `foldWord`, with apostrophes and the dots of initials gone: "Qa'ida" and "Qaida", "U.S." and "US" are one. */
export function foldName(word: string): string {
  return dropMarks(foldWord(word));
}

/** The folded word without apostrophes and dots. */
export function dropMarks(folded: string): string {
  return folded.includes("'") || folded.includes('.') ? folded.replace(/['.]/g, '') : folded;
}
