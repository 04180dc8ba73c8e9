import type { Article } from '../article';
import type { Sentence } from '../text/find-sentences';
import { dropMarks } from '../text/fold';
import { splitTokens, type Token } from '../text/tokens';
import { FUNCTION_WORDS, OPENING_WORDS, PARTICLES, wordSet } from './word-lists';

type LetterCase = 'lower' | 'title' | 'upper' | 'number';

/**
 * What parts a word from the one before it. `join` is white space or nothing; `dash` an en dash, spaced or not;
 * `dot` a full stop inside a sentence ("Gen. Milley"); `quote` one quotation mark or bracket beside a space;
 * `break` anything else, a sentence's start among it.
 */
export type Gap = 'join' | 'hyphen' | 'dash' | 'amp' | 'dot' | 'comma' | 'possessive' | 'quote' | 'break';

/** A word of the article as names are found over: folded without apostrophes and dots, with its neighbourhood. */
export interface PageToken extends Token {
  readonly name: string;
  readonly letterCase: LetterCase;
  readonly gap: Gap;
  /** Whether it opens its sentence, or a quotation or clause after a dash or colon. */
  readonly initial: boolean;
  /** Whether nearly all words of the sentence are capitalised, so that a capital tells nothing. */
  readonly loud: boolean;
  /** Whether a full stop follows at once: "A." is an initial, "A" an article. */
  readonly dotted: boolean;
  readonly sentence: number;
  /** Index of the article's block. */
  readonly block: number;
  readonly headline: boolean;
}

const QUOTE_OR_DASH = /["\u201c\u201d\u2018([:\u2013\u2014\u2026;?!\u2022/]|\s'|--/;

/** The words of all sentences, in order; `sentence` indexes the given list. */
export function readPageTokens(article: Article, sentences: readonly Sentence[]): PageToken[] {
  return sentences.flatMap((sentence, index) => {
    const tokens = splitTokens(article.text, sentence);
    const cases = tokens.map((token) => readLetterCase(token.text));
    const headline = sentence.kind === 'title' || sentence.kind === 'heading' || sentence.kind === 'caption';
    const loud = isLoud(tokens, cases, headline);
    return tokens.map((token, at): PageToken => {
      const previous = tokens[at - 1];
      const between = previous === undefined ? '' : article.text.slice(previous.end, token.start);
      // Field by field: spreading 10,000 tokens costs more than finding the names.
      return {
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        name: dropMarks(token.lower),
        letterCase: cases[at] ?? 'lower',
        gap: previous === undefined ? 'break' : readGap(between),
        initial: previous === undefined || (between !== ' ' && QUOTE_OR_DASH.test(between)),
        loud,
        dotted: article.text.charAt(token.end) === '.',
        sentence: index,
        block: sentence.block,
        headline,
      };
    });
  });
}

/** The gap that the characters between two words make. */
export function readGap(between: string): Gap {
  if (between === ' ') return 'join';
  if (between.includes('\n')) return 'break';
  if (/^['\u2018\u2019\u02bc`\u00b4][sS]?\s$/.test(between)) return 'possessive';
  if (/^\s?\u2013\s?$|^ - $/.test(between)) return 'dash';
  if (/^\s["'\u201c\u2018(]$|^["\u201d)]\s$/.test(between)) return 'quote';
  if (/^[\s\u00ad\u200b]*$/.test(between)) return 'join';
  if (/^[-\u2010\u2011]$/.test(between)) return 'hyphen';
  if (/^\s*&\s*$/.test(between)) return 'amp';
  if (/^\.\s*$/.test(between)) return 'dot';
  if (/^,\s*$/.test(between)) return 'comma';
  return 'break';
}

/** Compares with the changed case instead of asking for Unicode classes, which costs ten times as much. */
function readLetterCase(word: string): LetterCase {
  const first = word.charAt(0);
  if (first.toLowerCase() === first)
    return first.toUpperCase() === first && isNumeral(first) ? 'number' : 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'title';
}

function isNumeral(character: string): boolean {
  return (character >= '0' && character <= '9') || /\p{N}/u.test(character);
}

/**
 * Headline style: three capitalised words and more, and hardly a word of content in small letters. Running text
 * must also capitalise a word that only a headline would ("Is", "More"), for "Ann Lee met Bo Cruz" is none.
 */
function isLoud(tokens: readonly Token[], cases: readonly LetterCase[], headline: boolean): boolean {
  let capital = 0;
  let small = 0;
  let plain = headline;
  tokens.forEach(({ text, lower }, at) => {
    const isPlain = FUNCTION_WORDS.has(lower) || OPENING_WORDS.has(lower);
    if (cases[at] === 'title' || cases[at] === 'upper') {
      capital += 1;
      if (isPlain && at > 0 && text !== 'I' && !OPENING_PAIRS.has(lower)) plain = true;
    } else if (cases[at] === 'lower' && lower.length > 2 && !isPlain && !PARTICLES.has(lower)) small += 1;
  });
  return plain && capital >= 3 && small * 8 < capital;
}

/** Opening words that stand in names in running text too: "New York", "State Department". */
const OPENING_PAIRS = wordSet(
  'new state states world war city time times national international federal foreign military central first president great us is western eastern northern southern police news american may',
);
