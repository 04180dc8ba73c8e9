import type { ComparedClaim, Relation, Summary } from '../report';

/** Claims by relation. Of the verdicts only the clear ones count as such; likely ones count as `unjudged`. */
export function summarise(claims: readonly Pick<ComparedClaim, 'relation' | 'confidence'>[]): Summary {
  const summary: Record<Relation, number> = {
    agrees: 0,
    differs: 0,
    updates: 0,
    contested: 0,
    new: 0,
    unjudged: 0,
  };
  for (const { relation, confidence } of claims) {
    summary[relation === 'new' || confidence === 'clear' ? relation : 'unjudged'] += 1;
  }
  return summary;
}
