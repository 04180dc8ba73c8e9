import type { CorpusPack } from '../../engine/corpus/corpus';
import { groupBy } from './group-by';

/** How much the corpus holds. */
export interface Counts {
  readonly sources: number;
  /** Sources of which more than the headline was read. */
  readonly reports: number;
  readonly publishers: number;
  readonly entities: number;
  readonly claims: number;
  readonly questions: number;
  readonly events: number;
}

export function countCorpus(pack: CorpusPack): Counts {
  return {
    sources: pack.sources.length,
    reports: pack.sources.filter(({ kind }) => kind !== 'headline').length,
    publishers: new Set(pack.sources.map(({ publisher }) => publisher)).size,
    entities: pack.entities.length,
    claims: pack.claims.length,
    questions: pack.questions.length,
    events: pack.events.length,
  };
}

/** Publishers with how many sources each has, the most first. */
export function countPublishers({ sources }: CorpusPack): [publisher: string, sources: number][] {
  const groups = groupBy(sources, ({ publisher }) => publisher);
  return [...groups]
    .map(([publisher, own]): [string, number] => [publisher, own.length])
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}

/** Claims by the year they are about, or in which they were published where they are tied to no time. */
export function countClaimsByYear({ claims, sources }: CorpusPack): [year: string, claims: number][] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const groups = groupBy(claims, ({ when, source }) => (when ?? published.get(source) ?? '').slice(0, 4));
  return [...groups].map(([year, own]): [string, number] => [year, own.length]).sort();
}
