import type { Article } from '../article';
import type { CorpusEvent, Entity } from '../corpus/corpus';
import type { Confidence } from '../report';
import { stem } from '../text/stem';
import { splitTokens } from '../text/tokens';
import { isEvent } from './build-lexicon';
import type { PageToken } from './page-tokens';

/** Words of the page with the entity they mean. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly confidence: Confidence;
  /** All that it may mean, best first; empty where it is one. */
  readonly candidates: readonly Entity[];
}

/** What has been found out about the names of one page so far, while it is being read. */
export class Page {
  readonly tokens: readonly PageToken[];
  /** Its words, folded. */
  readonly words: ReadonlySet<string>;
  private readonly article: Article;
  private readonly taken = new Set<number>();
  /** Entity ids by word. */
  private readonly refused = new Map<number, Set<string>>();
  private readonly stems: ReadonlySet<string>;
  private readonly found: Meaning[] = [];
  /** Entities that some words mean beyond doubt, each with the first word of its first place. */
  private readonly first = new Map<string, { readonly at: number; readonly entity: Entity }>();

  constructor(article: Article, tokens: readonly PageToken[]) {
    this.article = article;
    this.tokens = tokens;
    this.words = new Set(tokens.map((token) => token.lower));
    this.stems = new Set([...this.words].map(stem));
  }

  /** In the order in which they were found. */
  get meanings(): readonly Meaning[] {
    return this.found;
  }

  /** Whether the word belongs to a mention. */
  readonly isTaken = (index: number): boolean => this.taken.has(index);

  /** Notes that these words, whatever they mean, are not the entity. */
  refuse(from: number, to: number, entity: Entity): void {
    for (let at = from; at < to; at += 1) {
      const ids = this.refused.get(at);
      if (ids === undefined) this.refused.set(at, new Set([entity.id]));
      else ids.add(entity.id);
    }
  }

  /** Whether any of the words is known not to be the entity. */
  isRefused(from: number, to: number, entity: Entity): boolean {
    for (let at = from; at < to; at += 1) if (this.refused.get(at)?.has(entity.id)) return true;
    return false;
  }

  /** Adds the meaning unless its words are taken. */
  add(meaning: Meaning): void {
    for (let at = meaning.from; at < meaning.to; at += 1) if (this.taken.has(at)) return;
    for (let at = meaning.from; at < meaning.to; at += 1) this.taken.add(at);
    this.found.push(meaning);
    if (meaning.candidates.length > 0) return;
    const earlier = this.first.get(meaning.entity.id);
    if (earlier === undefined || earlier.at > meaning.from) {
      this.first.set(meaning.entity.id, { at: meaning.from, entity: meaning.entity });
    }
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
        other.entity.relations.some((relation) => relation.entity === entity.id),
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

  /**
   * Ids of events named here and not meant: an event is meant only where the page names what places it and
   * says what happened, and not before it did.
   */
  listUnsupportedEvents(): ReadonlySet<string> {
    const events = this.found.map(({ entity }) => entity).filter(isEvent);
    return new Set(events.filter((event) => !this.isEventSupported(event)).map(({ id }) => id));
  }

  private isEventSupported(event: CorpusEvent): boolean {
    const { published } = this.article;
    if (published !== null && published < event.date.slice(0, published.length)) return false;
    const isPlaced = event.entities.length === 0 || event.entities.some((entity) => this.first.has(entity));
    return isPlaced && (event.anchors.length === 0 || event.anchors.some((anchor) => this.hasPhrase(anchor)));
  }
}
