import type { Span } from '../article';
import {
  BEFORE_NUMBER,
  LETTERED,
  MONTHS,
  NEVER_FINAL,
  SOMETIMES_FINAL,
  SPEECH_VERBS,
  STARTERS,
} from './abbreviations';
import { foldWord } from './fold';
import { findListItems } from './list-items';

/** Sentence-ending marks with the spaced dots of an ellipsis, and the quotes and brackets that close on them. */
const TERMINATOR = /([.!?\u2026]+(?: \.)*)([)\]"'\u201d\u2019\u00bb]*)/g;
/** How far a decision looks around: longer than any abbreviation or name, short enough to stay linear. */
const REACH = 80;
const OPENERS = /^["'\u201c\u2018\u00ab([\u2014\u2013-]+/;

/** What stands on both sides of a possible sentence end. */
interface Boundary {
  /** The marks themselves: ".", "?!", ". . .". */
  readonly mark: string;
  /** The quotes and brackets that close here; empty where none does. */
  readonly closing: string;
  readonly before: string;
  readonly after: string;
  /** Whether white space follows; without it only a lost space can mean a new sentence. */
  readonly spaced: boolean;
  /** Text of the sentence so far, at most `REACH` characters of it. */
  readonly opening: string;
}

/**
 * The sentences of the text in order, without the white space around them; empty for blank text. Own rules
 * over candidate marks: abbreviations, initials, numbers, quotations, lists and lost spaces. Never throws,
 * and work is linear because every decision looks at a bounded stretch.
 */
export function splitSentences(text: string): Span[] {
  const cuts: number[] = findListItems(text);
  for (const match of text.matchAll(/\n[^\S\n]*\n/g)) cuts.push(match.index);
  const pieces = cutText(text, { start: 0, end: text.length }, cuts);
  return pieces.flatMap((piece) => cutText(text, piece, findSentenceEnds(text, piece)));
}

function findSentenceEnds(text: string, piece: Span): number[] {
  const ends: number[] = [];
  let start = piece.start;
  for (const match of text.slice(piece.start, piece.end).matchAll(TERMINATOR)) {
    const at = piece.start + match.index;
    const end = at + match[0].length;
    const boundary: Boundary = {
      mark: match[1] ?? '',
      closing: match[2] ?? '',
      before: text.slice(Math.max(start, at - REACH), at),
      after: text.slice(end, Math.min(piece.end, end + REACH)).trimStart(),
      spaced: end >= piece.end || /\s/.test(text.charAt(end)),
      opening: text.slice(start, Math.min(at, start + REACH)).trimStart(),
    };
    if (!isSentenceEnd(boundary)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

function cutText(text: string, within: Span, cuts: readonly number[]): Span[] {
  const sentences: Span[] = [];
  let from = within.start;
  for (const cut of [...cuts, within.end].sort((a, b) => a - b)) {
    const piece = text.slice(from, cut);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) sentences.push({ start, end });
    from = cut;
  }
  return sentences;
}

function isSentenceEnd(boundary: Boundary): boolean {
  const { mark, closing, after, spaced } = boundary;
  if (after === '') return true;
  if (isListMarker(boundary)) return false;
  if (!spaced) return isLostSpace(boundary);
  const next = after.replace(OPENERS, '').trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  const dots = mark.replaceAll('\u2026', '...').replaceAll(' ', '');
  if (dots === '...') return !/^I\b/.test(next) && !closing.startsWith(']');
  if (/[!?]/.test(mark)) return !isSpeechTag(boundary, next);
  if (dots.length > 1 || closing !== '') return true;
  return !isAbbreviation(boundary, next);
}

/** "… in Syria.The minister": a space that the page lost. Not "example.Com" or "Jane.Doe@…". */
function isLostSpace({ mark, before, after, closing }: Boundary): boolean {
  if (closing !== '' || mark !== '.' || !/^\p{Lu}[\p{Ll}\u2019'.]|^(?:I|A)\s/u.test(after)) return false;
  if (!/(?:\p{Ll}{2}|\d)$/u.test(before)) return false;
  const chunk = `${/\S*$/.exec(before)?.[0] ?? ''}.${/^\S*/.exec(after)?.[0] ?? ''}`;
  return !/@|:\/\/|www\.|\.\w*\//i.test(chunk);
}

/** "“Why now?” Nora Whitlock asked." is one sentence. */
function isSpeechTag({ closing }: Boundary, next: string): boolean {
  if (closing === '') return false;
  const words = next.split(/\s+/, 5).map((word) => foldWord(word).replace(/[,.]$/, ''));
  if (STARTERS.has(words[0] ?? '') && !/^(?:he|she|they|i|we)$/.test(words[0] ?? '')) return false;
  return words.slice(1).some((word, index) => SPEECH_VERBS.has(word) && index < 3);
}

function isAbbreviation(boundary: Boundary, next: string): boolean {
  // Searched in the last chunk only: an expression that ends in "$" tries every place before it.
  const chunk = boundary.before.slice(boundary.before.lastIndexOf(' ') + 1);
  const word = foldWord(/[\p{L}\p{M}.&\u00b0'\u2019]+$/u.exec(chunk)?.[0] ?? '');
  if (word === '') return false;
  if (NEVER_FINAL.has(word)) return true;
  const first = foldWord(/^[\p{L}\p{M}'\u2019]+/u.exec(next)?.[0] ?? '');
  if ((BEFORE_NUMBER.has(word) || MONTHS.has(word)) && /^\d/.test(next)) return true;
  if (word === 'a.m' || word === 'p.m') return isTimeGoingOn(boundary, first, next);
  if (word.length === 1) return isInitial(boundary.before) && !isFinalLetter(boundary, word, first);
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (isDotted || SOMETIMES_FINAL.has(word) || MONTHS.has(word)) return !STARTERS.has(first);
  return false;
}

/** "1. The first item", "2.) The second": the number opens the sentence. */
function isListMarker({ opening, mark }: Boundary): boolean {
  return mark === '.' && /^[\u2022\u2043\u00b7\s]*(?:\d{1,3}|[a-z])$/.test(opening);
}

/** "At 5 a.m. Kabul time", "6 p.m. Tuesday", "At 5 a.m. Mr. Whitlock left". */
function isTimeGoingOn({ opening }: Boundary, first: string, next: string): boolean {
  if (STARTERS.has(first)) return false;
  if (
    /^(?:[A-Z]{2,4}\b|\w+day\b|\w+ (?:standard |daylight )?time\b|(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec))/.test(
      next,
    )
  )
    return true;
  return opening.split(/\s+/).length <= 4;
}

/** "ISIS-K." ends in a letter of its own name; "J.-P." is two initials. */
function isInitial(before: string): boolean {
  return !/[\p{L}\p{N}][-\u2010\u2011/&]\p{L}$/u.test(before);
}

/** An initial goes on with the name; "you and I.", "Plan B." and "vitamin D." end. */
function isFinalLetter({ before }: Boundary, word: string, first: string): boolean {
  if (word === 'i' && /(?:^|\s)\p{Ll}+\s+I$/u.test(before)) return true;
  if (LETTERED.has(foldWord(/(\p{L}+)\s+\p{L}$/u.exec(before)?.[1] ?? ''))) return true;
  return STARTERS.has(first);
}
