import type { CorpusEvent, Entity } from '../corpus/corpus';
import { once } from '../once';
import { dropMarks } from '../text/fold';
import { splitTokens } from '../text/tokens';
import { buildPatterns, listFirstWords, type Pattern } from './build-patterns';
import { buildNameSkeleton } from './skeleton';
import { PARTICLES } from './word-lists';

/** A full name by its consonants, to propose spellings that the corpus does not list. */
export interface SkeletonEntry {
  readonly entity: Entity;
  /** All words of the name, particles too: what a new spelling must differ from. */
  readonly key: string;
  /** Words of the name without particles. */
  readonly words: readonly string[];
}

/** The names of a corpus, ready to be found in text. Build it once for a corpus. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Patterns by their first word, longest first. */
  readonly patterns: Found<Pattern>;
  /** Full names by skeleton, and persons also by the skeleton of the last word. */
  readonly skeletons: Found<SkeletonEntry>;
}

type Found<T> = Pick<ReadonlyMap<string, readonly T[]>, 'get' | 'has'>;

/**
 * Entities and events alike; an event is known by its anchors. Two entities may share a name. An entity's
 * patterns are built when a page first holds a word that begins one of them.
 */
export function buildLexicon(entities: readonly Entity[]): Lexicon {
  const byFirstWord = new Map<string, (() => Pattern[])[]>();
  for (const entity of entities) {
    const patterns = once(() => buildPatterns(entity));
    for (const word of listFirstWords(entity)) pushTo(byFirstWord, word, patterns);
  }
  const found = new Map<string, readonly Pattern[]>();
  const get = (word: string): readonly Pattern[] | undefined => {
    const owners = byFirstWord.get(word);
    if (owners === undefined) return undefined;
    const known = found.get(word);
    const patterns =
      known ??
      owners
        .flatMap((read) => read().filter(({ words }) => words[0] === word))
        .sort((a, b) => b.words.length - a.words.length);
    if (!known) found.set(word, patterns);
    return patterns.length > 0 ? patterns : undefined;
  };
  const skeletons = once(() => indexSkeletons(entities));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    patterns: { get, has: (word) => get(word) !== undefined },
    skeletons: { get: (key) => skeletons().get(key), has: (key) => skeletons().has(key) },
  };
}

function indexSkeletons(entities: readonly Entity[]): Map<string, SkeletonEntry[]> {
  const skeletons = new Map<string, SkeletonEntry[]>();
  for (const [key, entry] of entities.flatMap(buildSkeletonEntries)) pushTo(skeletons, key, entry);
  return skeletons;
}

/** Whether the entity is something that happened once, with anchors that a page must use. */
export function isEvent(entity: Entity): entity is CorpusEvent {
  return entity.type === 'event' && 'anchors' in entity && 'entities' in entity;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function buildSkeletonEntries(entity: Entity): [string, SkeletonEntry][] {
  if (entity.type === 'event' || entity.type === 'document') return [];
  const entries = new Map<string, [string, SkeletonEntry]>();
  const add = (all: readonly string[]): void => {
    const words = all.filter((word) => !PARTICLES.has(word));
    const skeleton = buildNameSkeleton(all);
    if (skeleton !== null) entries.set(all.join(' '), [skeleton, { entity, key: all.join(' '), words }]);
  };
  for (const name of [entity.name, ...entity.aliases]) {
    const all = splitTokens(name).map((token) => dropMarks(token.lower));
    const last = all.at(-1);
    add(all);
    if (entity.type === 'person' && all.length > 1 && last !== undefined) add([last]);
  }
  return [...entries.values()];
}
