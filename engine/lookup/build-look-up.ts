import Fuse from 'fuse.js';
import type { PartialDate } from '../article';
import type { CorpusPack, EntityType } from '../corpus/corpus';

/** One thing that a reader can look up, with the line that tells it from others of its name. */
export type LookUpResult =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly name: string;
      readonly type: EntityType;
      readonly line: string;
    }
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly name: string;
      readonly date: PartialDate;
      readonly line: string;
    }
  | { readonly kind: 'question'; readonly id: string; readonly name: string; readonly reports: number }
  | {
      readonly kind: 'source';
      readonly id: string;
      readonly name: string;
      readonly publisher: string;
      readonly published: PartialDate;
      readonly url: string | null;
    };

/** Finds what a query may mean, best first; empty for an empty query or where nothing comes near. */
export type LookUp = (query: string) => LookUpResult[];

interface Item {
  readonly result: LookUpResult;
  readonly name: string;
  readonly otherNames: readonly string[];
}

const MOST_RESULTS = 12;
/** Fuse's distance, 0 exact to 1 anything. Above 0.34, "kabul" begins to find "Istanbul". */
const FARTHEST = 0.34;
/** A query of one letter finds everything and tells nothing. */
const SHORTEST_QUERY = 2;

/** Builds the index over entities, events, questions and sources; Fuse.js ranks, names before other names. */
export function buildLookUp(pack: CorpusPack): LookUp {
  const fuse = new Fuse(collectItems(pack), {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'otherNames', weight: 1.5 },
    ],
    threshold: FARTHEST,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: SHORTEST_QUERY,
  });
  return (query) => {
    const words = query.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
    if (words.length < SHORTEST_QUERY) return [];
    return fuse.search(words, { limit: MOST_RESULTS }).map(({ item }) => item.result);
  };
}

function collectItems({ entities, events, questions, sources, claims }: CorpusPack): Item[] {
  const reports = new Map<string, Set<string>>();
  const stories = new Map(sources.map(({ id, story }) => [id, story]));
  for (const { stance, source } of claims) {
    if (!stance) continue;
    const of = reports.get(stance.question) ?? new Set();
    reports.set(stance.question, of.add(stories.get(source) ?? source));
  }
  return [
    ...entities.map(
      ({ id, name, type, who, aliases, shortForms }): Item => ({
        result: { kind: 'entity', id, name, type, line: who },
        name,
        otherNames: [...aliases, ...shortForms],
      }),
    ),
    ...events.map(
      ({ id, name, date, who, aliases, shortForms }): Item => ({
        result: { kind: 'event', id, name, date, line: who },
        name,
        otherNames: [...aliases, ...shortForms],
      }),
    ),
    ...questions.map(
      ({ id, text }): Item => ({
        result: { kind: 'question', id, name: text, reports: reports.get(id)?.size ?? 0 },
        name: text,
        otherNames: [],
      }),
    ),
    ...sources.map(
      ({ id, title, publisher, published, url }): Item => ({
        result: { kind: 'source', id, name: title, publisher, published, url },
        name: title,
        otherNames: [publisher],
      }),
    ),
  ];
}
