import type { Span } from '../article';
import { stem } from './stem';
import { splitTokens, type Token } from './tokens';

export { stem } from './stem';

/** A word with its stem. `lower` is folded: lower case, no diacritics, straight apostrophes. */
export interface Word extends Token {
  readonly stem: string;
}

/** The words of the text, or of one span of it, with offsets into the whole text; see `splitTokens`. */
export function splitWords(text: string, span?: Span): Word[] {
  return splitTokens(text, span).map(({ start, end, text: written, lower }) => ({
    start,
    end,
    text: written,
    lower,
    stem: stem(lower),
  }));
}
