const FUTURE_SIGN =
  /\b(?:will|would|shall|next|upcoming|coming|scheduled?|plans?|planned|planning|due|set to|to be|expected|expects?|deadline|agreed? to|agreeing to|resume|effective|payable|extend(?:ed|s)? (?:to|until|through)|terminates?|ahead of|(?:is|are) to \p{L}+|to (?:hold|meet|begin|start|reconvene|discuss|take|visit|host|vote|return)|(?:takes?|begins?|starts?) (?:place|effect))\b[^.;]{0,80}$/iu;
/** "by Monday", "until November": right before the date these look ahead. */
const FUTURE_PREPOSITION = /(?<!ed )\b(?:by|until|till|from|before)\s+(?:the end of\s+|next\s+)?$/i;
/** A verb in the past right before the date: whatever was planned further off, this has happened. */
const JUST_PAST =
  /(?<!\bbe )\b(?:was|were|said|told|struck|hit|held|met|began|took place|(?!scheduled|planned|expected|slated|agreed|resumed?\b|need|feed|speed|succeed)\p{L}{2,}ed)\s+(?:\p{L}+\s+){0,2}(?:on\s+|in\s+|early\s+|late\s+)*$/iu;

/** Whether the words before the date, or its own, say that it is still to come. */
export function isAhead(before: string, words: string): boolean {
  if (/\bnext\b/i.test(words) || FUTURE_PREPOSITION.test(before)) return true;
  return FUTURE_SIGN.test(before) && !JUST_PAST.test(before);
}
