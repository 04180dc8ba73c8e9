import type { Claim, CorpusPack } from './corpus';

/**
 * The pack as it lies in the package: JSON without what `readPack` knows to put back, which is a sixth of it.
 * A claim's source is the first part of its id, and where nobody else speaks the outlet does.
 */
export function writePack(pack: CorpusPack): string {
  const publishers = new Map(pack.sources.map(({ id, publisher }) => [id, publisher]));
  const isOutlet = ({ source, speaker }: Claim) =>
    speaker.footing === 'outlet' && speaker.entity === null && speaker.name === publishers.get(source);
  const claims = pack.claims.map((claim) => {
    const { source: _, mode, speaker, ...rest } = claim;
    return {
      ...rest,
      mode: mode === 'asserted' ? null : mode,
      speaker: isOutlet(claim) ? null : speaker,
    };
  });
  return JSON.stringify({ ...pack, claims }, (key, value) =>
    key !== '' && isEmpty(value) ? undefined : value,
  );
}

/** Lists of the pack itself stay, however empty: without them it would count as cut short. */
function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
