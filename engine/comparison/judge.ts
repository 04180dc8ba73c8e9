/** A clause of the page and a report's claim on the same matter. */
interface Pair {
  readonly page: string;
  readonly report: string;
}

/** How the two stand in direction; `other` where they are about different things. */
export type Direction = 'same' | 'contrary' | 'other';

/**
 * A second opinion on direction, beside the symbols: a model's, or null where it has none. It is asked
 * synchronously; a model that runs elsewhere answers from pairs scored beforehand. An opinion against the
 * symbols makes the pair `unjudged`; one that agrees with them makes a likely reading clear.
 */
export type Judge = (pair: Pair) => Direction | null;

/** The judge of the symbolic engine alone: no second opinion. */
export const noJudge: Judge = () => null;
