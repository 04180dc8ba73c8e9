import type { PartialDate } from '../article';
import type { PageClaim } from '../claims/page-claim';
import { countDaysBetween } from '../claims/partial-dates';
import type { Corpus } from '../corpus/build-corpus';
import type { EventMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import { splitWords } from '../text/words';

/** The event that a claim is about. */
export interface FoundEvent {
  readonly event: EventMatter;
  /** Named or dated in the sentence itself, not taken over from the one before. */
  readonly isClear: boolean;
}

/** What the page as a whole says about time, and which event the sentences before were about. */
export interface EventContext {
  readonly published: PartialDate | null;
  /** Dates anywhere on the page. */
  readonly dates: readonly PartialDate[];
  readonly before: FoundEvent | null;
}

/** How far from the event's date a date of the sentence may lie and still mean this event, told wrongly. */
const DATE_SLACK_DAYS = 31;
/** How long after the event a page may still report it without saying when it was. */
const NEWS_DAYS = 45;
/** How long after a hearing or meeting a page may tell of it without its date, before another one is likely. */
const TOLD_DAYS = 180;
const OTHER_ONE =
  /^(?:another|other|separate|previous|earlier|past|similar|second|last|next|future|such|these|those|aftershock|aftershocks)$/;
const KINDS_OF_PLACE = new Set(['place']);

/**
 * The event that the claim is about, or null: named, or meant by one of its words beside one of its entities
 * at a time that fits. Two events of a kind are two; where the page leaves open which is meant, none is.
 */
export function findEvent(claim: PageClaim, corpus: Corpus, context: EventContext): FoundEvent | null {
  const scored = corpus.eventMatters
    .map((event) => ({ event, ...scoreEvent(claim, { event, corpus }, context) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best) return continueEvent(claim, corpus, context);
  if (second && second.score === best.score) return null;
  return { event: best.event, isClear: best.isClear };
}

function scoreEvent(
  claim: PageClaim,
  { event, corpus }: { event: EventMatter; corpus: Corpus },
  context: EventContext,
): { score: number; isClear: boolean } {
  const none = { score: 0, isClear: false };
  const fit = fitDates(claim, event, context.published);
  const isNamed =
    claim.mentions.some((mention) => mention.entity === event.event.id && mention.confidence === 'clear') ||
    claim.clauses.some(({ words }) => findPhrases(words, event.names).length > 0);
  const shared = claim.mentions.filter((mention) => event.entities.has(mention.entity));
  const places = new Set(shared.map((mention) => mention.entity)).size;
  if (fit === 'conflict' && !(isNamed && isYearNear(claim, event))) return none;
  if (!isNamed && !hasOwnAnchor(claim, event)) return none;
  const isGoing = context.before?.event === event;
  if (!isNamed && places === 0 && !isGoing) return none;
  if (namesOtherPlace(claim, event, corpus) && fit !== 'exact') return none;
  const isNews = isFresh(event, context.published);
  const isDatedOnPage = context.dates.some((date) => isNear(date, event.event.date, 3));
  if (
    !isNamed &&
    fit === 'none' &&
    !isNews &&
    !isDatedOnPage &&
    !isGoing &&
    !isTold(claim, { event, corpus }, context)
  )
    return none;
  const score =
    (isNamed ? 4 : 0) +
    places +
    (fit === 'exact' ? 3 : fit === 'near' ? 1 : 0) +
    (isGoing ? 2 : 0) +
    (isNews ? 1 : 0);
  return { score, isClear: isNamed || fit === 'exact' || isNews || isGoing || (isDatedOnPage && places > 0) };
}

/**
 * An event that the sentence tells by itself: one of its persons and two of its words, told within half a year,
 * or a death, which comes once.
 */
function isTold(
  claim: PageClaim,
  { event, corpus }: { event: EventMatter; corpus: Corpus },
  { published }: EventContext,
): boolean {
  const person = claim.mentions.find(({ entity, type }) => type === 'person' && event.entities.has(entity));
  if (!person || corpus.eventMatters.filter(({ entities }) => entities.has(person.entity)).length > 1)
    return false;
  const told = new Set(
    claim.clauses.flatMap(({ words }) =>
      findPhrases(words, event.anchors).map(({ pattern }) => pattern.phrase),
    ),
  );
  const isDeath = event.anchors.some(({ phrase }) => phrase === 'kill' || phrase === 'killed');
  const isRecent = published !== null && countDaysBetween(event.event.date, published) <= TOLD_DAYS;
  return told.size >= 2 && (isDeath || isRecent);
}

/** One of the event's words that is not of "another earthquake" or "previous talks". */
function hasOwnAnchor(claim: PageClaim, event: EventMatter): boolean {
  return claim.clauses.some(({ words }) =>
    findPhrases(words, event.anchors).some((hit) => {
      const before = words.slice(Math.max(0, hit.from - 2), hit.from).map((word) => word.lower);
      return !before.some((lower) => OTHER_ONE.test(lower));
    }),
  );
}

/** `exact`, `near` (a date told wrongly, perhaps), `conflict` (another time, so another event), or `none`. */
function fitDates(
  claim: PageClaim,
  { event }: EventMatter,
  published: PartialDate | null,
): 'exact' | 'near' | 'conflict' | 'none' {
  // what is to come cannot be when the event was
  const dates = claim.dates
    .map(({ date }) => date)
    .filter(
      (date) =>
        published === null ||
        countDaysBetween(published, date) <= 0 ||
        countDaysBetween(published, event.date) > 0,
    );
  if (dates.length === 0) return 'none';
  if (dates.some((date) => isNear(date, event.date, 1))) return 'exact';
  if (dates.some((date) => isNear(date, event.date, DATE_SLACK_DAYS))) return 'near';
  // a later date beside an event is often when somebody spoke of it
  const isReportingDay = published !== null && dates.every((date) => isNear(date, published, 7));
  return isReportingDay && !isNear(published, event.date, 400) ? 'none' : 'conflict';
}

/** An event known by its year, named, and put a year or two off: its date told wrongly. */
function isYearNear(claim: PageClaim, { event }: EventMatter): boolean {
  return (
    event.date.length === 4 &&
    claim.dates.some(({ date }) => Math.abs(Number(date.slice(0, 4)) - Number(event.date)) <= 2)
  );
}

function isNear(one: PartialDate, other: PartialDate, days: number): boolean {
  return countDaysBetween(one, other) <= days && countDaysBetween(other, one) <= days;
}

function isFresh({ event }: EventMatter, published: PartialDate | null): boolean {
  if (published === null) return false;
  return countDaysBetween(published, event.date) <= 0 && countDaysBetween(event.date, published) <= NEWS_DAYS;
}

/** The sentence happens at a place that is none of the event's. */
function namesOtherPlace(claim: PageClaim, event: EventMatter, corpus: Corpus): boolean {
  const places = claim.mentions.filter(({ type }) => KINDS_OF_PLACE.has(type));
  const own = places.filter(({ entity }) => event.entities.has(entity));
  const hasPlaceSlot = event.slots.some(
    ({ slot }) => slot.kind === 'entity' && /place|epicent/.test(slot.name),
  );
  if (hasPlaceSlot || places.length === 0) return false;
  const ownPlaces = [...event.entities].filter((id) => corpus.entities.get(id)?.type === 'place');
  if (ownPlaces.length === 0 || own.length > 0) return false;
  return !places.some(
    ({ entity }) =>
      isPartOf(entity, event.entities, corpus) ||
      ownPlaces.some((id) => isPartOf(id, new Set([entity]), corpus)),
  );
}

function isPartOf(place: string, wholes: ReadonlySet<string>, corpus: Corpus): boolean {
  return (corpus.entities.get(place)?.relations ?? []).some(
    ({ kind, entity }) => kind === 'part_of' && wholes.has(entity),
  );
}

/** A sentence with no event words of its own goes on about the event of the one before. */
function continueEvent(claim: PageClaim, corpus: Corpus, context: EventContext): FoundEvent | null {
  const { before } = context;
  if (!before || fitDates(claim, before.event, context.published) === 'conflict') return null;
  const words = claim.clauses.flatMap((clause) => clause.words);
  const isOther = corpus.eventMatters.some(
    (event) =>
      event !== before.event &&
      claim.mentions.some(({ entity }) => event.entities.has(entity) || entity === event.event.id) &&
      findPhrases(words, event.anchors).length > 0,
  );
  if (isOther || namesOtherPlace(claim, before.event, corpus)) return null;
  const isAbroad = claim.mentions.some(
    ({ type, entity }) => type === 'place' && !before.event.entities.has(entity),
  );
  return isAbroad ? null : { event: before.event, isClear: false };
}

/** The event of the page's title, which its first sentences may take up without naming it again. */
export function findTitleEvent(
  title: string,
  corpus: Corpus,
  published: PartialDate | null,
): FoundEvent | null {
  const words = splitWords(title);
  const fresh = corpus.eventMatters.filter(
    (event) =>
      isFresh(event, published) &&
      findPhrases(words, event.anchors).length > 0 &&
      [...event.entities].some((id) => title.includes(corpus.entities.get(id)?.name ?? '\n')),
  );
  const [only, second] = fresh;
  return only && !second ? { event: only, isClear: false } : null;
}
