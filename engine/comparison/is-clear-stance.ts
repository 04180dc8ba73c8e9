import type { Reported } from './build-evidence';
import { findReportTime, isSameTime } from './place-claim-in-time';
import { isSameVoice, listSpeakerEntities } from './speaker-entities';
import type { ComparisonContext, Verdict } from './verdict';
import { type ComparedStance, isOwnVoice, readOpinion, type Weighing } from './weighing';

/** Explicit words on the page, a known date, and for a conflict the report's own words as explicit. */
export function isClearStance(
  relation: Verdict['relation'],
  taking: readonly ComparedStance[],
  weighing: Weighing,
): boolean {
  const { matched, context, time, isLoneVoice } = weighing;
  if (relation === 'unjudged' || !context.article.published || isLoneVoice) return false;
  const sure = taking.filter((one) => one.relation === relation || relation === 'contested');
  const hasOpinion = sure.some(({ reported }) => readOpinion(weighing, reported) !== null);
  if (!matched.stance.isClear && !hasOpinion) return false;
  if (relation === 'agrees' || relation === 'contested') return sure.some((one) => isFirm(one, weighing));
  if (relation === 'updates') return false;
  const isTimed = time.kind === 'dated' || sure.some(({ reported }) => isWithinDays(reported, context));
  const reports = sure.map(({ reported }) => reported);
  return (isTimed || isOwnVoice(weighing, reports)) && sure.some((one) => isFirm(one, weighing));
}

/** A report in the same mode and, for a person's words, of a voice that speaks for a doer of the matter. */
function isFirm({ reported }: ComparedStance, { matched, context }: Weighing): boolean {
  const { claim, source } = reported;
  const isMaybe = (claim.mode === 'possible') !== (matched.clause.mode === 'possible');
  if (source.kind === 'opinion' || (isMaybe && claim.stance?.side === matched.stance.side)) return false;
  if (claim.speaker.footing !== 'named') return true;
  const speaking = listSpeakerEntities(claim.speaker, context.corpus);
  const pageSpeaker = matched.claim.speaker;
  if (pageSpeaker && isSameVoice(pageSpeaker, claim.speaker, context.corpus)) return true;
  return claim.about.some(
    ({ role, entity }) => /doer|actor|agent|party|ruler|group/.test(role) && speaking.has(entity),
  );
}

function isWithinDays(reported: Reported, { article }: ComparisonContext): boolean {
  return article.published !== null && isSameTime(article.published, findReportTime(reported));
}
