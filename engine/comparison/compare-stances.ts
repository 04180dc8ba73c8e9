import { listContentRoots, measureOverlap } from '../corpus/content-roots';
import type { Evidence } from '../report';
import { splitWords } from '../text/words';
import { buildEvidence, orderEvidence, placeReported, type Reported } from './build-evidence';
import { chooseDeciding } from './choose-deciding';
import { findStanceWords } from './find-report-words';
import { isClearStance } from './is-clear-stance';
import type { MatchedQuestion } from './matched-matter';
import { findReportTime, isSameTime, readClauseTime } from './place-claim-in-time';
import { relateStance } from './relate-stance';
import type { ComparisonContext, Verdict } from './verdict';
import { type ComparedStance, isOwnVoice, type Weighing } from './weighing';

/**
 * The page's stance on a question against every reported one; null where only the page itself reported any.
 * Where the page says who said it and that voice's own words are known, only they decide.
 */
export function compareStances(matched: MatchedQuestion, context: ComparisonContext): Verdict | null {
  const all = placeReported(matched.matter.claims, context);
  if (all.length === 0) return null;
  const time = readClauseTime(matched, context.article);
  const { deciding, isLoneVoice } = chooseDeciding(matched, all, { time, context });
  const weighing = { matched, time, context, isLoneVoice };
  const compared = all.map((reported) => {
    const takesPart = deciding.includes(reported) || reported.when === 'later';
    return compareStance(weighing, reported, takesPart);
  });
  const taking = compared.filter(({ reported }) => reported.when !== 'later' && deciding.includes(reported));
  const relation = decide(taking, weighing);
  const order: Evidence['relation'][] =
    relation === 'contested' ? ['differs', 'updates', 'agrees'] : [relation];
  return {
    relation,
    confidence: isClearStance(relation, taking, weighing) ? 'clear' : 'likely',
    reason: matched.stance.side === null || relation === 'agrees' ? 'wording' : 'direction',
    evidence: orderEvidence(
      compared.map((one) => ({ evidence: one.evidence, nearness: measureNearness(one, weighing) })),
      order,
      context,
    ),
    matter: { kind: 'question', question: matched.matter.question.id, side: matched.stance.side },
  };
}

function compareStance(weighing: Weighing, reported: Reported, takesPart: boolean): ComparedStance {
  const { matched, context } = weighing;
  const relation = takesPart ? relateStance(weighing, reported) : 'unjudged';
  const side = reported.claim.stance?.side;
  const isContrary = relation === 'differs' || relation === 'updates';
  const page = context.article.text.slice(matched.stance.words.start, matched.stance.words.end);
  const differing =
    isContrary && side ? [{ page, report: findStanceWords(reported.claim, matched.matter, side) }] : [];
  return { reported, relation, evidence: buildEvidence(reported, { relation, differing }, context) };
}

function decide(taking: readonly ComparedStance[], weighing: Weighing): Verdict['relation'] {
  const { matched, context } = weighing;
  const has = (relation: Evidence['relation']) => taking.some((one) => one.relation === relation);
  if (!matched.stance.side) return 'unjudged';
  if (has('agrees') && has('differs')) return 'contested';
  if (has('agrees'))
    return isOvertaken(taking) ? 'contested' : isOthersWord(taking, weighing) ? 'unjudged' : 'agrees';
  if (has('differs')) return 'differs';
  return has('updates') && context.article.published !== null ? 'updates' : 'unjudged';
}

/** The page says who said it, and every report that agrees has another known person say it. */
function isOthersWord(
  taking: readonly ComparedStance[],
  { matched, isLoneVoice, context }: Weighing,
): boolean {
  const speaker = matched.claim.speaker?.entity;
  if (!isLoneVoice || !speaker || context.corpus.entities.get(speaker)?.type !== 'person') return false;
  return taking
    .filter(({ relation }) => relation === 'agrees')
    .every(({ reported: { claim } }) => claim.speaker.footing === 'named' && claim.speaker.entity !== null);
}

/** The latest word before the page was the contrary one: reports stand on both sides of it. */
function isOvertaken(taking: readonly ComparedStance[]): boolean {
  const last = (relation: Evidence['relation']) =>
    taking
      .filter((one) => one.relation === relation && one.reported.source.kind !== 'opinion')
      .map(({ reported }) => findReportTime(reported))
      .sort()
      .at(-1) ?? '';
  return last('updates') !== '' && last('updates') >= last('agrees');
}

const NEARNESS = { voice: 1, time: 0.4, report: 0.3, headline: 0.2, opinion: 0 };

/** How near the report is: of the same voice, about the same time, in like words, of firm footing. */
function measureNearness({ reported }: ComparedStance, weighing: Weighing): number {
  const { matched, time, context } = weighing;
  const about = findReportTime(reported);
  const days =
    time.kind === 'dated' ? time.dates : context.article.published ? [context.article.published] : [];
  const roots = listContentRoots(matched.clause.words);
  return (
    (isOwnVoice(weighing, [reported]) ? NEARNESS.voice : 0) +
    (days.some((day) => isSameTime(day, about)) ? NEARNESS.time : 0) +
    measureOverlap(roots, listContentRoots(splitWords(reported.claim.text))) +
    NEARNESS[reported.source.kind]
  );
}
