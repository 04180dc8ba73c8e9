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

/** A question that a clause of the page speaks to. */
export interface MatchedQuestion {
  readonly kind: 'question';
  readonly claim: PageClaim;
  readonly clause: Clause;
  readonly matter: QuestionMatter;
  readonly stance: ReadStance;
  /** When the event that the sentence is about took place; null where it is about none. */
  readonly eventDate: PartialDate | null;
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
  /** The event is named or dated in the sentence, and the value stands beside its cue. */
  readonly isClear: boolean;
}

export type MatchedMatter = MatchedQuestion | MatchedSlot;
