import type { Comparator } from '../corpus/corpus';
import type { Word } from '../text/words';

/** What stands before a number and bounds it; longer phrases first where one holds another. */
const BEFORE: readonly (readonly [string, Comparator])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['in excess of', 'more-than'],
  ['a minimum of', 'at-least'],
  ['a maximum of', 'at-most'],
  ['just shy of', 'nearly'],
  ['just short of', 'nearly'],
  ['just under', 'nearly'],
  ['just over', 'more-than'],
  ['well over', 'more-than'],
  ['at least', 'at-least'],
  ['at minimum', 'at-least'],
  ['upwards of', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['lower than', 'less-than'],
  ['close to', 'nearly'],
  ['an estimated', 'about'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeded', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approaching', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['estimated', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
];

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['odd', 'about'],
];

/** "went up to 20" gives where it stopped, and no bound. */
const WENT = /^(?:go|goes|went|gone|going|climb\w*|r[io]se\w*|risen|rising|mov\w*|push\w*|bring\w*|brought)$/;

/** The comparator of a number, and how many words of it stand before and after. */
export interface FoundComparator {
  readonly comparator: Comparator;
  readonly before: number;
  readonly after: number;
}

/** The comparator around the number at words `from` to `to` (exclusive); `exactly` where there is none. */
export function findComparator(words: readonly Word[], from: number, to: number): FoundComparator {
  for (const [phrase, comparator] of BEFORE) {
    const length = phrase.split(' ').length;
    if (from >= length && join(words, from - length, from) === phrase) {
      if (phrase === 'up to' && WENT.test(words[from - length - 1]?.lower ?? '')) continue;
      return { comparator, before: length, after: 0 };
    }
  }
  for (const [phrase, comparator] of AFTER) {
    const length = phrase.split(' ').length;
    if (join(words, to, to + length) === phrase) return { comparator, before: 0, after: length };
  }
  return { comparator: 'exactly', before: 0, after: 0 };
}

function join(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
}
