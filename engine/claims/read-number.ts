import type { Word } from '../text/words';
import { SCALES, SMALL_NUMBERS, TOUCHING_SCALES, VAGUE_NUMBERS } from './number-words';

/** A number read from words `from` to `to` (exclusive). `atLeast` where it is only a floor ("dozens"). */
export interface ReadNumber {
  readonly number: number;
  readonly to: number;
  readonly atLeast: boolean;
}

const DIGITS = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/** The number that starts at the word, in digits or words ("1.15 billion", "twenty-five", "half a dozen"), or null. */
export function readNumber(words: readonly Word[], from: number): ReadNumber | null {
  return readVague(words, from) ?? readDigits(words, from) ?? readSpelled(words, from);
}

function readDigits(words: readonly Word[], from: number): ReadNumber | null {
  const word = words[from];
  if (!word || !DIGITS.test(word.lower)) return null;
  return scale(words, { number: Number(word.lower.replaceAll(',', '')), to: from + 1, atLeast: false });
}

function readSpelled(words: readonly Word[], from: number): ReadNumber | null {
  const first = words[from]?.lower ?? '';
  if (first === 'half' && words[from + 1]?.lower === 'a' && words[from + 2]?.lower === 'dozen') {
    return { number: 6, to: from + 3, atLeast: false };
  }
  if (first === 'a' || first === 'an') {
    const next = words[from + 1]?.lower ?? '';
    if (!(next in SCALES) || TOUCHING_SCALES.has(next)) return null;
    return scale(words, { number: 1, to: from + 1, atLeast: false });
  }
  const small = SMALL_NUMBERS[first];
  if (small === undefined) return null;
  const unit = SMALL_NUMBERS[words[from + 1]?.lower ?? ''];
  const isCompound = small >= 20 && unit !== undefined && unit > 0 && unit < 10;
  const read = { number: isCompound ? small + unit : small, to: from + (isCompound ? 2 : 1), atLeast: false };
  return scale(words, read);
}

/** Multiplies by the scales that follow, and adds what follows a "hundred and". */
function scale(words: readonly Word[], read: ReadNumber): ReadNumber {
  let { number, to } = read;
  for (;;) {
    const word = words[to];
    const factor = word && SCALES[word.lower];
    const touches = word !== undefined && words[to - 1]?.end === word.start;
    if (!word || !factor || (TOUCHING_SCALES.has(word.lower) && !touches)) break;
    number *= factor;
    to += 1;
  }
  if (to === read.to || number >= 1e6) return { ...read, number, to };
  const and = words[to]?.lower === 'and' ? 1 : 0;
  const rest = readSmall(words, to + and);
  if (rest && rest.number < 100) return { number: number + rest.number, to: rest.to, atLeast: false };
  return { number, to, atLeast: false };
}

function readSmall(words: readonly Word[], from: number): { number: number; to: number } | null {
  const small = SMALL_NUMBERS[words[from]?.lower ?? ''];
  if (small === undefined) return null;
  const unit = SMALL_NUMBERS[words[from + 1]?.lower ?? ''];
  const isCompound = small >= 20 && unit !== undefined && unit > 0 && unit < 10;
  return { number: isCompound ? small + unit : small, to: from + (isCompound ? 2 : 1) };
}

/** "dozens", "tens of thousands", "hundreds of". */
function readVague(words: readonly Word[], from: number): ReadNumber | null {
  const first = words[from]?.lower ?? '';
  const floor = first === 'tens' ? 20 : VAGUE_NUMBERS[first];
  if (floor === undefined) return null;
  const next = words[from + 1]?.lower === 'of' ? VAGUE_NUMBERS[words[from + 2]?.lower ?? ''] : undefined;
  if (next === undefined)
    return first === 'tens' || first === 'scores' ? null : { number: floor, to: from + 1, atLeast: true };
  const unit = next === 24 ? 12 : next / 2;
  return { number: first === 'tens' ? 2 * 10 * unit : floor * unit, to: from + 3, atLeast: true };
}
