/** A stretch of text, and whether its words are among those that differ. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** In "1,200" and "6.3" the point is part of the number. */
const INSIDE_NUMBER = /^[.,]\p{N}/u;

/**
 * Splits a text for showing, so that the parts together are the text again. Each of `words` is marked where it
 * first stands as whole words, whatever its case; words that the text does not hold mark nothing.
 */
export function splitMarked(text: string, words: readonly string[]): MarkedPart[] {
  const spans = mergeSpans(words.flatMap((word) => findWords(text, word) ?? []));
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) parts.push({ text: text.slice(end, span.start), isMarked: false });
    parts.push({ text: text.slice(span.start, span.end), isMarked: true });
    end = span.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findWords(text: string, word: string): Stretch | null {
  const sought = word.trim();
  if (sought === '') return null;
  const pattern = new RegExp(
    sought.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+'),
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    if (standsAlone(text, stretch)) return stretch;
  }
  return null;
}

/** "20" stands alone in "20 people", not in "320", "2021", "1.20" or "20,000". */
function standsAlone(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (WORD_CHARACTER.test(before.slice(-1)) || WORD_CHARACTER.test(after.slice(0, 1))) return false;
  return !/\p{N}[.,]$/u.test(before) && !INSIDE_NUMBER.test(after);
}

function mergeSpans(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}
