import type { CorpusPack } from './corpus';

/**
 * The pack as it lies in the package: JSON without what `readPack` knows to put back, which is a sixth of it.
 * A claim's source is the first part of its id.
 */
export function writePack(pack: CorpusPack): string {
  const claims = pack.claims.map(({ source: _, mode, ...claim }) =>
    mode === 'asserted' ? claim : { ...claim, mode },
  );
  return JSON.stringify({ ...pack, claims }, (key, value) =>
    key !== '' && isEmpty(value) ? undefined : value,
  );
}

/** Lists of the pack itself stay, however empty: without them it would count as cut short. */
function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
