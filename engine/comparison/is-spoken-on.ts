import type { Span } from '../article';
import type { FoundDate } from '../claims/page-claim';

/** "said on Tuesday", "told reporters on Thursday": the date of the report, not of what it is about. */
const SPOKEN_ON =
  /\b(?:said|says|told|announced|reported|wrote|added|stated|tweeted|published|according to [\p{L} .]{2,40})\s+(?:[\p{L}’']+\s+){0,3}?(?:late\s+|early\s+)?(?:(?:on|in)\s+)?$/iu;
const WINDOW = 60;

/** Whether the date is only when somebody said it. */
export function isSpokenOn(
  { start }: Pick<FoundDate, 'start'>,
  { start: from }: Span,
  text: string,
): boolean {
  return SPOKEN_ON.test(text.slice(Math.max(from, start - WINDOW), start));
}
