import type { Article, Span } from '../article';
import { findQuantities } from '../claims/find-quantities';
import type { Clause, FoundQuantity, PageClaim } from '../claims/page-claim';
import { listContentRoots } from '../corpus/content-roots';
import { splitWords } from '../text/words';
import { compareQuantities } from './compare-values';
import { isSpokenOn } from './is-spoken-on';

/** Capitalised words that name nothing that a report would have to have. */
const NO_NAMES =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|president|minister|secretary|general|gen|mr|mrs|ms|dr|sen|us|american|afghan|pakistani|british|western|islamic|shiite|sunni)$/;

/** The clause, the values read from it, and for a question the roots of all that the corpus says on it. */
export interface CoveredClause {
  readonly claim: PageClaim;
  readonly clause: Clause;
  readonly values: readonly Span[];
  readonly roots: ReadonlySet<string> | null;
}

/** Share of a clause's content words that the question's own sentences must have for a clear match. */
const LEAST_SHARE = 0.6;

/**
 * Whether the reports have every name of the clause that the corpus does not know itself. A place or body
 * that no report mentions may be just what the page tells otherwise, so agreement is not clear then.
 */
export function isCovered(
  { claim, clause, roots }: Omit<CoveredClause, 'values'>,
  reports: readonly string[],
  article: Article,
): boolean {
  const known = new Set(reports.flatMap((text) => splitWords(text).map(({ stem }) => stem)));
  const first = claim.clauses[0]?.words[0];
  const isNameless = clause.words.every((word) => {
    if (word === first || !/^\p{Lu}/u.test(word.text) || NO_NAMES.test(word.lower.replaceAll('.', '')))
      return true;
    const isMention = claim.mentions.some(({ start, end }) => start <= word.start && word.end <= end);
    return (
      isMention ||
      known.has(word.stem) ||
      (claim.speaker?.name.includes(word.text) ?? false) ||
      article.publisher.includes(word.text)
    );
  });
  return isNameless && measureContent({ claim, clause, roots }) >= LEAST_SHARE;
}

/** Whether the reports have every figure of the clause, or it was read as a value of its own. */
export function hasFigures(
  { claim, clause, values }: Omit<CoveredClause, 'roots'>,
  reports: readonly string[],
  article: Article,
): boolean {
  const known = new Set(reports.flatMap((text) => splitWords(text).map(({ stem }) => stem)));
  return claim.quantities.every((quantity) => {
    const isInside = quantity.start >= clause.start && quantity.end <= clause.end;
    // a length of time often stands in the clause before ("gave it six months before it could strike")
    const isBeside = quantity.dimension === 'duration' && claim.clauses.length <= 2;
    if (!(isInside || isBeside) || quantity.dimension === 'ordinal') return true;
    // "one or the other", "the two of them"
    const isSmall =
      quantity.value.number <= 2 && !/\d/.test(article.text.slice(quantity.start, quantity.end));
    if (quantity.dimension === 'count' && isSmall) return true;
    if (values.some(({ start, end }) => start <= quantity.start && quantity.end <= end)) return true;
    if (quantity.dimension === 'duration') return reports.some((text) => hasLength(text, quantity));
    return splitWords(article.text, quantity).some(
      ({ stem, lower }) => known.has(stem) && (/\d/.test(lower) || quantity.dimension !== 'count'),
    );
  });
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** The day of "6 November" and "November 6". */
const DAY_OF_MONTH = new RegExp(`\\b(\\d{1,2}) ${MONTH}|\\b${MONTH} (\\d{1,2})\\b`, 'g');

/** Every day of a month that the clause names, but for the day on which something was said, is in a report too. */
export function hasDays(clause: Span, reports: readonly string[], { text }: Article): boolean {
  const days = [...text.slice(clause.start, clause.end).matchAll(DAY_OF_MONTH)].flatMap((match) => {
    const start = clause.start + match.index;
    return isSpokenOn({ start }, clause, text) ? [] : (match[1] ?? match[2] ?? '');
  });
  return days.every((day) => reports.some((report) => splitWords(report).some(({ lower }) => lower === day)));
}

/** The report gives a length of time that fits. */
function hasLength(text: string, { value, unit }: FoundQuantity): boolean {
  return findQuantities(text, { start: 0, end: text.length }).some((one) => {
    const values = one.unit === unit ? compareQuantities(value, one.value) : 'apart';
    return values === 'same' || values === 'fits';
  });
}

/** The share of what the clause says, names aside, that is among the roots: 0 to 1, and 1 where there are none. */
export function measureContent({
  claim,
  clause,
  roots,
}: Pick<CoveredClause, 'claim' | 'clause' | 'roots'>): number {
  if (!roots) return 1;
  const isNamed = (word: Span) =>
    claim.mentions.some(({ start, end }) => start <= word.start && word.end <= end);
  const content = listContentRoots(
    clause.words.filter((word) => !isNamed(word) && !claim.speaker?.name.includes(word.text)),
  );
  const shared = [...content].filter((root) => roots.has(root)).length;
  return content.size === 0 ? 1 : shared / content.size;
}
