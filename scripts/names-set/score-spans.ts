import type { Span } from '../../engine/article';
import { DEMONYMS, FUNCTION_WORDS, TITLE_MODIFIERS, TITLES } from '../../engine/entities/word-lists';
import type { NameType } from '../../engine/report';
import { splitTokens } from '../../engine/text/tokens';

/** A name with its type, marked by hand or found. */
export interface TypedSpan extends Span {
  readonly type: NameType;
}

/** Hits, misses and wrong finds of one type. */
export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly wrong: number;
}

/** Precision, recall and their harmonic mean; 0 where nothing was found or marked. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words of grammar, titles and peoples: at the front of a mark they are no part of the name. */
function isEdge(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.'\u2019]/g, '');
  return (
    bare === word ||
    FUNCTION_WORDS.has(bare) ||
    TITLES.has(bare) ||
    TITLE_MODIFIERS.has(bare) ||
    DEMONYMS.has(bare)
  );
}

/**
 * The span from its first word with a capital to its last, leaving aside titles, articles and demonyms at the
 * front: "Minsk" of "the city of Minsk", "Nora Pell" of "Foreign Minister Nora Pell". Null where nothing is
 * left: "the minister", "we" and "Iraqi civilians" are no names.
 */
export function trimToName(text: string, span: Span): Span | null {
  const tokens = splitTokens(text, span);
  const from = tokens.find((token) => !isEdge(token.text) && /[\p{Lu}\d]/u.test(token.text));
  const last = tokens.findLast((token) => /\p{Lu}/u.test(token.text));
  return from === undefined || last === undefined || last.end <= from.start
    ? null
    : { start: from.start, end: last.end };
}

/**
 * Counts by type how found spans meet marked ones. Strict: a hit has the type and the very words of the mark,
 * but for words that `trimToName` takes off; overlap alone is a miss and a wrong find. Marks that
 * overlap ("Members of the Security Council", "Security Council") are readings of one name: any is a hit, and
 * no more than one counts.
 */
export function tallySpans(
  text: string,
  marked: readonly TypedSpan[],
  found: readonly TypedSpan[],
): Map<NameType, Tally> {
  const groups = groupOverlapping(marked);
  const open = new Set(found);
  const tallies = new Map<NameType, Tally>();
  const add = (type: NameType, part: Partial<Tally>): void => {
    const { hits, misses, wrong } = tallies.get(type) ?? { hits: 0, misses: 0, wrong: 0 };
    tallies.set(type, {
      hits: hits + (part.hits ?? 0),
      misses: misses + (part.misses ?? 0),
      wrong: wrong + (part.wrong ?? 0),
    });
  };
  for (const group of groups) {
    const hits = [...open].filter((span) => group.some((mark) => isSame(text, span, mark)));
    for (const hit of hits) open.delete(hit);
    const [first] = group;
    if (first !== undefined) add(hits[0]?.type ?? first.type, hits.length > 0 ? { hits: 1 } : { misses: 1 });
  }
  for (const { type } of open) add(type, { wrong: 1 });
  return tallies;
}

/** Rates of all tallies together. */
export function rate(tallies: readonly Tally[]): Rates {
  const sum = (part: keyof Tally): number => tallies.reduce((total, tally) => total + tally[part], 0);
  const [hits, misses, wrong] = [sum('hits'), sum('misses'), sum('wrong')];
  const precision = hits / Math.max(1, hits + wrong);
  const recall = hits / Math.max(1, hits + misses);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function isSame(text: string, a: TypedSpan, b: TypedSpan): boolean {
  if (a.type !== b.type || a.start >= b.end || b.start >= a.end) return false;
  const [one, other] = [trimToName(text, a) ?? a, trimToName(text, b) ?? b];
  return one.start === other.start && one.end === other.end;
}

function groupOverlapping(marked: readonly TypedSpan[]): TypedSpan[][] {
  const groups: { end: number; members: TypedSpan[] }[] = [];
  for (const mark of [...marked].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last !== undefined && mark.start < last.end) {
      last.members.push(mark);
      last.end = Math.max(last.end, mark.end);
    } else groups.push({ end: mark.end, members: [mark] });
  }
  return groups.map(({ members }) => members);
}
