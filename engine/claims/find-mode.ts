import type { PageMode } from './page-claim';

/** What a mode sounds like, the most telling first: a demand that something may happen is a demand. */
const SIGNS: readonly (readonly [PageMode, RegExp])[] = [
  [
    'asked',
    /\b(?:asked|asks|asking|wonder(?:s|ed)?|unclear|question(?:s|ed)? (?:of )?|uncertain|not known|remains to be seen|hard to say)\b[^.]{0,60}\b(?:whether|if|how|who|what|when|where|why)\b|\basked about\b|\b(?:unclear|unknown|no word on) (?:whether|if|how|what)\b/i,
  ],
  [
    'demanded',
    /(?<!no longer )\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|insist(?:s|ed|ing)? on|press(?:es|ed|ing)? (?:for|the|them|him)|appeal(?:s|ed|ing)? (?:to|for)|plead(?:s|ed)? (?:with|for)|request(?:s|ed|ing)?|must|should|ought to|needs? to|has to|have to|(?:ask(?:s|ed|ing)?|require[sd]?|oblige[sd]?) (?:the |its |their )?[\p{L} -]{2,30} to|sought assurances?|seek(?:s|ing)? assurances?|wants? (?:the|them|him|her|it))\b/iu,
  ],
  [
    'conditional',
    /\b(?:if|unless|provided that|on condition that|as long as|in the event|were to|would have to|should (?:the|it|they)\b[^.]{0,40}, )\b|\bonly (?:if|when|once)\b/i,
  ],
  [
    'predicted',
    /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|foresee[sn]?|expect(?:s|ed|ing)? (?:to|that)?|(?:is|are|was|were) (?:likely|set|bound|poised|due) to|will|would|won['’]t|plan(?:s|ned)? to|wants? to|is to|are to|intend(?:s|ed)? to|more likely to|is going to be)\b/i,
  ],
  [
    'possible',
    /\b(?:may|might|could|can|possibly|possible|possibility|perhaps|potentially|potential|conceivabl[ey]|likely|apparently|appears? to|seems? to|(?:leave|left|leaves|keep|kept) (?:the )?(?:door|option)\w* open|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|explor(?:e|es|ed|ing)|did not rule out|didn['’]t rule out|not ruled? out|open to|raised the prospect)\b/i,
  ],
  [
    'denied',
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))\b/i,
  ],
];

/** "May" as a month, "can" and "could not": what the signs of possibility must not take. */
const NOT_POSSIBLE =
  /\b(?:in|since|until|by|last|of|on|early|late|\d{1,2}) May\b|\bMay \d|\b(?:cannot|can['’]t|can not|could not|couldn['’]t)\b/g;

/** How the clause puts what it says; `asserted` where nothing speaks for another mode. */
export function findMode(clause: string): PageMode {
  const text = clause.replace(NOT_POSSIBLE, (found) => '_'.repeat(found.length));
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'asserted';
}
