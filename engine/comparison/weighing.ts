import type { Evidence } from '../report';
import type { Reported } from './build-evidence';
import { type Direction, readDirection } from './judge';
import type { MatchedQuestion } from './matched-matter';
import type { ClauseTime } from './place-claim-in-time';
import { isSameVoice } from './speaker-entities';
import type { ComparisonContext } from './verdict';

/** What the page's side is weighed against: its time, and whose reports may decide. */
export interface Weighing {
  readonly matched: MatchedQuestion;
  readonly time: ClauseTime;
  readonly context: ComparisonContext;
  /** A named speaker none of whose own words on the matter are known: others can agree, never differ. */
  readonly isLoneVoice: boolean;
}

/** One report and how the page's side stands to it. */
export interface ComparedStance {
  readonly reported: Reported;
  readonly relation: Evidence['relation'];
  readonly evidence: Evidence;
}

/** Whether one of the reports is of the very voice that the page quotes. */
export function isOwnVoice(
  { matched, context }: { matched: Pick<MatchedQuestion, 'claim'>; context: ComparisonContext },
  reports: readonly Reported[],
): boolean {
  const { speaker } = matched.claim;
  return speaker !== null && reports.some(({ claim }) => isSameVoice(speaker, claim.speaker, context.corpus));
}

/** The judge's opinion on the page's sentence and the report; null where it has none. */
export function readOpinion({ matched, context }: Weighing, { claim }: Reported): Direction | null {
  return readDirection(context.judge({ page: matched.claim.text, before: '', report: claim.text }));
}
