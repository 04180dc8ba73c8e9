import type { CorpusPack } from './corpus';

/** How much the corpus holds, and from when to when. */
export interface CorpusCoverage {
  readonly sources: number;
  readonly entities: number;
  readonly claims: number;
  readonly questions: number;
  readonly events: number;
  /** The year of the earliest thing that a claim is about; empty for an empty corpus. */
  readonly from: string;
  /** The date of the latest report; empty for an empty corpus. */
  readonly to: string;
}

/** Counts the corpus and spans its dates. */
export function describeCorpus(pack: CorpusPack): CorpusCoverage {
  const times = pack.claims.flatMap(({ when }) => when ?? []).sort();
  const published = pack.sources.map((source) => source.published).sort();
  return {
    sources: pack.sources.length,
    entities: pack.entities.length,
    claims: pack.claims.length,
    questions: pack.questions.length,
    events: pack.events.length,
    from: times.at(0)?.slice(0, 4) ?? '',
    to: published.at(-1) ?? '',
  };
}
