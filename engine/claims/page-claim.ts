import type { PartialDate, Span } from '../article';
import type { ClaimSpeaker, Mode, Quantity } from '../corpus/corpus';
import type { Mention, Name } from '../report';
import type { Sentence } from '../text/find-sentences';
import type { Word } from '../text/words';
import type { StateMeant } from './find-states';

/** How the page puts it. `asked`: somebody only asked whether it is so. */
export type PageMode = Mode | 'asked';

/** What a number measures. A `multiple` is "doubled"; an `ordinal` is "fourth". */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'magnitude'
  | 'distance'
  | 'age'
  | 'ordinal'
  | 'multiple';

/** A number on the page, its comparator's and unit's words within the span. */
export interface FoundQuantity extends Span {
  readonly value: Quantity;
  readonly dimension: Dimension;
  /** Duration: day, week, month or year. Money: its currency. Distance: km or mile. Else empty. */
  readonly unit: string;
}

/** A date on the page, resolved against the page's own. */
export interface FoundDate extends Span {
  readonly date: PartialDate;
  /** The last day of a stretch ("last week", "9-10 October"); else equals `date`. */
  readonly until: PartialDate;
}

/** A stretch of a sentence that makes one statement. */
export interface Clause extends Span {
  readonly words: readonly Word[];
  readonly mode: PageMode;
}

/** A sentence of the page, or a part of it, that reports something checkable. */
export interface PageClaim extends Span {
  readonly text: string;
  readonly sentence: Sentence;
  /** The sentence that stands before it; empty for the first. */
  readonly before: string;
  /** Null where the outlet itself speaks. */
  readonly speaker: ClaimSpeaker | null;
  readonly clauses: readonly Clause[];
  readonly quantities: readonly FoundQuantity[];
  readonly dates: readonly FoundDate[];
  readonly mentions: readonly Mention[];
  /** States meant without being named: by an adjective, a seat of government, as "the two countries". */
  readonly states: readonly StateMeant[];
  /** The date that the sentences before it in the paragraph were about; null where they named none. */
  readonly story: PartialDate | null;
  /** Names in no corpus. */
  readonly names: readonly Name[];
  /** Whom pronouns and descriptions such as "the group" stand for, at the offsets of those words. */
  readonly carried: readonly Mention[];
  /** Entities that this paragraph, the one before and the title have named before it. */
  readonly topic: readonly string[];
}
