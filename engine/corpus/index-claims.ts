import type { Claim } from './corpus';

/** The claims by what they are about. */
export interface ClaimIndex {
  readonly byEntity: ReadonlyMap<string, readonly Claim[]>;
  readonly byQuestion: ReadonlyMap<string, readonly Claim[]>;
  readonly bySource: ReadonlyMap<string, readonly Claim[]>;
  /** By the event in whose slots they put a value. */
  readonly byEvent: ReadonlyMap<string, readonly Claim[]>;
}

const known = new WeakMap<ReadonlyMap<string, Claim>, ClaimIndex>();

/** The index of these claims, in the corpus's order; built at the first call and kept as long as the claims are. */
export function indexClaims(claims: ReadonlyMap<string, Claim>): ClaimIndex {
  const found = known.get(claims);
  if (found) return found;
  const all = [...claims.values()];
  const index = {
    byEntity: groupClaims(all, (claim) => claim.about.map(({ entity }) => entity)),
    byQuestion: groupClaims(all, ({ stance }) => (stance ? [stance.question] : [])),
    bySource: groupClaims(all, ({ source }) => [source]),
    byEvent: groupClaims(all, ({ values }) => values.map(({ event }) => event)),
  };
  known.set(claims, index);
  return index;
}

function groupClaims(claims: readonly Claim[], listKeys: (claim: Claim) => string[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of new Set(listKeys(claim))) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
}
