import type { Clause, PageClaim } from '../claims/page-claim';
import { listContentRoots } from '../corpus/content-roots';
import type { Side } from '../corpus/corpus';
import type { Evidence } from '../report';
import { splitWords } from '../text/words';
import {
  buildEvidence,
  orderEvidence,
  placeReported,
  type RankedEvidence,
  type Reported,
} from './build-evidence';
import { isComparable } from './compare-modes';
import { type Conflict, findConflict } from './find-conflict';
import type { ClaimWithEvidence } from './find-evidence';
import { hasDays, hasFigures, isCovered } from './is-covered';
import type { Opinion } from './judge';
import { readClauseTime } from './place-claim-in-time';
import { relateOpposite } from './relate-stance';
import type { ComparisonContext, Verdict } from './verdict';

/** The probability that the two are on one matter from which the opinion counts; what follows is of this share. */
const RELATED = 0.6;
/** From which the two say the same, and from which little else is needed. */
const SAME = { likely: 0.3, clear: 0.9 };
/** From which they differ: beside values that cannot both be right, beside words that are opposites, and for `clear`. */
const CONTRARY = { typed: 0.1, worded: 0.6, clear: 0.9 };
/** From which an opinion speaks against a verdict of the symbols. */
const SURE = 0.8;

/** A near report with what the model and the symbols make of it. */
interface ReadReport {
  readonly reported: Reported;
  readonly opinion: Opinion;
  /** `doubtful`: on the same matter, and the two kinds of evidence do not agree on more. */
  readonly stands: 'agrees' | 'differs' | 'updates' | 'doubtful' | 'apart';
  readonly conflict: Conflict | null;
}

/**
 * The claim against the reports nearest to it, as the model reads the two sentences side by side: it matches
 * where the model says so and no figure, day or mode speaks against it, and it differs where the model says
 * so and an explicit sign with it. Null where the model has no opinion or takes them for other matters.
 */
export function compareReports(found: ClaimWithEvidence, context: ComparisonContext): Verdict | null {
  const read = found.near.flatMap(({ claim }) => readReport(found, { claim, context }));
  const relation = decide(read);
  if (!relation) return null;
  const ranked = read
    .filter(({ stands }) => stands !== 'apart')
    .map((one): RankedEvidence => ({ evidence: toEvidence(one, context), nearness: measure(one) }));
  const contrary = read.find(({ stands }) => stands === relation);
  const order = relation === 'contested' ? (['differs', 'agrees'] as const) : ([relation] as const);
  return {
    relation,
    confidence: isClear(relation, read, { found, context }) ? 'clear' : 'likely',
    reason:
      relation === 'differs' || relation === 'updates'
        ? (contrary?.conflict?.reason ?? 'direction')
        : 'wording',
    evidence: orderEvidence(ranked, order, context),
    matter: null,
  };
}

/** The relation that the model is sure does not hold: a match or a conflict; null where it is sure of neither. */
export function findDoubted(
  { claim, near, before }: ClaimWithEvidence,
  { judge }: ComparisonContext,
): 'agrees' | 'differs' | null {
  const opinions = near.flatMap(({ claim: { text } }) => {
    const opinion = judge({ page: claim.text, before, report: text });
    return opinion && opinion !== 'awaited' ? [opinion] : [];
  });
  const same = Math.max(0, ...opinions.map((one) => one.same));
  const contrary = Math.max(0, ...opinions.map((one) => one.contrary));
  if (contrary >= SURE && same < SAME.likely) return 'agrees';
  return same >= SURE && contrary < SAME.likely ? 'differs' : null;
}

/** The sides that near reports take which say the same as the claim, or with an explicit sign the contrary. */
export function readSides(found: ClaimWithEvidence, context: ComparisonContext): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const { claim } of found.near) {
    const { stance } = claim;
    const [read] = stance && !sides.has(stance.question) ? readReport(found, { claim, context }) : [];
    if (!stance || !read) continue;
    if (read.stands === 'agrees') sides.set(stance.question, stance.side);
    if (read.stands === 'differs') sides.set(stance.question, stance.side === 'yes' ? 'no' : 'yes');
  }
  return sides;
}

/** How the claim stands to one report, in the eyes of the model and by explicit signs; empty where it has no opinion. */
export function readReport(
  { claim: page, before }: ClaimWithEvidence,
  { claim, context }: { claim: Reported['claim']; context: ComparisonContext },
): ReadReport[] {
  const opinion = context.judge({ page: page.text, before, report: claim.text });
  const [reported] = placeReported([claim], context);
  if (!opinion || opinion === 'awaited' || !reported || reported.when === 'later') return [];
  const conflict = findConflict(page, reported, context.corpus);
  const one = { reported, opinion, conflict };
  if (opinion.same + opinion.contrary < RELATED) return [{ ...one, stands: 'apart' }];
  const clause = readWhole(page);
  if (conflict) {
    const isTyped = conflict.reason !== 'direction' && conflict.reason !== 'doer';
    const isContrary = isTyped ? opinion.contrary >= CONTRARY.typed : opinion.contrary >= CONTRARY.worded;
    if (!isContrary || !isComparable(clause.mode, claim.mode, false)) return [{ ...one, stands: 'doubtful' }];
    const time = readClauseTime({ claim: page, clause, eventDate: null }, context.article);
    const relation = relateOpposite({ matched: { claim: page }, time, context }, reported);
    return [{ ...one, stands: relation === 'differs' || relation === 'updates' ? relation : 'doubtful' }];
  }
  const fits =
    opinion.same >= SAME.likely &&
    opinion.same >= opinion.contrary &&
    isComparable(clause.mode, claim.mode, true) &&
    hasFigures({ claim: page, clause, values: [] }, [claim.text], context.article) &&
    hasDays(clause, [claim.text], context.article);
  return [{ ...one, stands: fits ? 'agrees' : 'doubtful' }];
}

/** The claim as one clause, in the first mode that is more than a plain statement. */
function readWhole({ start, end, clauses }: PageClaim): Clause {
  const mode = clauses.find((clause) => clause.mode !== 'asserted')?.mode ?? 'asserted';
  return { start, end, words: clauses.flatMap(({ words }) => words), mode };
}

function decide(read: readonly ReadReport[]): Verdict['relation'] | null {
  const has = (stands: ReadReport['stands']) => read.some((one) => one.stands === stands);
  if (has('agrees')) return has('differs') ? 'contested' : 'agrees';
  if (has('differs')) return 'differs';
  if (has('updates')) return 'updates';
  return has('doubtful') ? 'unjudged' : null;
}

function isClear(
  relation: Verdict['relation'],
  read: readonly ReadReport[],
  { found: { claim }, context }: { found: ClaimWithEvidence; context: ComparisonContext },
): boolean {
  if (context.article.published === null) return false;
  const taking = read.filter(({ stands }) => stands === relation);
  if (relation === 'differs') {
    return taking.some(
      ({ opinion, conflict }) => opinion.contrary >= CONTRARY.clear && conflict?.reason !== 'direction',
    );
  }
  if (relation !== 'agrees' || read.some(({ stands }) => stands === 'doubtful')) return false;
  return taking.some(({ opinion, reported }) => {
    const texts = [reported.claim.text];
    const roots = listContentRoots(splitWords(reported.claim.text));
    const isCoveredBy = (clause: Clause) => isCovered({ claim, clause, roots }, texts, context.article);
    return opinion.same >= SAME.clear && claim.clauses.every(isCoveredBy);
  });
}

function toEvidence({ reported, stands, conflict }: ReadReport, context: ComparisonContext): Evidence {
  const relation = stands === 'doubtful' || stands === 'apart' ? 'unjudged' : stands;
  const isTold = relation !== 'unjudged' && conflict !== null && conflict.page !== '';
  return buildEvidence(
    reported,
    { relation, differing: isTold ? [{ page: conflict.page, report: conflict.report }] : [] },
    context,
  );
}

function measure({ opinion, stands }: ReadReport): number {
  return stands === 'agrees' ? opinion.same : opinion.contrary;
}
