import { buildLexicon, type Lexicon } from '../entities/build-lexicon';
import { buildMatters } from './build-matters';
import type { Claim, CorpusEvent, CorpusPack, Entity, Question, Source } from './corpus';
import type { EventMatter, QuestionMatter } from './matters';

/** The pack with all that the engine looks up in it. */
export interface Corpus {
  readonly pack: CorpusPack;
  readonly sources: ReadonlyMap<string, Source>;
  /** Events among them. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, CorpusEvent>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Places by name, to resolve "American" and "the two countries". */
  readonly countries: ReadonlyMap<string, string>;
  readonly lexicon: Lexicon;
  readonly questionMatters: readonly QuestionMatter[];
  readonly eventMatters: readonly EventMatter[];
  /** How many sources carried each story. */
  readonly storySizes: ReadonlyMap<string, number>;
  /** Outlets, in lower case: what they report is reporting, not something that they said. */
  readonly outlets: ReadonlySet<string>;
}

/** The corpus of a pack that was checked by `readPack`; ids that lead nowhere are passed over. */
export function buildCorpus(pack: CorpusPack): Corpus {
  const entities = indexById<Entity>([...pack.entities, ...pack.events]);
  const claims = indexById(pack.claims);
  const matters = buildMatters(pack, entities, claims);
  return {
    pack,
    sources: indexById(pack.sources),
    entities,
    events: indexById(pack.events),
    questions: indexById(pack.questions),
    claims,
    countries: new Map(
      pack.entities
        .filter(({ type, name }) => type === 'place' || name === 'European Union')
        .map(({ id, name }) => [name, id]),
    ),
    lexicon: buildLexicon([...pack.entities, ...pack.events]),
    questionMatters: matters.questions,
    eventMatters: matters.events,
    storySizes: countStories(pack.sources),
    outlets: listOutlets(pack.sources),
  };
}

function indexById<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function countStories(sources: readonly Source[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { story } of sources) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return sizes;
}

function listOutlets(sources: readonly Source[]): Set<string> {
  const names = sources.flatMap(({ publisher, relays }) => (relays ? [publisher, relays] : [publisher]));
  return new Set(names.map((name) => name.toLowerCase().replace(/^the /, '')));
}
