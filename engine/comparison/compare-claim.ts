import { listContentRoots } from '../corpus/content-roots';
import type { ComparedClaim } from '../report';
import { splitWords } from '../text/words';
import { compareReports, findDoubted, readSides } from './compare-reports';
import { compareSlot } from './compare-slot';
import { compareStances } from './compare-stances';
import type { ClaimWithEvidence } from './find-evidence';
import { hasDays, hasFigures, isCovered, measureContent } from './is-covered';
import { isTold } from './is-told';
import type { MatchedMatter, MatchedQuestion, MatchedSlot } from './matched-matter';
import { isSamePage } from './place-in-time';
import type { ComparisonContext, Verdict } from './verdict';

/** Which verdict speaks for a claim that touches several matters: what the reader most needs to know. */
const WEIGHT: Readonly<Record<Verdict['relation'], number>> = {
  differs: 5,
  updates: 4,
  contested: 3,
  agrees: 2,
  unjudged: 1,
};
/** With less of a clause known to the reports than this share, it is about something else than its date. */
const LEAST_CONTENT = 0.34;
/** Slots that a sentence about something else names in passing: where, of what kind, by whom. */
const FIGURES = new Set(['count', 'money', 'percent', 'multiple']);
const PASSING_KINDS = new Set(['entity', 'term']);

/** The claim with its verdict: `new` and no evidence where it met no matter, else the weightiest of its verdicts. */
export function compareClaim(found: ClaimWithEvidence, context: ComparisonContext): ComparedClaim {
  const { claim, matters } = found;
  const { start, end, text, speaker } = claim;
  const base = { start, end, text, speaker: speaker && { name: speaker.name, entity: speaker.entity } };
  const all = [...matters, ...inferQuestions(found, context)];
  const verdicts = all.flatMap((matched) => {
    const verdict =
      matched.kind === 'slot' ? compareSlot(matched, context) : compareStances(matched, context);
    const isPassing = matched.kind === 'slot' && PASSING_KINDS.has(matched.matter.slot.kind);
    return verdict ? [{ ...temper(verdict, { matched, matters }, context), isPassing }] : [];
  });
  const chosen = weigh(chooseVerdict(verdicts), {
    verdict: compareReports(found, context),
    speaksAgainst: findDoubted(found, context),
  });
  if (!chosen)
    return { ...base, relation: 'new', confidence: 'likely', reason: null, evidence: [], matter: null };
  // what was only reported later is not in earlier reporting
  if (chosen.evidence.every(({ when }) => when === 'later')) {
    const { evidence, matter } = chosen;
    return { ...base, relation: 'new', confidence: 'likely', reason: null, evidence, matter };
  }
  const { confidence, reason, matter } = chosen;
  // that the place is right says nothing of the figure that the sentence is about
  const isBeside = chosen.isPassing && chosen.relation === 'agrees' && hasOtherFigure(claim, matters);
  const relation = isBeside ? 'unjudged' : chosen.relation;
  const others = verdicts.filter((one) => one !== chosen && one.relation === chosen.relation);
  const evidence = [...chosen.evidence, ...others.flatMap((one) => one.evidence)];
  return { ...base, relation, confidence, reason, matter, evidence: dropRepeated(evidence) };
}

/** Questions on which the symbols read no side, with the side of the reports that say the same as the claim. */
function inferQuestions(found: ClaimWithEvidence, context: ComparisonContext): MatchedQuestion[] {
  const { claim, matters } = found;
  return [...readSides(found, context)].flatMap(([id, side]) => {
    const isRead = matters.some(
      (one) => one.kind === 'question' && one.matter.question.id === id && one.stance.side !== null,
    );
    const matter = context.corpus.questionMatters.find(({ question }) => question.id === id);
    const clause = claim.clauses.find(({ mode }) => mode !== 'asserted') ?? claim.clauses[0];
    if (isRead || !matter || !clause) return [];
    const stance = { side, isClear: false, words: { start: claim.start, end: claim.end } };
    return [{ kind: 'question', claim, clause, matter, stance, eventDate: null, loose: null, score: 0 }];
  });
}

/** The verdict of the symbols beside that of the model: none where the model is sure of the contrary of theirs. */
function weigh<T extends Verdict & { isPassing: boolean }>(
  symbols: T | null,
  read: { verdict: Verdict | null; speaksAgainst: Verdict['relation'] | null },
) {
  const { verdict, speaksAgainst } = read;
  if (!symbols) return verdict && { ...verdict, isPassing: false };
  if (symbols.relation === 'unjudged') {
    // where the symbols read a side and still abstain they have a reason: another time, mode or speaker
    const isOpen = symbols.matter?.kind !== 'question' || symbols.matter.side === null;
    return isOpen && verdict && verdict.relation !== 'unjudged' ? { ...verdict, isPassing: false } : symbols;
  }
  if (symbols.relation !== speaksAgainst) return symbols;
  return { ...symbols, relation: 'unjudged' as const, confidence: 'likely' as const };
}

/** A figure of the claim that no slot took. */
function hasOtherFigure(
  { quantities }: ClaimWithEvidence['claim'],
  matters: readonly MatchedMatter[],
): boolean {
  const read = matters.flatMap((one) => (one.kind === 'slot' ? [one.words] : []));
  return quantities.some(
    ({ dimension, start, end }) =>
      FIGURES.has(dimension) && !read.some((words) => words.start < end && start < words.end),
  );
}

/** The verdict after what forbids it or makes it less than clear. */
function temper(
  verdict: Verdict,
  found: { matched: MatchedMatter; matters: readonly MatchedMatter[] },
  context: ComparisonContext,
): Verdict {
  if (
    verdict.relation === 'differs' &&
    (isOwnReport(found.matched, context) || isTold(found.matched.claim, context))
  ) {
    return { ...verdict, relation: 'unjudged', confidence: 'likely' };
  }
  // a page dated by the year alone may be older than the reports of that year
  if (context.article.published?.length === 4) return { ...verdict, confidence: 'likely' };
  if (hasOtherSeason(verdict, found.matched, context)) {
    return { ...verdict, relation: 'unjudged', confidence: 'likely' };
  }
  return keepCovered(temperLoose(verdict, found.matched, context), found, context);
}

const SEASON = /\b(spring|summer|autumn|winter)\b/i;

/** A year that fits says nothing where the page and every report name another part of it. */
function hasOtherSeason(verdict: Verdict, matched: MatchedMatter, { article }: ComparisonContext): boolean {
  if (matched.kind !== 'slot' || matched.matter.slot.kind !== 'date' || verdict.relation !== 'agrees')
    return false;
  const read = (text: string) => SEASON.exec(text)?.[1]?.toLowerCase();
  const season = read(article.text.slice(matched.clause.start, matched.clause.end));
  const told = verdict.evidence.flatMap(({ relation, text }) =>
    relation === 'agrees' ? (read(text) ?? []) : [],
  );
  return season !== undefined && told.length > 0 && !told.includes(season);
}

/** The most of a freely worded clause that the corpus may not know for it to be a match. */
const MOST_STRANGE = 0.5;

/** A match in free wording conflicts only in plain words, and agrees only where little of it is unheard of. */
function temperLoose(verdict: Verdict, matched: MatchedMatter, { article }: ComparisonContext): Verdict {
  if (matched.kind !== 'question' || matched.loose === null) return verdict;
  const silent = { ...verdict, relation: 'unjudged' as const, confidence: 'likely' as const };
  const { isPlain, strange } = matched.loose;
  if (verdict.relation === 'differs' || verdict.relation === 'updates') return isPlain ? verdict : silent;
  const reports = verdict.evidence.filter(({ relation }) => relation === 'agrees');
  const texts = reports.map(({ text }) => text);
  return strange > MOST_STRANGE || !hasDays(matched.clause, texts, article) ? silent : verdict;
}

/** The page is itself a source of the corpus and speaks on this matter there: it differs from no one, reports do. */
function isOwnReport({ kind, matter }: MatchedMatter, { article, corpus }: ComparisonContext): boolean {
  const claims = kind === 'question' ? matter.claims : matter.reported.map(({ claim }) => claim);
  return claims.some(({ source }) => {
    const own = corpus.sources.get(source);
    return own !== undefined && isSamePage(article, own);
  });
}

/**
 * A match is clear only where the reports have all that the clause says, and no match at all where the clause
 * gives a figure that they do not have.
 */
function keepCovered(
  verdict: Verdict,
  { matched, matters }: { matched: MatchedMatter; matters: readonly MatchedMatter[] },
  { article }: ComparisonContext,
): Verdict {
  if (verdict.relation !== 'agrees') return verdict;
  const values = matters.flatMap((one) => (one.kind === 'slot' ? [one.words] : []));
  const reports = verdict.evidence.filter(({ relation }) => relation === 'agrees').map(({ text }) => text);
  const isDated = matched.kind === 'slot' || hasDays(matched.clause, reports, article);
  if (!isDated || !hasFigures({ ...matched, values }, reports, article)) {
    return matched.kind === 'question'
      ? { ...verdict, relation: 'unjudged', confidence: 'likely' }
      : { ...verdict, confidence: 'likely' };
  }
  const covered = { ...matched, roots: listRoots(matched) };
  // that the day is right says nothing of what else is told of it: "lost two cousins in the quake of October"
  if (matched.kind === 'slot' && measureContent(covered) < LEAST_CONTENT) {
    return { ...verdict, relation: 'unjudged', confidence: 'likely' };
  }
  return isCovered(covered, reports, article) ? verdict : { ...verdict, confidence: 'likely' };
}

/** Roots of what the corpus says on the matter; null for a slot that a clause names for its own sake. */
function listRoots(matched: MatchedMatter): Set<string> | null {
  if (matched.kind === 'slot') return matched.matter.slot.kind === 'date' ? listEventRoots(matched) : null;
  const { sentences, anchors, cues } = matched.matter;
  return new Set([
    ...sentences.flatMap((one) => [...one.roots]),
    ...[...anchors, ...cues].flatMap((pattern) => pattern.roots),
  ]);
}

/** Roots of the event's words, of its date's, and of all that reports tell with a value for it. */
function listEventRoots({ event, matter }: MatchedSlot): Set<string> {
  const texts = event.slots.flatMap(({ reported }) => reported.map(({ claim }) => claim.text));
  return new Set([
    ...texts.flatMap((text) => [...listContentRoots(splitWords(text))]),
    ...[...event.anchors, ...matter.cues].flatMap((pattern) => pattern.roots),
  ]);
}

/**
 * What a sentence names in passing speaks for it only where it conflicts, or where there is nothing else. Of
 * the rest a verdict that something is otherwise than reported comes before one that it is the same: a claim
 * is no match while a part of it is not.
 */
function chooseVerdict<T extends Verdict & { isPassing: boolean }>(verdicts: readonly T[]): T | null {
  const main = verdicts.filter(({ isPassing, relation }) => !isPassing || relation === 'differs');
  const pool = main.some(({ relation }) => relation !== 'unjudged') ? main : verdicts;
  const rank = ({ relation, confidence, isPassing }: Verdict & { isPassing: boolean }) =>
    (confidence === 'clear' && relation !== 'agrees' ? 10 : 0) +
    WEIGHT[relation] +
    (confidence === 'clear' ? 0.5 : 0) -
    (isPassing ? 0.3 : 0);
  return [...pool].sort((one, other) => rank(other) - rank(one))[0] ?? null;
}

function dropRepeated(evidence: ComparedClaim['evidence']): ComparedClaim['evidence'] {
  return evidence.filter((one, index) => evidence.findIndex((other) => other.claim === one.claim) === index);
}
