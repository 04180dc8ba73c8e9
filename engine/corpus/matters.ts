import type { Claim, CorpusEvent, Question, Side, Slot, SlotValue } from './corpus';
import type { PhrasePattern } from './phrase-pattern';

/** A sentence of the corpus that takes a side: a phrasing of the question or the text of a claim. */
export interface SidedSentence {
  readonly side: Side;
  /** Roots of its content words, names left out. */
  readonly roots: ReadonlySet<string>;
  /** The senses of those roots. */
  readonly senses: ReadonlySet<string>;
  /** Some word of it is negated. */
  readonly isNegated: boolean;
  /** An anchor of the question stands in it negated. */
  readonly isTurned: boolean;
}

/** A word or phrase that takes a side. */
export interface SidedPattern extends PhrasePattern {
  readonly side: Side;
}

/** Roles, by their index, that stand before a verb and after it in the corpus's own sentences. */
export interface RoleOrder {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** A question made ready for matching. */
export interface QuestionMatter {
  readonly question: Question;
  readonly anchors: readonly PhrasePattern[];
  /** The side that an anchor takes by itself; no entry where it takes neither. */
  readonly anchorSides: ReadonlyMap<string, Side>;
  readonly cues: readonly SidedPattern[];
  /** The senses of its anchors' words. */
  readonly senses: ReadonlySet<string>;
  /** For each role the entities that fill it, parts of them included. */
  readonly roles: readonly ReadonlySet<string>[];
  /** Who does and who suffers it, by the root of the anchor; no entry where no sentence of the corpus shows. */
  readonly order: ReadonlyMap<string, RoleOrder>;
  readonly sentences: readonly SidedSentence[];
  /** The claims that take a side on it. */
  readonly claims: readonly Claim[];
}

/** What one claim says about one slot. */
interface ReportedValue {
  readonly claim: Claim;
  readonly value: SlotValue;
}

/** A slot of an event made ready for matching. */
export interface SlotMatter {
  readonly slot: Slot;
  readonly cues: readonly PhrasePattern[];
  readonly not: readonly PhrasePattern[];
  readonly terms: readonly { readonly term: string; readonly cues: readonly PhrasePattern[] }[];
  readonly reported: readonly ReportedValue[];
}

/** An event made ready for matching. */
export interface EventMatter {
  readonly event: CorpusEvent;
  /** Its name and aliases. */
  readonly names: readonly PhrasePattern[];
  readonly anchors: readonly PhrasePattern[];
  readonly entities: ReadonlySet<string>;
  /** Those of its entities that place no other event of the corpus. */
  readonly ownEntities: ReadonlySet<string>;
  /** Roots of the words that its anchors are made of, the names of its entities left out ("bomb", "blast"). */
  readonly kinds: ReadonlySet<string>;
  readonly slots: readonly SlotMatter[];
}
