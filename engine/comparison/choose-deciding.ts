import type { PartialDate } from '../article';
import { canBeSameDay } from '../claims/partial-dates';
import type { Reported } from './build-evidence';
import { readModes } from './compare-modes';
import type { MatchedQuestion } from './matched-matter';
import { type ClauseTime, findReportTime, isRetrospective, isSameTime } from './place-claim-in-time';
import { isOutlet, isSameVoice, listSpeakerEntities } from './speaker-entities';
import type { ComparisonContext } from './verdict';

/**
 * The earlier reports that may decide: those of the voice that the page quotes, where there are any, and of
 * them those of the time that the page speaks of. What a report recalls of years before its own day decides
 * only where nothing fresher was said.
 */
export function chooseDeciding(
  matched: MatchedQuestion,
  all: readonly Reported[],
  { time, context }: { time: ClauseTime; context: ComparisonContext },
): { deciding: readonly Reported[]; isLoneVoice: boolean } {
  const before = all.filter(({ when }) => when !== 'later');
  const { speaker } = matched.claim;
  const isVoice =
    speaker !== null &&
    !isOutlet(speaker, context.corpus) &&
    (speaker.entity !== null || speaker.footing === 'named');
  const own =
    isVoice && speaker ? before.filter((one) => isSameVoice(speaker, one.claim.speaker, context.corpus)) : [];
  const voiced = own.length > 0 ? own : before;
  // what the doer says of its own doing is compared with what was reported of it
  const [doers] = matched.matter.roles;
  const isDoer = [...listSpeakerEntities(speaker, context.corpus)].some((id) => doers?.has(id));
  const isLoneVoice = isVoice && own.length === 0 && !isDoer;
  const fresh =
    time.kind === 'now' || time.kind === 'open' ? voiced.filter((one) => !isRetrospective(one)) : [];
  if (fresh.some((one) => readModes(matched, one.claim.mode).report === 'asserted'))
    return { deciding: fresh, isLoneVoice };
  const timed =
    time.kind === 'dated'
      ? voiced.filter((one) => time.dates.some((date) => isSameTime(date, findReportTime(one))))
      : [];
  // of a day that the page names, the reports of that day
  const ofDay = timed.filter(
    (one) =>
      time.kind === 'dated' &&
      time.isStated &&
      time.dates.some((date) => isSameDay(date, findReportTime(one))),
  );
  const deciding = ofDay.length > 0 ? ofDay : timed.length > 0 ? timed : voiced;
  return { deciding, isLoneVoice };
}

function isSameDay(one: PartialDate, other: PartialDate): boolean {
  return one.length === 10 && other.length === 10 && canBeSameDay(one, other);
}
