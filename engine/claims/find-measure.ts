import type { Word } from '../text/words';
import { CURRENCY_SIGNS, CURRENCY_WORDS, DISTANCES, DURATIONS } from './number-words';
import type { Dimension } from './page-claim';

/** What a number measures, and the words that the number with its unit spans. */
export interface Measure {
  readonly dimension: Dimension;
  readonly unit: string;
  /** How many of the unit one of the word is: a decade is ten years. */
  readonly times: number;
  readonly from: number;
  readonly to: number;
}

/** The measure of the number at words `from` to `to` (exclusive); a plain count where no unit is named. */
export function findMeasure(text: string, words: readonly Word[], at: { from: number; to: number }): Measure {
  return (
    findMagnitude(words, at) ??
    findMoney(text, words, at) ??
    findPercent(text, words, at) ??
    findDuration(words, at) ??
    findDistance(words, at) ?? { dimension: 'count', unit: '', times: 1, ...at }
  );
}

function findMagnitude(words: readonly Word[], at: { from: number; to: number }): Measure | null {
  const shape = { dimension: 'magnitude' as const, unit: '', times: 1 };
  if (words[at.to]?.lower === 'magnitude') return { ...shape, from: at.from, to: at.to + 1 };
  if (words[at.from - 1]?.lower === 'magnitude') return { ...shape, ...at };
  if (words[at.from - 1]?.lower === 'of' && words[at.from - 2]?.lower === 'magnitude')
    return { ...shape, ...at };
  const number = words[at.from];
  const isRichter = words.slice(at.to, at.to + 4).some((word) => word.lower === 'richter');
  const isBareQuake =
    /^[3-9]\.\d$/.test(number?.lower ?? '') &&
    /^(?:earth)?quake|temblor|tremor$/.test(words[at.to]?.lower ?? '');
  return isRichter || isBareQuake ? { ...shape, ...at } : null;
}

function findMoney(text: string, words: readonly Word[], at: { from: number; to: number }): Measure | null {
  const sign = CURRENCY_SIGNS[text[(words[at.from]?.start ?? 0) - 1] ?? ''];
  if (sign) return { dimension: 'money', unit: sign, times: 1, ...at };
  const skip = words[at.to]?.lower === 'us' ? 1 : 0;
  const word = CURRENCY_WORDS[words[at.to + skip]?.lower ?? ''];
  return word ? { dimension: 'money', unit: word, times: 1, from: at.from, to: at.to + skip + 1 } : null;
}

function findPercent(text: string, words: readonly Word[], at: { from: number; to: number }): Measure | null {
  const shape = { dimension: 'percent' as const, unit: '', times: 1, from: at.from };
  if (text[words[at.to - 1]?.end ?? -1] === '%') return { ...shape, to: at.to };
  const next = words[at.to]?.lower;
  if (next === 'percent' || next === 'percentage') return { ...shape, to: at.to + 1 };
  return next === 'per' && words[at.to + 1]?.lower === 'cent' ? { ...shape, to: at.to + 2 } : null;
}

function findDuration(words: readonly Word[], at: { from: number; to: number }): Measure | null {
  const word = words[at.to]?.lower ?? '';
  const duration = DURATIONS[word] ?? DURATIONS[word.replace(/s$/, '')];
  if (!duration) return null;
  const isAge = words[at.to + 1]?.lower === 'old';
  return { dimension: isAge ? 'age' : 'duration', ...duration, from: at.from, to: at.to + 1 };
}

function findDistance(words: readonly Word[], at: { from: number; to: number }): Measure | null {
  const skip = words[at.to]?.lower === 'square' ? 1 : 0;
  const unit = DISTANCES[words[at.to + skip]?.lower ?? ''];
  return unit ? { dimension: 'distance', unit, times: 1, from: at.from, to: at.to + skip + 1 } : null;
}
