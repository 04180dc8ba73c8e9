import type { Claim, Source } from '../corpus/corpus';
import type { Evidence } from '../report';
import { isSamePage, placeInTime } from './place-in-time';
import type { ComparisonContext } from './verdict';

/** A reported claim that takes part in a comparison, or is only shown as later. */
export interface Reported {
  readonly claim: Claim;
  readonly source: Source;
  readonly when: Evidence['when'];
}

/** The claims with their sources and their place in time; what the page itself reported is left out. */
export function placeReported(
  claims: readonly Claim[],
  { article, corpus }: Pick<ComparisonContext, 'article' | 'corpus'>,
): Reported[] {
  return claims.flatMap((claim) => {
    const source = corpus.sources.get(claim.source);
    if (!source || isSamePage(article, source)) return [];
    return [{ claim, source, when: placeInTime(article.published, source) }];
  });
}

/** The reported claim as evidence. */
export function buildEvidence(
  { claim, source, when }: Reported,
  compared: Pick<Evidence, 'relation' | 'differing'>,
  { corpus }: ComparisonContext,
): Evidence {
  const { id, publisher, title, published, url } = source;
  return {
    claim: claim.id,
    text: claim.text,
    ...compared,
    when,
    source: { id, publisher, title, published, url },
    reports: corpus.storySizes.get(source.story) ?? 1,
  };
}

const KIND_ORDER = { report: 0, headline: 1, opinion: 2 } as const;

/** Evidence with how near its report is to the page's claim in value, time and voice; more is nearer. */
export interface RankedEvidence {
  readonly evidence: Evidence;
  readonly nearness: number;
}

/**
 * Evidence that decides first, of it the nearest, then reports before headlines and opinion, then the newest;
 * later ones last.
 */
export function orderEvidence(
  ranked: readonly RankedEvidence[],
  deciding: readonly Evidence['relation'][],
  { corpus }: ComparisonContext,
): Evidence[] {
  const rank = ({ evidence, nearness }: RankedEvidence) => {
    const at = deciding.indexOf(evidence.relation);
    const kind = corpus.sources.get(evidence.source.id)?.kind ?? 'opinion';
    return [
      evidence.when === 'later' ? 1 : 0,
      at < 0 ? deciding.length : at,
      -nearness,
      KIND_ORDER[kind],
    ] as const;
  };
  const sorted = [...ranked].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const difference = a.findIndex((part, index) => part !== b[index]);
    if (difference >= 0) return (a[difference] ?? 0) - (b[difference] ?? 0);
    return other.evidence.source.published.localeCompare(one.evidence.source.published);
  });
  return keepOnePerStory(
    sorted.map(({ evidence }) => evidence),
    corpus,
  );
}

/** Reprints of one story that say the same are one report. */
function keepOnePerStory(evidence: readonly Evidence[], corpus: ComparisonContext['corpus']): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const story = corpus.sources.get(one.source.id)?.story ?? one.source.id;
    const key = `${story}\n${one.relation}\n${one.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
