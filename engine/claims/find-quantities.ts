import type { Span } from '../article';
import type { Comparator } from '../corpus/corpus';
import { splitWords, type Word } from '../text/words';
import { findComparator } from './comparators';
import { findMeasure } from './find-measure';
import { isNumberInName } from './is-number-in-name';
import { FRACTIONS, MULTIPLES, ORDINALS, TIMES } from './number-words';
import type { Dimension, FoundQuantity } from './page-claim';
import { type ReadNumber, readNumber } from './read-number';

interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A quantity and the index of the word after it. */
interface Step {
  readonly quantity: FoundQuantity | null;
  readonly to: number;
}

/**
 * Every number in the span that measures something, in order and disjoint, with comparator and unit. Dates,
 * years, clock times and numbers that are part of a name ("Flight 370", "F-16") are none.
 */
export function findQuantities(text: string, span: Span): FoundQuantity[] {
  const scan: Scan = { text, words: splitWords(text, span) };
  const found: FoundQuantity[] = [];
  for (let at = 0; at < scan.words.length; ) {
    const step = readQuantity(scan, at);
    if (step?.quantity) found.push(step.quantity);
    at = step ? Math.max(step.to, at + 1) : at + 1;
  }
  return found.filter((quantity, index) => (found[index - 1]?.end ?? -1) <= quantity.start);
}

function readQuantity(scan: Scan, at: number): Step | null {
  return readFraction(scan, at) ?? readMeasured(scan, at) ?? readOrdinal(scan, at) ?? readMultiple(scan, at);
}

function readMeasured(scan: Scan, at: number): Step | null {
  const { words } = scan;
  const first = readNumber(words, at);
  if (!first) return null;
  if (isNumberInName(scan.text, words, { from: at, to: first.to })) return { quantity: null, to: first.to };
  const range = readRange(scan, first);
  const measure = findMeasure(scan.text, words, { from: at, to: range.to });
  const compared = findComparator(words, measure.from, measure.to);
  const comparator = compared.comparator === 'exactly' && first.atLeast ? 'at-least' : compared.comparator;
  const quantity = build(scan, {
    from: measure.from - compared.before,
    to: measure.to + compared.after,
    number: Math.min(first.number, range.upper) * measure.times,
    upper: Math.max(first.number, range.upper) * measure.times,
    comparator,
    dimension: measure.dimension,
    unit: measure.unit,
  });
  return { quantity, to: measure.to + compared.after };
}

/** "2,000 to 4,000", "20-30", "between 20 and 30". */
function readRange({ text, words }: Scan, first: ReadNumber): { upper: number; to: number } {
  const none = { upper: first.number, to: first.to };
  const last = words[first.to - 1];
  const link = words[first.to];
  if (!last || !link) return none;
  const isTo = link.lower === 'to' || (link.lower === 'and' && isAfterBetween(words, first));
  const isDash = /^\s?[-–—]\s?$/.test(text.slice(last.end, link.start));
  if (!isTo && !isDash) return none;
  const second = readNumber(words, isTo ? first.to + 1 : first.to);
  return second && second.number > first.number ? { upper: second.number, to: second.to } : none;
}

function isAfterBetween(words: readonly Word[], first: ReadNumber): boolean {
  return words.slice(Math.max(0, first.to - 4), first.to).some((word) => word.lower === 'between');
}

/** "half a year", "half of the leaders", "two thirds", "a quarter of". */
function readFraction(scan: Scan, at: number): Step | null {
  const { words } = scan;
  const first = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (first === 'half' && (next === 'a' || next === 'of' || next === 'the')) {
    const measure = findMeasure(scan.text, words, { from: at, to: at + (next === 'a' ? 2 : 1) });
    if (next === 'a' && measure.dimension !== 'duration') return null;
    if (measure.dimension === 'duration') return buildHalf(scan, at, measure);
    return fraction(scan, { from: at, to: at + 1, number: 50 });
  }
  const parts = first === 'a' || first === 'one' ? 1 : first === 'two' ? 2 : first === 'three' ? 3 : 0;
  const share = FRACTIONS[next.replace(/s$/, '')];
  if (parts === 0 || share === undefined || next === 'half') return null;
  if (words[at + 2]?.lower !== 'of') return null;
  return fraction(scan, { from: at, to: at + 2, number: parts * share });
}

function fraction(scan: Scan, { from, to, number }: { from: number; to: number; number: number }): Step {
  const { comparator, before } = findComparator(scan.words, from, to);
  const shape = { number, upper: number, comparator, dimension: 'percent' as const, unit: '' };
  return { quantity: build(scan, { from: from - before, to, ...shape }), to };
}

/** Half of a unit in the next smaller one: a year is six months, a decade five years. */
function buildHalf(scan: Scan, from: number, measure: { unit: string; times: number; to: number }): Step {
  const smaller = measure.unit === 'year' && measure.times === 1;
  const number = smaller ? 6 : measure.times / 2;
  const { comparator, before } = findComparator(scan.words, from, measure.to);
  const unit = smaller ? 'month' : measure.unit;
  const shape = { number, upper: number, comparator, dimension: 'duration' as const, unit };
  return { quantity: build(scan, { from: from - before, to: measure.to, ...shape }), to: measure.to };
}

function readOrdinal(scan: Scan, at: number): Step | null {
  const word = scan.words[at];
  if (!word) return null;
  const number = ORDINALS[word.lower] ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word.lower)?.[1]);
  if (!Number.isFinite(number) || isNumberInName(scan.text, scan.words, { from: at, to: at + 1 }))
    return null;
  const shape = { number, upper: number, comparator: 'exactly' as const, dimension: 'ordinal' as const };
  return { quantity: build(scan, { from: at, to: at + 1, ...shape, unit: '' }), to: at + 1 };
}

function readMultiple(scan: Scan, at: number): Step | null {
  const times = TIMES[scan.words[at]?.lower ?? ''];
  // "twice as many" measures against something else
  if (times !== undefined && !/^(?:as|the|its|their|that)$/.test(scan.words[at + 1]?.lower ?? '')) {
    const { comparator, before } = findComparator(scan.words, at, at + 1);
    const shape = { number: times, upper: times, comparator, dimension: 'count' as const, unit: '' };
    return { quantity: build(scan, { from: at - before, to: at + 1, ...shape }), to: at + 1 };
  }
  const number = MULTIPLES[scan.words[at]?.lower ?? ''];
  if (number === undefined) return null;
  const { comparator, before } = findComparator(scan.words, at, at + 1);
  const shape = { number, upper: number, comparator, dimension: 'multiple' as const, unit: '' };
  return { quantity: build(scan, { from: at - before, to: at + 1, ...shape }), to: at + 1 };
}

function build(
  { text, words }: Scan,
  shape: {
    from: number;
    to: number;
    number: number;
    upper: number;
    comparator: Comparator;
    dimension: Dimension;
    unit: string;
  },
): FoundQuantity | null {
  const first = words[shape.from];
  const last = words[shape.to - 1];
  if (!first || !last) return null;
  const sign = /[$€£₹¥]$/.test(text.slice(0, first.start)) ? 1 : 0;
  const percent = text[last.end] === '%' ? 1 : 0;
  return {
    start: first.start - sign,
    end: last.end + percent,
    value: { kind: 'quantity', number: shape.number, upper: shape.upper, comparator: shape.comparator },
    dimension: shape.dimension,
    unit: shape.unit,
  };
}
