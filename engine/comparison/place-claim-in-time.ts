import type { Article, PartialDate } from '../article';
import { canBeSameDay, countDaysBetween } from '../claims/partial-dates';
import type { Reported } from './build-evidence';
import { isSpokenOn } from './is-spoken-on';
import type { MatchedQuestion } from './matched-matter';

/** The time that a clause of the page is about, as far as it says. */
export type ClauseTime =
  | { readonly kind: 'dated'; readonly dates: readonly PartialDate[]; readonly isStated: boolean }
  | { readonly kind: 'now' }
  | { readonly kind: 'past' }
  | { readonly kind: 'open' };

/** Two reports this near in time can be about one state of a matter. */
const SAME_TIME_DAYS = 45;
const BEFORE_SIGN =
  /\b(?:previously|formerly|(?<!\bat )once|had (?:earlier|long|always|been)|in the past|used to|until then|at the time|back then)\b/i;
const NOW_SIGN =
  /\b(?:now|currently|today|these days|no longer|this (?:week|month|year)|still|has|have|is|are|will|refuses?|agrees?|demands?|denies|says|wants?|remains?|opposes?|supports?|recognises?|recognizes?)\b/i;
const SAID_OF_NOW =
  /\b(?:said|told|announced|insisted|stated|declared|added|reported)\b[^.;]*\b(?:is|are|will|can|do|does|has|have)\b/i;
const PAST_SIGN =
  /\b(?:was|were|had|did|said|told|(?!united\b)\p{L}+ed|went|met|held|took|began|made|gave|sought|knew)\b/iu;

/** A past form tells on from the sentences before. */
const TOLD_SIGN =
  /\b(?:was|were|had|did|said|told|(?!united\b)\p{L}+ed|went|met|held|took|began|made|gave|sought|knew)\b/iu;
const PRESENT_SIGN = /\b(?:is|are|has|have|will|now|today|currently|says|since)\b/i;

/** When the clause's statement holds: at dates it names, now, at a time gone by, or unsaid. */
export function readClauseTime(
  { claim, clause, eventDate }: Pick<MatchedQuestion, 'claim' | 'clause' | 'eventDate'>,
  { text, published }: Pick<Article, 'text' | 'published'>,
): ClauseTime {
  const told = claim.dates.filter(
    (date) => !(isSpokenOn(date, claim, text) && isNearPage(date.date, published)),
  );
  const dates = told.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const named = dates.length > 0 ? dates : claim.clauses.length <= 2 ? told : [];
  if (named.length > 0) return { kind: 'dated', dates: named.map(({ date }) => date), isStated: true };
  if (eventDate) return { kind: 'dated', dates: [eventDate], isStated: false };
  const words = text.slice(clause.start, clause.end);
  if (BEFORE_SIGN.test(words)) return { kind: 'past' };
  // what is told of a time gone by goes on with it
  const isOld = claim.story !== null && !isNearPage(claim.story, published);
  if (claim.story && isOld && TOLD_SIGN.test(words) && !PRESENT_SIGN.test(words)) {
    return { kind: 'dated', dates: [claim.story], isStated: false };
  }
  if (/\b(?:now|currently|today|these days|no longer)\b/i.test(words)) return { kind: 'now' };
  // "have said that they are willing": said before, and said of now
  if (SAID_OF_NOW.test(words)) return { kind: 'now' };
  if (PAST_SIGN.test(words)) return { kind: 'open' };
  return NOW_SIGN.test(words) ? { kind: 'now' } : { kind: 'open' };
}

/** What was said on the page's own days is said as of now; what was said long ago is of that day. */
function isNearPage(date: PartialDate, published: PartialDate | null): boolean {
  return published !== null && isSameTime(date, published);
}

/** The time that a report is about: its own, else when it was published. */
export function findReportTime({ claim, source }: Reported): PartialDate {
  return claim.when ?? source.published;
}

/** Whether two dates are near enough to be about one state of a matter, at the precision both have. */
export function isSameTime(one: PartialDate, other: PartialDate): boolean {
  if (canBeSameDay(one, other)) return true;
  if (isYear(one) || isYear(other)) return false;
  return countDaysBetween(one, other) <= SAME_TIME_DAYS && countDaysBetween(other, one) <= SAME_TIME_DAYS;
}

/** Whether the first date is clearly after the second. */
export function isClearlyAfter(one: PartialDate, other: PartialDate): boolean {
  return !isSameTime(one, other) && countDaysBetween(other, one) > 0;
}

/** Whether the report looks back at a time well before its own publication. */
export function isRetrospective({ claim, source }: Reported): boolean {
  return claim.when !== null && isClearlyAfter(source.published, claim.when);
}

function isYear(date: PartialDate): boolean {
  return date.length === 4;
}
