import type { PartialDate } from '../article';
import type { PageClaim } from '../claims/page-claim';
import { countDaysBetween } from '../claims/partial-dates';
import type { Corpus } from '../corpus/build-corpus';
import type { EventMatter } from '../corpus/matters';
import { findPhrases, findRoot } from '../corpus/phrase-pattern';
import { splitWords } from '../text/words';
import { findEventReference } from './event-kinds';
import { fitDates, isFresh, isNear, isYearNear } from './fit-dates';
import { namesOtherPlace } from './names-other-place';

/** The event that a claim is about. */
export interface FoundEvent {
  readonly event: EventMatter;
  /** Named or dated in the sentence itself, not taken over from the one before. */
  readonly isClear: boolean;
  /** Told by words of its own, so that the sentences after it may go on about it. */
  readonly isTopic: boolean;
  /** "A suicide bomber struck a mosque": only a figure that is the reported one shows that this event is meant. */
  readonly isTentative: boolean;
}

/** What the page as a whole says about time, and which event the sentences before were about. */
export interface EventContext {
  readonly published: PartialDate | null;
  /** Dates anywhere on the page. */
  readonly dates: readonly PartialDate[];
  readonly before: FoundEvent | null;
  /** Whether the sentence stands in the paragraph that told of the event before, within a few sentences. */
  readonly isClose: boolean;
  /** Entities named anywhere on the page. */
  readonly named: ReadonlySet<string>;
}

/** How long after a hearing or meeting a page may tell of it without its date, before another one is likely. */
const TOLD_DAYS = 180;
const OTHER_ONE =
  /^(?:another|other|separate|previous|earlier|past|similar|second|last|next|future|such|these|those|aftershock|aftershocks)$/;

/**
 * The events that the claim is about, best first: named, or meant by one of their words beside one of their
 * entities at a time that fits. Two events of one kind are two: where the sentence leaves open which of them
 * is meant, both are tentative. Events of several kinds (talks and a ceasefire) may stand in one sentence.
 */
export function findEvents(claim: PageClaim, corpus: Corpus, context: EventContext): FoundEvent[] {
  const scored = corpus.eventMatters
    .map((event) => ({ event, ...scoreEvent(claim, { event, corpus }, context) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  if (scored.length === 0) {
    const going = continueEvent(claim, corpus, context);
    return going ? [going] : [];
  }
  return scored.flatMap(({ event, score, isClear, isTentative }) => {
    const rivals = scored.filter(
      (other) => other.event !== event && other.score >= score && isSameKind(claim, event, other.event),
    );
    if (rivals.some((other) => other.score > score && !other.isTentative)) return [];
    // of two alike only a figure that was reported of the one tells which is meant
    const isOpen = isTentative || rivals.length > 0;
    return [{ event, isClear: isClear && !isOpen, isTopic: !isOpen, isTentative: isOpen }];
  });
}

/** Whether the two are meant by the same words of the claim. */
function isSameKind(claim: PageClaim, one: EventMatter, other: EventMatter): boolean {
  return claim.clauses.some(({ words }) => {
    const theirs = [...findPhrases(words, other.anchors), ...findPhrases(words, other.names)];
    return [...findPhrases(words, one.anchors), ...findPhrases(words, one.names)].some((hit) =>
      theirs.some(({ from, to }) => hit.from < to && from < hit.to),
    );
  });
}

function scoreEvent(
  claim: PageClaim,
  { event, corpus }: { event: EventMatter; corpus: Corpus },
  context: EventContext,
): { score: number; isClear: boolean; isTentative: boolean } {
  const none = { score: 0, isClear: false, isTentative: false };
  const isNamed =
    claim.mentions.some((mention) => mention.entity === event.event.id && mention.confidence === 'clear') ||
    claim.clauses.some(({ words }) => findPhrases(words, event.names).length > 0);
  const places = countShared(claim, event, corpus);
  const isGoing = context.before?.event === event && context.isClose;
  const isPlaced = places > 0 || isGoing || isNamed;
  if (!isPlaced && !isPlacedByPage(claim, { event, corpus }, context)) return none;
  const isTentative = !isPlaced && !claim.clauses.some((clause) => findEventReference(clause, event));
  const fit = fitDates(claim, event, context.published);
  if (!isNamed && places === 0 && fit !== 'exact' && speaksOfOthers(claim, event, corpus)) return none;
  if (fit === 'conflict' && !(isNamed && isYearNear(claim, event))) return none;
  const isMeant =
    hasOwnAnchor(claim, event) || claim.clauses.some((clause) => findEventReference(clause, event));
  if (!isNamed && !isMeant && !(fit === 'exact' && isImplied(claim, event))) return none;
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
  // an event told only by a description is not told for certain by what goes on about it
  const isSure = places > 0 || (isGoing && context.before?.isClear === true);
  const score =
    (isNamed ? 4 : 0) +
    places +
    (fit === 'exact' ? 3 : fit === 'near' ? 1 : 0) +
    (isGoing ? 2 : 0) +
    (isNews ? 1 : 0);
  return {
    score,
    isClear: isNamed || (isSure && (fit === 'exact' || isNews || isGoing || isDatedOnPage)),
    isTentative,
  };
}

/**
 * The page names the event's places elsewhere, and the sentence, which names no place or body of its own, tells
 * of a thing of its kind on its day, or while it is news.
 */
function isPlacedByPage(
  claim: PageClaim,
  { event, corpus }: { event: EventMatter; corpus: Corpus },
  { named, published }: EventContext,
): boolean {
  const count = [...event.entities].filter((id) => named.has(id)).length;
  if (count === 0 || speaksOfOthers(claim, event, corpus)) return false;
  const fit = fitDates(claim, event, published);
  return fit === 'exact' || (fit !== 'conflict' && isFresh(event, published));
}

/** How many of the event's entities the claim names, or means as "the two countries". */
function countShared(claim: PageClaim, event: EventMatter, corpus: Corpus): number {
  const named = claim.mentions.map(({ entity }) => entity);
  const meant = claim.states.flatMap(({ country }) => corpus.countries.get(country) ?? []);
  return new Set([...named, ...meant].filter((id) => event.entities.has(id))).size;
}

/**
 * A word of the event's kind beside an entity that places no other event, on its day or in its month: "a
 * bomber … at Kabul airport in August 2021".
 */
function isImplied(claim: PageClaim, event: EventMatter): boolean {
  if (!claim.dates.some(({ date }) => date.length >= 7)) return false;
  return claim.clauses.some(
    (clause) =>
      claim.mentions.some(
        ({ entity, start, end }) =>
          event.ownEntities.has(entity) && start >= clause.start && end <= clause.end,
      ) &&
      clause.words.some(({ stem }) => {
        const root = findRoot(stem);
        // a bomber bombs, an attacker attacks
        return event.kinds.has(root) || (root.endsWith('er') && event.kinds.has(root.slice(0, -2)));
      }),
  );
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

/**
 * A sentence with no event words of its own goes on about the event of the one before, unless it speaks of
 * anybody or any place that is not the event's.
 */
function continueEvent(claim: PageClaim, corpus: Corpus, context: EventContext): FoundEvent | null {
  const { before } = context;
  if (!before || fitDates(claim, before.event, context.published) === 'conflict') return null;
  const { event } = before;
  // "another fire" is not this one
  const isOther = claim.clauses.some(({ words }) => findPhrases(words, event.anchors).length > 0);
  if (isOther && !hasOwnAnchor(claim, event)) return null;
  const references = claim.clauses.flatMap((clause) => findEventReference(clause, event) ?? []);
  if (!context.isClose && references.length === 0) return null;
  const isPointing = references.some((reference) => reference.isPointing || isOfItsMonth(claim, event));
  if (!isPointing && speaksOfOthers(claim, event, corpus)) return null;
  return { event, isClear: false, isTopic: references.length > 0, isTentative: false };
}

/** "The January meetings": dated to the event's own month. */
function isOfItsMonth({ dates }: PageClaim, { event }: EventMatter): boolean {
  return dates.some(({ date }) => date.length >= 7 && date.slice(0, 7) === event.date.slice(0, 7));
}

/** Whether the claim names anybody or any place that is not the event's, its speaker aside. */
function speaksOfOthers(claim: PageClaim, event: EventMatter, corpus: Corpus): boolean {
  const isSpeaker = (name: string) => claim.speaker?.name === name;
  const isOthers = ({ entity, name, type }: PageClaim['mentions'][number]) =>
    entity !== event.event.id && !event.entities.has(entity) && type !== 'document' && !isSpeaker(name);
  return (
    claim.mentions.some(isOthers) ||
    claim.names.some(({ type, text }) => (type === 'place' || type === 'organisation') && !isSpeaker(text)) ||
    claim.states.some(({ country }) => !event.entities.has(corpus.countries.get(country) ?? ''))
  );
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
  return only && !second ? { event: only, isClear: false, isTopic: true, isTentative: false } : null;
}
