import type { Article, PartialDate } from '../article';
import type { PageClaim } from '../claims/page-claim';
import { findCuts, splitClaim } from '../claims/split-claim';
import type { Corpus } from '../corpus/build-corpus';
import { answerQuestion, findAsked } from './answer-question';
import { placeReported } from './build-evidence';
import { type FoundEvent, findEvents, findTitleEvent } from './find-events';
import { findNearReports, type NearReport } from './find-near-reports';
import { findQuestions } from './find-questions';
import type { MatchedMatter, MatchedQuestion, MatchedSlot } from './matched-matter';
import { readSlots } from './read-slots';

/** A claim of the page with what in the corpus it may speak to; most speak to no matter. */
export interface ClaimWithEvidence {
  readonly claim: PageClaim;
  readonly matters: readonly MatchedMatter[];
  /** The reports nearest to it in words and parties, best first, none of them later than the page. */
  readonly near: readonly NearReport[];
  /** The sentence before it, where it lives from that one; else empty. */
  readonly before: string;
}

interface ClaimWithMatters {
  readonly claim: PageClaim;
  readonly matters: readonly MatchedMatter[];
}

/** How many sentences on a sentence without event words still goes on about the event. */
const GOES_ON_FOR = 2;
/** For how many paragraphs on "the talks" still means those told of before. */
const BLOCKS_ON = 1;

/**
 * The matters of every claim, read in the order of the page so that an event can be taken up again. A sentence
 * whose statements meet matters of their own is several claims.
 */
export function findEvidence(
  claims: readonly PageClaim[],
  article: Article,
  corpus: Corpus,
): ClaimWithEvidence[] {
  return findAllMatters(claims, article, corpus).map((found) => ({
    ...found,
    near: findNearReports(found.claim, corpus, {
      count: NEAR_REPORTS,
      isWanted: (claim) => placeReported([claim], { article, corpus }).some(({ when }) => when !== 'later'),
    }),
    before: leansBack(found.claim) ? found.claim.before : '',
  }));
}

/** How many reports are near enough to be read beside the page's sentence. */
const NEAR_REPORTS = 3;

/** A claim lives from the sentence before it where it names nobody, or means somebody by a pronoun. */
function leansBack({ mentions, carried }: PageClaim): boolean {
  return mentions.length === 0 || carried.length > 0;
}

function findAllMatters(claims: readonly PageClaim[], article: Article, corpus: Corpus): ClaimWithMatters[] {
  const dates = claims.flatMap((claim) => claim.dates.map(({ date }) => date));
  let before: FoundEvent | null = findTitleEvent(article.title, corpus, article.published);
  let age = 0;
  let block = -1;
  const named = new Set(claims.flatMap((claim) => claim.mentions.map(({ entity }) => entity)));
  let asked: MatchedQuestion | null = null;
  return claims.flatMap((claim) => {
    const reading: Reading = {
      article,
      corpus,
      dates,
      named,
      before: age <= GOES_ON_FOR || claim.sentence.block - block <= BLOCKS_ON ? before : null,
      isClose: age <= GOES_ON_FOR || claim.sentence.block === block,
    };
    const whole = findMatters(claim, reading);
    const told = whole.events.find(({ isClear }) => isClear) ?? whole.events.find(({ isTopic }) => isTopic);
    age = told ? 1 : age + 1;
    if (told) {
      before = told;
      block = claim.sentence.block;
    }
    const answer = whole.questions.length === 0 ? answerQuestion(claim, asked, article.text) : null;
    asked = findAsked(whole.questions);
    return answer
      ? [{ claim, matters: [...whole.matters, answer] }]
      : splitByMatter(claim, whole.matters, reading);
  });
}

interface Reading {
  readonly article: Article;
  readonly corpus: Corpus;
  readonly dates: readonly PartialDate[];
  readonly named: ReadonlySet<string>;
  readonly before: FoundEvent | null;
  readonly isClose: boolean;
}

function findMatters(
  claim: PageClaim,
  { article, corpus, dates, named, before, isClose }: Reading,
): { matters: MatchedMatter[]; events: FoundEvent[]; questions: MatchedQuestion[] } {
  const events = findEvents(claim, corpus, { published: article.published, dates, named, before, isClose });
  const [best] = events;
  const slots = events.flatMap((found) => readSlots(claim, found, { corpus, article }));
  const eventDate = best?.isClear ? best.event.event.date : null;
  // of whom the event is, its sentences speak too
  const going = events.filter(({ isTentative }) => !isTentative).map(({ event }) => event);
  const topic = [...claim.topic, ...going.flatMap(({ event, entities }) => [event.id, ...entities])];
  const questions = findQuestions({ ...claim, topic }, corpus, article.text).map((question) => ({
    ...question,
    eventDate,
  }));
  return { matters: [...keepNearest(slots), ...questions], events, questions };
}

/** The claim's statements where each has matters that no other has and none is lost by the cut; else the claim. */
function splitByMatter(
  claim: PageClaim,
  matters: readonly MatchedMatter[],
  reading: Reading,
): ClaimWithMatters[] {
  const whole = [{ claim, matters }];
  const cuts = matters.length > 1 ? findCuts(claim, reading.article.text) : [];
  if (cuts.length === 0) return whole;
  const read = (at: readonly number[]) =>
    splitClaim(claim, at, reading.article.text).map((part) => ({
      claim: part,
      matters: findMatters(part, reading).matters,
    }));
  const parts = read(cuts);
  const kept = cuts.filter((_, index) => standApart(parts[index]?.matters, parts[index + 1]?.matters));
  const split = kept.length === cuts.length ? parts : read(kept);
  const known = new Set(split.flatMap((part) => part.matters.map(({ matter }) => matter)));
  return matters.every(({ matter }) => known.has(matter)) ? split : whole;
}

function standApart(left: readonly MatchedMatter[] = [], right: readonly MatchedMatter[] = []): boolean {
  const met = new Set(left.map(({ matter }) => matter));
  return left.length > 0 && right.length > 0 && !right.some(({ matter }) => met.has(matter));
}

/** One value for one slot: words that two events could claim are the first one's. */
function keepNearest(slots: readonly MatchedSlot[]): MatchedSlot[] {
  return slots.filter(
    (slot, index) =>
      !slots
        .slice(0, index)
        .some(
          (other) =>
            other.event !== slot.event &&
            other.words.start < slot.words.end &&
            slot.words.start < other.words.end,
        ),
  );
}
