import type { Word } from '../text/words';
import { findRoot } from './phrase-pattern';
import { findSense } from './synonyms';

const EMPTY = new Set(
  'a an the this that these those of to in on at by for with from as and or but if than then so it its he she they them their his her we us our i you be is am are was were been being have has had having do does did done will would shall should can could may might must not no nor never say said says tell told add added also only very more most much many some any all both each which who whom whose what when where why how there here into onto over under about after before between during through against out up down off again still even just while because although though however such other another own same too'.split(
    ' ',
  ),
);

/** The roots of the words that carry meaning: no function words, no names, no numbers. */
export function listContentRoots(words: readonly Word[]): Set<string> {
  const roots = words
    .filter(
      ({ lower, text }, index) =>
        !EMPTY.has(lower) && !/^\d/.test(lower) && (index === 0 || !/^\p{Lu}/u.test(text)),
    )
    .map(({ stem }) => findRoot(stem));
  return new Set(roots);
}

/** A clause is held against every question: its senses are listed once. */
const sensesOfWords = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** The senses of the words that carry meaning, so that "pledge" meets "promise". */
export function listSenses(words: readonly Word[]): ReadonlySet<string> {
  const known = sensesOfWords.get(words);
  if (known) return known;
  const senses = new Set([...listContentRoots(words)].map(findSense));
  sensesOfWords.set(words, senses);
  return senses;
}

/** How much of the smaller set stands in the larger, weighed against the larger's size: 0 to 1. */
export function measureOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const root of one) if (other.has(root)) common += 1;
  return common / Math.sqrt(one.size * other.size);
}
