import type { Span } from '../article';
import { splitWords } from '../text/words';
import { findMode } from './find-mode';
import type { Clause } from './page-claim';

/** Words that open another statement, with the comma or break that makes them do so. */
const BREAK =
  /;\s+|\s[—–-]\s|—|:\s+(?=\p{Lu}|["“])|,?\s+(?=(?:but|while|whereas|although|though|even though|even as|because|unless)\s)|,\s+(?=(?:and|so|yet|as|after|before|when|since|which|who|whose|where|despite)\s)|\s+(?=(?:after|before|as) (?:the|it|he|she|they|\p{Lu}\w+) )|,?["”]\s+(?=\p{L})/gu;
/** "Asked about talks, he said": what was asked is one clause, the answer another. */
const ASKED_FIRST =
  /^\W*(?:[Ww]hen |[Oo]nce )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed) (?:about|whether|if|how|why|on|by)\b[^,]*,\s+/;
const FEWEST_WORDS = 2;

/**
 * The statements of a sentence, in order, together covering it. What a verb says with "that" or an
 * infinitive stays with the verb, so that its negation is not lost.
 */
export function splitClauses(text: string, span: Span): Clause[] {
  const sentence = text.slice(span.start, span.end);
  const cuts = [...sentence.matchAll(BREAK)].map((match) => span.start + match.index + match[0].length);
  const asked = ASKED_FIRST.exec(sentence);
  if (asked) cuts.unshift(span.start + asked[0].length);
  const clauses: Clause[] = [];
  let start = span.start;
  for (const end of [...new Set(cuts)].sort((one, other) => one - other).concat(span.end)) {
    const words = splitWords(text, { start, end });
    if (words.length < FEWEST_WORDS && end !== span.end) continue;
    if (words.length > 0) clauses.push({ start, end, words, mode: findMode(text.slice(start, end)) });
    start = end;
  }
  return clauses;
}
