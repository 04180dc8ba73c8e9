import type { Entity } from '../corpus/corpus';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import type { Page } from './page-meanings';

/** What a hit may mean on this page, its neighbours and its kind considered. */
export interface Reading {
  readonly hit: Hit;
  readonly pattern: Pattern;
}

/** How sure the meaning of each entity's names is, by id; `false` for who is somebody else. */
export type Bearing = ReadonlyMap<string, 'clear' | 'likely' | false>;

/** The one meaning; of several the one the page speaks for, or, where it stays open, all of them. */
export function addMeaning(page: Page, readings: readonly Reading[], bearing?: Bearing): void {
  const [reading] = readings;
  if (reading === undefined) return;
  const { from, to } = reading.hit;
  const ranked = rankEntities(page, readings);
  const [best, second] = ranked;
  if (best === undefined) return;
  const isOpen = second !== undefined && (best.score < 2 || best.score < 2 * second.score);
  page.add({
    from,
    to,
    entity: best.entity,
    confidence: isOpen || bearing?.get(best.entity.id) === 'likely' ? 'likely' : 'clear',
    candidates: isOpen ? ranked.slice(0, 4).map(({ entity }) => entity) : [],
  });
}

function rankEntities(page: Page, readings: readonly Reading[]): { entity: Entity; score: number }[] {
  const entities = new Map(readings.map(({ pattern }) => [pattern.entity.id, pattern.entity]));
  const from = readings[0]?.hit.from ?? 0;
  return [...entities.values()]
    .map((entity) => ({ entity, score: entities.size < 2 ? 0 : scoreEntity(page, entity, from) }))
    .sort((a, b) => b.score - a.score);
}

/** Being named in full counts most, its context and relations on the page next, and nearness breaks ties. */
function scoreEntity(page: Page, entity: Entity, from: number): number {
  const isNamed = page.firstMention(entity.id) !== null;
  return (isNamed ? 3 : 0) + page.countSupport(entity) + countNearWords(page, entity, from);
}

function countNearWords(page: Page, entity: Entity, from: number): number {
  const sentence = page.tokens[from]?.sentence;
  const near = new Set<string>();
  for (let at = Math.max(0, from - 40); at < Math.min(page.tokens.length, from + 40); at += 1) {
    const token = page.tokens[at];
    if (token !== undefined && token.sentence === sentence) near.add(token.lower);
  }
  return (
    2 *
    entity.context.filter((phrase) =>
      phrase
        .toLowerCase()
        .split(/\s+/)
        .every((word) => near.has(word)),
    ).length
  );
}
