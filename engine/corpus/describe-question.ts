import type { PartialDate } from '../article';
import type { Claim, Mode, Side, Source } from './corpus';
import { type DescribedCorpus, isPublishedAfter } from './describe-statement';
import { indexClaims } from './index-claims';

/** One claim on a question. */
export interface TimelinePoint {
  readonly claim: string;
  /** Its claims on the question are one report, whatever their number. */
  readonly story: string;
  /** When it was published: a timeline tells who reported what, when. */
  readonly when: PartialDate;
  readonly side: Side;
  readonly mode: Mode;
  readonly publisher: string;
  readonly text: string;
  readonly url: string | null;
  /** Sources that carried the same story, this one included. */
  readonly reports: number;
  /** Published after the page. */
  readonly later: boolean;
}

/** What was reported on a question over time, and where the page stands. */
export interface QuestionTimeline {
  readonly id: string;
  readonly text: string;
  /** The sides' names in a few words. */
  readonly labels: Readonly<Record<Side, string>>;
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  /** Stories on each side that were out by the page's date; a story counts once, whatever it was reprinted. */
  readonly stories: Readonly<Record<Side, number>>;
  /** Null where it is told for no page, or for one without a date. */
  readonly page: { readonly when: PartialDate; readonly side: Side | null } | null;
}

/** Where a page stands on a question. */
export interface PageStance {
  readonly published: PartialDate | null;
  /** Null where the page takes neither side. */
  readonly side: Side | null;
}

/** The timeline of a question, told for a page where one is given. Null where the corpus holds no such question. */
export function describeQuestion(
  corpus: DescribedCorpus,
  questionId: string,
  page: PageStance | null = null,
): QuestionTimeline | null {
  const question = corpus.questions.get(questionId);
  if (!question) return null;
  const published = page?.published ?? null;
  const seen = { yes: new Set<string>(), no: new Set<string>() };
  const points: TimelinePoint[] = [];
  for (const claim of indexClaims(corpus.claims).byQuestion.get(questionId) ?? []) {
    const source = corpus.sources.get(claim.source);
    if (!source || !claim.stance) continue;
    const later = isPublishedAfter(source.published, published);
    if (!later) seen[claim.stance.side].add(source.story);
    points.push(
      describePoint({
        claim,
        source,
        side: claim.stance.side,
        later,
        reports: corpus.storySizes.get(source.story) ?? 1,
      }),
    );
  }
  return {
    id: question.id,
    text: question.text,
    labels: { yes: question.sides.yes.label, no: question.sides.no.label },
    points: points.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
    stories: { yes: seen.yes.size, no: seen.no.size },
    page: page && published !== null ? { when: published, side: page.side } : null,
  };
}

function describePoint(told: {
  claim: Claim;
  source: Source;
  side: Side;
  later: boolean;
  reports: number;
}): TimelinePoint {
  const { claim, source, side, later, reports } = told;
  return {
    claim: claim.id,
    story: source.story,
    when: source.published,
    side,
    mode: claim.mode,
    publisher: source.publisher,
    text: claim.text,
    url: source.url,
    reports,
    later,
  };
}
