import type { PartialDate, Span } from '../article';
import type { Clause, PageClaim } from '../claims/page-claim';
import type { Side, SlotValue } from '../corpus/corpus';
import type { EventMatter, QuestionMatter, SlotMatter } from '../corpus/matters';

/** Where on the page a stance stands, and how sure the reading of it is. */
export interface ReadStance {
  /** Null where the clause takes no side that we can read. */
  readonly side: Side | null;
  /** Explicit words and the corpus's phrasings speak for the same side. */
  readonly isClear: boolean;
  /** The words that take the side. */
  readonly words: Span;
}

/** What ties a clause to its question where its own words and parties do not. */
export interface LooseMatch {
  /** Words of the clause take the side, and it is near in sense to a sentence of the corpus. */
  readonly isPlain: boolean;
  /** Senses of the clause that no sentence of the corpus has on the question, of all that it has: 0 to 1. */
  readonly strange: number;
}

/** A question that a clause of the page speaks to. */
export interface MatchedQuestion {
  readonly kind: 'question';
  readonly claim: PageClaim;
  readonly clause: Clause;
  readonly matter: QuestionMatter;
  readonly stance: ReadStance;
  /** When the event that the sentence is about took place; null where it is about none. */
  readonly eventDate: PartialDate | null;
  /** How far free wording and parties from other sentences had to be trusted; null where nothing was. */
  readonly loose: LooseMatch | null;
  /** How well the clause fits the question, to choose the best among several; no confidence. */
  readonly score: number;
}

/** A value that a clause of the page gives for a slot of an event. */
export interface MatchedSlot {
  readonly kind: 'slot';
  readonly claim: PageClaim;
  readonly clause: Clause;
  readonly event: EventMatter;
  readonly matter: SlotMatter;
  readonly value: SlotValue;
  /** The words that give the value. */
  readonly words: Span;
  /** The event may be another one of the kind: only the very value that was reported counts. */
  readonly isTentative: boolean;
  /** The event is named or dated in the sentence, and the value stands beside its cue. */
  readonly isClear: boolean;
}

export type MatchedMatter = MatchedQuestion | MatchedSlot;
