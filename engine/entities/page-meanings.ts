import type { Article } from '../article';
import type { Entity } from '../corpus/corpus';
import type { Confidence } from '../report';
import { stem } from '../text/stem';
import { splitTokens } from '../text/tokens';
import { isEvent } from './build-lexicon';
import { createNameFinder, type FoundName, type NameFinder } from './find-names';
import { listWords } from './namesake-words';
import type { PageToken } from './page-tokens';
import { isHead } from './word-lists';

/** Words of the page with the entity they mean. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly confidence: Confidence;
  /** All that it may mean, best first; empty where it is one. */
  readonly candidates: readonly Entity[];
}

/** What is known of the words of a page before any of them has a meaning; dear to read, so read once. */
export interface PageWords {
  readonly tokens: readonly PageToken[];
  /** All words, folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly findNames: NameFinder;
}

/** Reads them off the words of the page. */
export function readPageWords(tokens: readonly PageToken[]): PageWords {
  const words = new Set<string>();
  for (const { lower } of tokens) words.add(lower);
  return { tokens, words, stems: new Set([...words].map(stem)), findNames: createNameFinder(tokens) };
}

/** What has been found out about the names of one page so far, while it is being read. */
export class Page {
  readonly tokens: readonly PageToken[];
  /** All its words, folded. */
  readonly words: ReadonlySet<string>;
  private readonly article: Article;
  private readonly findNames: NameFinder;
  private readonly taken: Uint8Array;
  /** Entity ids by word. */
  private readonly refused = new Map<number, Set<string>>();
  /** Words by the id of the entity of which they are a name, and which the page also uses for something else. */
  private readonly otherwise = new Map<string, Set<string>>();
  /** Words `from` to `to` that hold a person's name and are somebody or something else. */
  readonly namesakes: { readonly from: number; readonly to: number }[] = [];
  private readonly stems: ReadonlySet<string>;
  private readonly found: Meaning[] = [];
  private readonly sure = new Set<string>();
  /** Entities that some words mean, and they alone, each with the first word of its first place. */
  private readonly first = new Map<string, { readonly at: number; readonly entity: Entity }>();

  constructor(article: Article, { tokens, words, stems, findNames }: PageWords) {
    this.article = article;
    this.tokens = tokens;
    this.words = words;
    this.stems = stems;
    this.findNames = findNames;
    this.taken = new Uint8Array(tokens.length);
  }

  /** The article's text, which the words' offsets count in. */
  get text(): string {
    return this.article.text;
  }

  /** In the order in which they were found. */
  get meanings(): readonly Meaning[] {
    return this.found;
  }

  /** Whether the word belongs to a mention. */
  readonly isTaken = (index: number): boolean => this.taken[index] === 1;

  /** Names that no mention covers so far, in order. */
  listNames(): FoundName[] {
    return this.findNames(this.isTaken);
  }

  /** Notes that these words, whatever they mean, are not the entity. */
  refuse(from: number, to: number, entity: Entity): void {
    for (let at = from; at < to; at += 1) {
      const ids = this.refused.get(at);
      if (ids === undefined) this.refused.set(at, new Set([entity.id]));
      else ids.add(entity.id);
    }
  }

  /**
   * Notes a phrase of the page in which the entity's name means something else. "Turkey Creek" and "Hazara
   * University" are only named after it: they say nothing of the bare name.
   */
  noteOtherMeaning(from: number, to: number, entity: Entity): void {
    if (!isHead(this.tokens[to - 1]?.name ?? '')) {
      const words = this.otherwise.get(entity.id) ?? new Set();
      for (const { name } of this.tokens.slice(from, to)) words.add(name);
      this.otherwise.set(entity.id, words);
    }
    if (entity.type === 'person') this.namesakes.push({ from, to });
  }

  /** Whether the page uses this word, a name of the entity, for something else too. */
  hasOtherMeaning(entity: Entity, word: string): boolean {
    return this.otherwise.get(entity.id)?.has(word) === true;
  }

  /** Whether any of the words is known not to be the entity. */
  isRefused(from: number, to: number, entity: Entity): boolean {
    for (let at = from; at < to; at += 1) if (this.refused.get(at)?.has(entity.id)) return true;
    return false;
  }

  /** Adds the meaning unless its words are taken. */
  add(meaning: Meaning): void {
    for (let at = meaning.from; at < meaning.to; at += 1) if (this.isTaken(at)) return;
    this.taken.fill(1, meaning.from, meaning.to);
    this.found.push(meaning);
    if (meaning.candidates.length > 0) return;
    if (meaning.confidence === 'clear') this.sure.add(meaning.entity.id);
    const earlier = this.first.get(meaning.entity.id);
    if (earlier === undefined || earlier.at > meaning.from) {
      this.first.set(meaning.entity.id, { at: meaning.from, entity: meaning.entity });
    }
  }

  /** Whether some words mean the entity beyond doubt, and not only likely. */
  isSure(entity: Entity): boolean {
    return this.sure.has(entity.id);
  }

  /** Whether the word stands alone in round brackets. */
  isBracketed(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined) return false;
    return this.article.text.charAt(token.start - 1) === '(' && this.article.text.charAt(token.end) === ')';
  }

  /** The first word of the first sure mention, or null. */
  firstMention(entity: string): number | null {
    return this.first.get(entity)?.at ?? null;
  }

  /** Words of the page that speak for the entity: its context, and entities it is related to. */
  countSupport(entity: Entity): number {
    const words = entity.context.filter((phrase) => this.hasPhrase(phrase)).length;
    const related = entity.relations.filter((relation) => this.first.has(relation.entity)).length;
    const relatedBack = [...this.first.values()].some(
      (other) =>
        other.entity.id !== entity.id &&
        (other.entity.relations.some((relation) => relation.entity === entity.id) ||
          (isEvent(other.entity) && other.entity.entities.includes(entity.id))),
    );
    return words + 2 * related + (relatedBack ? 2 : 0);
  }

  /** Whether all words of the phrase stand on the page, in any form. */
  hasPhrase(phrase: string): boolean {
    const words = splitTokens(phrase);
    return words.length > 0 && words.every((word) => this.stems.has(stem(word.lower)));
  }

  /** In order of the text, which is not the order in which meanings were found. */
  listInOrder(): Meaning[] {
    return [...this.found].sort((a, b) => a.from - b.from);
  }

  /** Whether the folded words hold a name of the entity: "withdrawal from Afghanistan" names its place itself. */
  private isNamedIn(words: string, entity: Entity | undefined): boolean {
    const names = entity === undefined ? [] : [entity.name, ...entity.aliases];
    return names.some((name) => ` ${words} `.includes(` ${listWords(name).join(' ')} `));
  }

  /** "CIA-Taliban talks in Doha": a listed name that itself names two of the corpus needs no other word. */
  private isNamedByTwo(words: string, entities: ReadonlyMap<string, Entity>): boolean {
    const named = [...entities.values()].filter(
      (entity) => !isEvent(entity) && this.isNamedIn(words, entity),
    );
    return named.length > 1;
  }

  /**
   * Ids of events named here and not meant: an event is meant only where the page names what places it and
   * says what happened, and not before it did.
   */
  listUnsupportedEvents(entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
    const named = this.found.filter(({ entity }) => isEvent(entity));
    const meant = new Set(
      named.filter((meaning) => this.isEventSupported(meaning, entities)).map(({ entity }) => entity.id),
    );
    return new Set(named.map(({ entity }) => entity.id).filter((id) => !meant.has(id)));
  }

  private isEventSupported(
    { from, to, entity: event }: Meaning,
    entities: ReadonlyMap<string, Entity>,
  ): boolean {
    if (!isEvent(event)) return false;
    const { published } = this.article;
    if (published !== null && published < event.date.slice(0, published.length)) return false;
    const own = this.tokens
      .slice(from, to)
      .map(({ name }) => name)
      .join(' ');
    const isPlaced =
      event.entities.length === 0 ||
      event.entities.some((entity) => this.first.has(entity) || this.isNamedIn(own, entities.get(entity)));
    const isTold = event.anchors.length === 0 || event.anchors.some((anchor) => this.hasPhrase(anchor));
    return isPlaced && (isTold || this.isNamedByTwo(own, entities));
  }
}
