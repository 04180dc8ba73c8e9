import type { NoArticleReason } from '../engine/article';
import type { TextBlock } from './build-text';

/** Fewer words than this leave nothing to compare. */
const MIN_WORDS = 80;
/** A paragraph that tells something, as against a label, a teaser or a line of a menu. */
const MIN_SENTENCE_WORDS = 8;
/** From this share on a block is a link with a few words around it. */
const MIN_LINK_SHARE = 0.8;
/** A page with linked headlines in between is an article still with this many words to each of them. */
const WORDS_PER_LINK = 60;

const HAS_SENTENCE_END = /[.!?…]["'”’)\]»]*(?:\s|$)/;
/** A paragraph this long is a sentence even if it breaks off, as teasers of a paid text do. */
const LONG_PARAGRAPH_WORDS = 40;

const ENGLISH = new Set(
  `the of and to that for with was were is are has have had by on from it he she his her they their said be
  been not but which this its who will would as at after about`.split(/\s+/),
);
/** English news has over 0.35 of these, others under 0.08 ("was", "on", "has" are words there too). */
const MIN_ENGLISH = 0.2;
const MIN_LANGUAGE_WORDS = 20;
/** Characters: as much of a long text tells its language. */
const MAX_LANGUAGE_LENGTH = 5000;
/** Letters, near enough: punctuation has the codes that are left out. */
const LETTERS = /[a-z\u00aa-\u1fff\u2c00-\ud7ff\uf900-\uffff]+/g;

export interface ReadablePage {
  /** Headline aside: the chosen blocks in order. */
  readonly blocks: readonly TextBlock[];
  /** What `<html lang>` says; empty where it is silent. */
  readonly language: string;
}

/** Why the page is left alone; null where it is an article in English that is long enough. */
export function findNoArticleReason(page: ReadablePage): NoArticleReason | null {
  const prose = page.blocks.filter(isProse);
  if (page.blocks.length === 0) return 'not-an-article';
  if (!isEnglish(prose, page)) return 'other-language';
  const words = sum(prose.map((block) => countWords(block.text)));
  const linkedBlocks = page.blocks.filter(isLink).length;
  if (words === 0) return 'not-an-article';
  if (words < MIN_WORDS) return linkedBlocks > prose.length ? 'not-an-article' : 'too-short';
  const isTold = words >= linkedBlocks * WORDS_PER_LINK || measureLongestStretch(page.blocks) >= MIN_WORDS;
  return isTold ? null : 'not-an-article';
}

/** Words, as white space parts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** By the words where there are enough of them, since templates often claim a language that is not theirs. */
function isEnglish(prose: readonly TextBlock[], { blocks, language }: ReadablePage): boolean {
  const words = joinTexts(prose).slice(0, MAX_LANGUAGE_LENGTH).toLowerCase().match(LETTERS) ?? [];
  if (words.length >= MIN_LANGUAGE_WORDS) {
    return words.filter((word) => ENGLISH.has(word)).length / words.length >= MIN_ENGLISH;
  }
  return hasLatin(joinTexts(blocks)) && (language === '' || /^en\b/i.test(language));
}

function joinTexts(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => block.text).join('\n');
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** The most words of prose between two linked headlines: a front page has a teaser, an article its story. */
function measureLongestStretch(blocks: readonly TextBlock[]): number {
  let longest = 0;
  let current = 0;
  for (const block of blocks) {
    if (isLink(block)) current = 0;
    else if (isProse(block)) current += countWords(block.text);
    longest = Math.max(longest, current);
  }
  return longest;
}

function isProse(block: TextBlock): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item';
  if (!isText || isLink(block)) return false;
  const words = countWords(block.text);
  if (words < MIN_SENTENCE_WORDS) return false;
  return words >= LONG_PARAGRAPH_WORDS || HAS_SENTENCE_END.test(block.text);
}

function isLink(block: TextBlock): boolean {
  return block.linkShare >= MIN_LINK_SHARE && countWords(block.text) >= 3;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
