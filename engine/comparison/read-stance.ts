import type { Span } from '../article';
import { findNegations, isNegated, type Negation } from '../claims/find-negations';
import type { Clause } from '../claims/page-claim';
import { listContentRoots, measureOverlap } from '../corpus/content-roots';
import type { Side } from '../corpus/corpus';
import type { QuestionMatter } from '../corpus/matters';
import { findPhrases, type PhraseHit } from '../corpus/phrase-pattern';
import type { ReadStance } from './matched-matter';

/** How much nearer one side's best sentence must be before nearness counts. */
const NEARNESS_MARGIN = 0.12;

interface Vote {
  readonly side: Side;
  readonly hit: PhraseHit;
}

/** The side that the clause takes on the question, its negations counted; null where its signs disagree or are none. */
export function readStance(clause: Clause, matter: QuestionMatter, text: string): ReadStance {
  const anchors = findPhrases(clause.words, matter.anchors);
  // "avert" as the anchor itself turns nothing
  const negations = findNegations(clause.words, text).filter(
    (negation) => !anchors.some((hit) => hit.from < negation.to && negation.from < hit.to),
  );
  const cues = findCues(clause, matter);
  const byCues = cues.map((vote) => turn(vote, negations));
  const byAnchors = anchors
    .filter((hit) => !isCue(hit, cues))
    .flatMap((hit) => {
      const side = matter.anchorSides.get(hit.pattern.phrase);
      return side ? [turn({ side, hit }, negations)] : [];
    });
  const words = locate(clause, chooseWords({ cues, anchors, negations }));
  const cueSide = agree(byCues);
  const anchorSide = agree(byAnchors);
  const nearSide = findNearestSide(
    clause,
    matter,
    anchors.some((hit) => isNegated(negations, hit)),
  );
  if (byCues.length > 0 && cueSide === null) return { side: null, isClear: false, words };
  const isAnchorTurned = anchors.some((hit) =>
    isNegated(
      negations,
      hit,
      cues.map((cue) => cue.hit),
    ),
  );
  if (cueSide && anchorSide && cueSide !== anchorSide && !isAnchorTurned && isExplicit(cues, byCues)) {
    return { side: cueSide, isClear: nearSide === cueSide, words };
  }
  if (cueSide && anchorSide && cueSide !== anchorSide) {
    const decided = isExplicit(cues, byCues) && nearSide === cueSide ? cueSide : null;
    return { side: decided, isClear: false, words };
  }
  const side = cueSide ?? anchorSide;
  if (!side) return { side: nearSide, isClear: false, words };
  // plain cues outweigh nearness, which is blind to who does what
  const isPlain = cueSide !== null && isExplicit(cues, byCues);
  if (nearSide && nearSide !== side && !isPlain) return { side: null, isClear: false, words };
  // two cues in plain words speak for each other
  const doubled = isPlain && cues.length >= 2 ? cueSide : null;
  const signs = [cueSide, anchorSide, nearSide, doubled].filter((sign) => sign === side).length;
  return { side, isClear: signs >= 2 && nearSide !== opposite(side), words };
}

/** The other side. */
function opposite(side: Side): Side {
  return side === 'yes' ? 'no' : 'yes';
}

function findCues(clause: Clause, matter: QuestionMatter): Vote[] {
  const sides = new Map(matter.cues.map((cue) => [cue.phrase, cue.side]));
  const hits = findPhrases(clause.words, matter.cues);
  return hits.flatMap((hit) => {
    const side = sides.get(hit.pattern.phrase);
    const isShared = matter.cues.some((cue) => cue.phrase === hit.pattern.phrase && cue.side !== side);
    return side && !isShared ? [{ side, hit }] : [];
  });
}

/** An anchor that is itself a cue, word for word, votes once: as the cue. */
function isCue(anchor: PhraseHit, cues: readonly Vote[]): boolean {
  return cues.some(({ hit }) => anchor.from === hit.from && anchor.to === hit.to);
}

function turn({ side, hit }: Vote, negations: readonly Negation[]): Side {
  return isNegated(negations, hit, [hit]) ? opposite(side) : side;
}

function agree(sides: readonly Side[]): Side | null {
  const [first] = sides;
  return first && sides.every((side) => side === first) ? first : null;
}

/** Cues that stand unturned are explicit; a turned "rule out" is only the lack of a no. */
function isExplicit(cues: readonly Vote[], read: readonly Side[]): boolean {
  return cues.every(({ side }, index) => side === read[index]);
}

/** How far apart the words may stand that are shown as one stretch. */
const ONE_STRETCH = 5;

/**
 * The fewest words that tell the side: a cue with the negation that turns it, else the anchor with its own,
 * the negation alone where the two stand far apart.
 */
function chooseWords({
  cues,
  anchors,
  negations,
}: {
  cues: readonly Vote[];
  anchors: readonly PhraseHit[];
  negations: readonly Negation[];
}): { from: number; to: number }[] {
  const [cue] = cues;
  const told = cue ? [cue.hit] : anchors.slice(0, 1);
  const [first] = told;
  if (!first) return [];
  const turning = negations.find((one) => isNegated([one], first, told));
  if (!turning) return told;
  return first.from - turning.to > ONE_STRETCH ? [turning] : [turning, first];
}

/**
 * The side whose sentences in the corpus are nearer in wording, where one is clearly nearer. A sentence with
 * the anchor negated where the clause has it plain, or the other way about, speaks for the other side.
 */
function findNearestSide(clause: Clause, matter: QuestionMatter, isTurned: boolean): Side | null {
  const roots = listContentRoots(clause.words);
  const best = (side: Side) =>
    Math.max(
      0,
      ...matter.sentences
        .filter((one) => (one.isTurned === isTurned ? one.side : opposite(one.side)) === side)
        .map((one) => measureOverlap(roots, one.roots)),
    );
  const [yes, no] = [best('yes'), best('no')];
  if (Math.abs(yes - no) < NEARNESS_MARGIN) return null;
  return yes > no ? 'yes' : 'no';
}

function locate(clause: Clause, hits: readonly { from: number; to: number }[]): Span {
  const from = Math.min(...hits.map((hit) => hit.from));
  const to = Math.max(...hits.map((hit) => hit.to));
  const first = clause.words[from];
  const last = clause.words[to - 1];
  return first && last ? { start: first.start, end: last.end } : { start: clause.start, end: clause.end };
}
