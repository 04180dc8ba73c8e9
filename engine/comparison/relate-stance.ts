import type { Evidence } from '../report';
import type { Reported } from './build-evidence';
import { isComparable, readModes } from './compare-modes';
import type { MatchedQuestion } from './matched-matter';
import {
  type ClauseTime,
  findReportTime,
  isClearlyAfter,
  isRetrospective,
  isSameTime,
} from './place-claim-in-time';
import type { ComparisonContext } from './verdict';
import { isOwnVoice, readOpinion, type Weighing } from './weighing';

type StanceRelation = Evidence['relation'];

/** How the page's side stands to one report's; `unjudged` where mode, time or the judge forbid an answer. */
export function relateStance(weighing: Weighing, reported: Reported): StanceRelation {
  const { matched, isLoneVoice } = weighing;
  const { side } = matched.stance;
  const other = reported.claim.stance?.side;
  const modes = readModes(matched, reported.claim.mode);
  if (!side || !other || !isComparable(modes.page, modes.report, side === other)) return 'unjudged';
  const opinion = readOpinion(weighing, reported);
  if (opinion !== null && opinion !== (side === other ? 'same' : 'contrary')) return 'unjudged';
  if (side === other) return isAtOtherTime(weighing.time, reported) ? 'unjudged' : 'agrees';
  if (isLoneVoice) return 'unjudged';
  return relateOpposite(weighing, reported);
}

/** The page dates its statement, and the report is about another time. */
function isAtOtherTime(time: ClauseTime, reported: Reported): boolean {
  return (
    time.kind === 'dated' &&
    time.isStated &&
    reported.claim.when !== null &&
    !time.dates.some((date) => isSameTime(date, findReportTime(reported)))
  );
}

/**
 * How the page stands to a report that says the opposite: the same time differs, a later page is newer, an
 * earlier state says nothing about the later one.
 */
export function relateOpposite(
  weighing: { matched: Pick<MatchedQuestion, 'claim'>; time: ClauseTime; context: ComparisonContext },
  reported: Reported,
): StanceRelation {
  const { time, context } = weighing;
  const reportTime = findReportTime(reported);
  const { published } = context.article;
  if (time.kind === 'past') return 'unjudged';
  if (time.kind === 'dated') {
    if (time.dates.some((date) => isSameTime(date, reportTime))) return 'differs';
    return published !== null && time.dates.every((date) => isClearlyAfter(date, reportTime))
      ? 'updates'
      : 'unjudged';
  }
  // without a date nobody can say which state is the later one: a sign of dispute, and no verdict by itself
  if (published === null) return time.kind === 'now' ? 'updates' : 'differs';
  if (!isClearlyAfter(published, reportTime)) return 'differs';
  if (time.kind === 'open' && isOwnVoice(weighing, [reported])) return 'differs';
  // a past form long after the report may tell of that time or of a later one
  return time.kind === 'now' || isRetrospective(reported) ? 'updates' : 'unjudged';
}
