/** A sentence of the page and a report's, to be read together. */
export interface SentencePair {
  readonly page: string;
  /** The sentence before it, where it lives from that one; else empty. */
  readonly before: string;
  readonly report: string;
}

/** What a model makes of a pair: three probabilities, in all 1. */
export interface Opinion {
  readonly same: number;
  readonly contrary: number;
  /** Another matter, or not decided. */
  readonly other: number;
}

/**
 * A second opinion on whether two sentences report the same, beside the symbols: a model's, `awaited` while it
 * is at it, null where it has none. It is asked synchronously; a model that runs elsewhere answers from pairs
 * scored beforehand.
 */
export type Judge = (pair: SentencePair) => Opinion | 'awaited' | null;

/** The judge of the symbolic engine alone: no second opinion. */
export const noJudge: Judge = () => null;

/** What tells one pair from another. */
export function keyOf({ page, before, report }: SentencePair): string {
  return `${before}\n${page}\n${report}`;
}

/** How the two stand to each other in a model's eyes; `other` where they are about different things. */
export type Direction = keyof Opinion;

/** The probability from which an opinion counts. */
const SURE = 0.7;

/** What the opinion is sure of; null where it is of nothing, or there is none. */
export function readDirection(opinion: ReturnType<Judge>): Direction | null {
  if (!opinion || opinion === 'awaited') return null;
  const directions: readonly Direction[] = ['same', 'contrary', 'other'];
  return directions.find((direction) => opinion[direction] >= SURE) ?? null;
}
