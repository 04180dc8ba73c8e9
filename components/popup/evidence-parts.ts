import type { ComparedClaim, Evidence, Relation, Summary } from '../../engine/report';

/** A claim's evidence as it is laid out: what the verdict rests on, what else there is, and what came later. */
export interface EvidenceParts {
  readonly shown: readonly Evidence[];
  readonly more: readonly Evidence[];
  readonly later: readonly Evidence[];
  /** Sources that carried the stories, reprints counted; and the stories they go back to. Later ones left out. */
  readonly reports: number;
  readonly origins: number;
}

/** Parts the evidence. A contested claim shows a report of each side; any other the best for its verdict. */
export function partEvidence(claim: ComparedClaim): EvidenceParts {
  const later = claim.evidence.filter(({ when }) => when === 'later');
  const known = claim.evidence.filter(({ when }) => when !== 'later');
  const shown = findShown(claim, known);
  const origins = new Map(known.map(({ source, reports }) => [source.id, reports]));
  return {
    shown,
    more: known.filter((evidence) => !shown.includes(evidence)),
    later,
    reports: [...origins.values()].reduce((sum, reports) => sum + reports, 0),
    origins: origins.size,
  };
}

function findShown(claim: ComparedClaim, known: readonly Evidence[]): readonly Evidence[] {
  if (claim.relation === 'contested') {
    const sides = [known.find(isSame), known.find((evidence) => evidence.relation === 'differs')];
    const found = sides.filter((evidence) => evidence !== undefined);
    if (found.length > 0) return found;
  }
  const best = known.find(({ relation }) => relation === claim.relation) ?? known.at(0);
  return best ? [best] : [];
}

function isSame({ relation }: Evidence): boolean {
  return relation === 'agrees';
}

/** The order in which a reader meets the claims: what stands out first. */
export const RELATION_ORDER: readonly Relation[] = [
  'differs',
  'updates',
  'contested',
  'agrees',
  'unjudged',
  'new',
];

/** Where a claim is listed: a verdict that is not clear stands with what could not be compared, as it is counted. */
export function findGroup({ relation, confidence }: ComparedClaim): Relation {
  return relation === 'new' || confidence === 'clear' ? relation : 'unjudged';
}

/** All claims of a summary. */
export function countClaims(summary: Summary): number {
  return RELATION_ORDER.reduce((sum, relation) => sum + summary[relation], 0);
}
