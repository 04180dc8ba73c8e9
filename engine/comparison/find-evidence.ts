import type { Article } from '../article';
import type { PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import { type FoundEvent, findEvent, findTitleEvent } from './find-events';
import { findQuestions } from './find-questions';
import type { MatchedMatter } from './matched-matter';
import { readSlots } from './read-slots';

/** A claim of the page with the matters of the corpus that it speaks to; most speak to none. */
export interface ClaimWithMatters {
  readonly claim: PageClaim;
  readonly matters: readonly MatchedMatter[];
}

/** How many sentences on a sentence without event words still goes on about the event. */
const GOES_ON_FOR = 2;

/** The matters of every claim, read in the order of the page so that an event can be taken up again. */
export function findEvidence(
  claims: readonly PageClaim[],
  article: Article,
  corpus: Corpus,
): ClaimWithMatters[] {
  const dates = claims.flatMap((claim) => claim.dates.map(({ date }) => date));
  let before: FoundEvent | null = findTitleEvent(article.title, corpus, article.published);
  let age = 0;
  return claims.map((claim) => {
    const found = findEvent(claim, corpus, {
      published: article.published,
      dates,
      before: age <= GOES_ON_FOR ? before : null,
    });
    age = found?.isClear ? 1 : age + 1;
    if (found?.isClear) before = found;
    const slots = found ? readSlots(claim, found, { corpus, article }) : [];
    const eventDate = found?.isClear ? found.event.event.date : null;
    const questions = findQuestions(claim, corpus, article.text).map((question) => ({
      ...question,
      eventDate,
    }));
    return { claim, matters: [...slots, ...questions] };
  });
}
