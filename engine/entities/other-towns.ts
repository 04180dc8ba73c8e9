import type { EntityType } from '../corpus/corpus';
import type { Hit } from './find-hits';
import { isOtherPlace } from './judge-word';
import type { PageToken } from './page-tokens';

/** First word of a place's name, then the blocks of the page that speak of a town of the name, with where. */
export type OtherTowns = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Where the page names towns that are called like a place of the corpus: "Morocco, Indiana", whether the corpus
 * lists it as something else or the state behind the comma says so. Empty where there are none.
 */
export function findOtherTowns(tokens: readonly PageToken[], hits: readonly Hit[]): OtherTowns {
  const towns = new Map<string, Map<number, number>>();
  for (const hit of hits) {
    const isTown = hit.patterns.some(({ entity, kind, joints }) =>
      kind === 'not'
        ? entity.type === 'place' && joints[1] === 'comma'
        : isOtherPlace(hit, entity.type, tokens),
    );
    const token = tokens[hit.from];
    if (!isTown || token === undefined) continue;
    const blocks = towns.get(token.name) ?? new Map<number, number>();
    if (!blocks.has(token.block)) blocks.set(token.block, hit.from);
    towns.set(token.name, blocks);
  }
  return towns;
}

/** Whether the place's name means the town of the name that the same paragraph has spoken of. */
export function isOtherTown(
  { from, to }: Hit,
  type: EntityType,
  { tokens, otherTowns }: { readonly tokens: readonly PageToken[]; readonly otherTowns: OtherTowns },
): boolean {
  const token = tokens[from];
  if (type !== 'place' || to - from > 1 || token === undefined) return false;
  const town = otherTowns.get(token.name)?.get(token.block);
  return town !== undefined && town < from;
}
