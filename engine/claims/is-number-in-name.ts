import type { Word } from '../text/words';

const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/;
const MONTHS_IN_FULL =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** Nouns that take a number as a name: "Flight 370", "Resolution 1267". */
const NUMBERED = new Set(
  'article flight resolution section chapter page route highway no room channel title part phase group boeing airbus covid volume grade class'.split(
    ' ',
  ),
);
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/**
 * Whether the number at words `from` to `to` counts nothing: a year, a day of the month, a clock time, part of
 * a code ("F-16", "9/11") or of a name ("Flight 370"), or "one" as a pronoun.
 */
export function isNumberInName(
  text: string,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): boolean {
  const word = words[from];
  if (!word) return true;
  const before = words[from - 1];
  const after = words[to];
  return (
    isPronounOne(words, from, to) ||
    isYear(word, words, { from, to }) ||
    isDayOfMonth(word, words, { from, to }) ||
    (/[\p{L}][-–]$/u.test(text.slice(Math.max(0, word.start - 2), word.start)) &&
      /^\p{Lu}/u.test(before?.text ?? '') &&
      /^\d/.test(word.lower) &&
      (before?.text.length ?? 9) <= 5) ||
    /[/:]$/.test(text.slice(0, word.start).slice(-1)) ||
    /^[/:]\d/.test(text.slice(words[to - 1]?.end ?? 0).slice(0, 2)) ||
    (/^\d/.test(word.lower) && NUMBERED.has(before?.lower ?? '')) ||
    /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|o'clock)$/.test(after?.lower ?? '')
  );
}

function isPronounOne(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.lower !== 'one' || to > from + 1) return false;
  const next = words[to]?.lower ?? 'of';
  return /^(?:of|another|who|that|which|is|was|has|had|day|side|side|by|hand|could|would|can|might|should|in|to|for|with|and|or|on|as|where|thing)$/.test(
    next,
  );
}

function isYear(word: Word, words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  if (/^\d{3,4}s$/.test(word.lower)) return true;
  if (!/^\d{4}$/.test(word.lower) || to > from + 1) return false;
  const number = Number(word.lower);
  if (number < FIRST_YEAR || number > LAST_YEAR) return false;
  const after = words[to]?.lower ?? '';
  const isCounted =
    /^(?:people|persons|civilians|soldiers|troops|dead|deaths|injured|wounded|families|homes|houses)$/.test(
      after,
    );
  const before = words[from - 1]?.lower ?? '';
  return !isCounted && !/^(?:than|least|about|nearly|almost|some|roughly|approximately|over)$/.test(before);
}

function isDayOfMonth(
  word: Word,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): boolean {
  const day = Number.parseInt(word.lower, 10);
  if (!(day >= 1 && day <= 31) || to > from + 1) return false;
  if (isMonth(words[from - 1]) || isMonth(words[to])) return true;
  const isOfMonth = words[to]?.lower === 'of' && isMonth(words[to + 1]);
  const isStretch = isMonth(words[from - 2]) && /^\d{1,2}$/.test(words[from - 1]?.lower ?? '');
  const isStretchBefore =
    /^\d{1,2}$|^and$|^to$/.test(words[to]?.lower ?? '') && (isMonth(words[to + 1]) || isMonth(words[to + 2]));
  const isSecond = /^(?:and|to)$/.test(words[from - 1]?.lower ?? '') && isMonth(words[from - 3]);
  return isOfMonth || isStretch || isStretchBefore || isSecond;
}

function isMonth(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  return MONTHS_IN_FULL.test(word.lower) && MONTH.test(word.lower === 'may' ? 'mar' : word.lower);
}
