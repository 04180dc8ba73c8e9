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
/**
 * Edits for each letter of a word: one is forgiven from 4 letters, two from 8. Fuse's score is just that
 * where the place in the text does not count.
 */
const EDITS_PER_LETTER = 0.25;
/** A query of one letter finds everything and tells nothing. */
const SHORTEST_QUERY = 2;
/** Longer than any name or headline; what is typed beyond it only takes time. */
const LONGEST_QUERY = 80;
/** What Fuse's extended search takes for operators. */
const OPERATORS = /[\^!'"=$|]+/g;

/**
 * Builds the index over entities, events, questions and sources. Every word of a query has to be met: in
 * names with edits forgiven, in the long texts of questions and headlines as it stands. Fuse.js ranks; a name
 * that is the query stands before one that only holds it.
 */
export function buildLookUp(pack: CorpusPack): LookUp {
  const items = collectItems(pack);
  const isText = ({ result: { kind } }: Item) => kind === 'question' || kind === 'source';
  const names = createFuse(items.filter((item) => !isText(item)));
  const texts = createFuse(items.filter(isText));
  return (query) => {
    const words = fold(query.slice(0, LONGEST_QUERY)).split(' ').filter(Boolean);
    const whole = words.join(' ');
    if (whole.length < SHORTEST_QUERY) return [];
    const found = [
      ...names.search(whole),
      // An apostrophe before a word is Fuse's sign for "as it stands".
      ...texts.search(words.map((word) => `'${word}`).join(' ')),
    ];
    return found
      .map(({ item, score = 1 }) => ({ item, score: isCalled(item, whole) ? score - 1 : score }))
      .sort((one, other) => one.score - other.score)
      .slice(0, MOST_RESULTS)
      .map(({ item }) => item.result);
  };
}

function createFuse(items: readonly Item[]): Fuse<Item> {
  return new Fuse(items, {
    keys: [
      { name: 'name', weight: 2 },
      { name: 'otherNames', weight: 1.5 },
    ],
    threshold: EDITS_PER_LETTER,
    ignoreLocation: true,
    ignoreDiacritics: true,
    useExtendedSearch: true,
    includeScore: true,
  });
}

/** Whether the query is one of the names, and not only like one. */
function isCalled({ name, otherNames }: Item, query: string): boolean {
  return [name, ...otherNames].some((one) => fold(one) === query);
}

function fold(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(OPERATORS, '').replaceAll(/\s+/g, ' ').trim();
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
