import type { PartialDate } from '../article';

export type SourceKind = 'report' | 'opinion' | 'headline';

/** One published report, the place every visible statement goes back to. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: PartialDate;
  /** Null where only the headline is known: then there is no link, and the card says so. */
  readonly url: string | null;
  readonly kind: SourceKind;
  /** The outlet whose story this one passes on; null where the reporting is its own. */
  readonly relays: string | null;
  /** Sources with the same story are reprints of one report and count once. */
  readonly story: string;
}

export type Footing =
  | 'named'
  | 'unnamed-official'
  | 'unnamed-source'
  | 'leaked-document'
  | 'document'
  | 'outlet';

/** Who says it, and on what footing. */
export interface ClaimSpeaker {
  readonly name: string;
  readonly entity: string | null;
  readonly footing: Footing;
}

export type Mode = 'asserted' | 'possible' | 'demanded' | 'conditional' | 'denied' | 'predicted';

export type Comparator = 'exactly' | 'at-least' | 'more-than' | 'about' | 'nearly' | 'at-most' | 'less-than';

/** A number with what it counts. `upper` is set for ranges ("2,000 to 4,000"), else equals `number`. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly number: number;
  readonly upper: number;
  readonly comparator: Comparator;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
}

/** A place, doer or speaker: an entity. */
export interface EntityValue {
  readonly kind: 'entity';
  readonly entity: string;
}

/** One of the outcomes that the slot lists. */
export interface TermValue {
  readonly kind: 'term';
  readonly term: string;
}

export type SlotValue = Quantity | DateValue | EntityValue | TermValue;

export type Side = 'yes' | 'no';

/** One thing one source reported, in our words. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly speaker: ClaimSpeaker;
  readonly about: readonly { readonly role: string; readonly entity: string }[];
  /** The time the claim is about; null where it is not tied to one. */
  readonly when: PartialDate | null;
  readonly mode: Mode;
  readonly stance: { readonly question: string; readonly side: Side } | null;
  /** Values in events' slots, such as 20 dead and 320 injured. Empty where the claim carries none. */
  readonly values: readonly { readonly event: string; readonly slot: string; readonly value: SlotValue }[];
}

/** What signals one side of a question. */
export interface QuestionSide {
  /** How the timeline names the side, in a few words. */
  readonly label: string;
  /** Words or phrases that take this side by themselves ("refuse", "rule out"). */
  readonly cues: readonly string[];
  /** Whole sentences that say it, in our words. */
  readonly phrasings: readonly string[];
}

/** A matter on which reporting takes sides; what makes opposite claims comparable. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** Each role and the entities that can fill it; a sentence must fill them all to be about this matter. */
  readonly roles: readonly { readonly role: string; readonly entities: readonly string[] }[];
  /** Predicates, one of which must stand in the clause ("cooperate", "work with"). */
  readonly anchors: readonly string[];
  readonly sides: Readonly<Record<Side, QuestionSide>>;
}

/** A typed place for a value in an event. */
export interface Slot {
  readonly name: string;
  readonly kind: SlotValue['kind'];
  /** How the reader reads it: "deaths", "magnitude". */
  readonly label: string;
  /** A figure that only grows as reporting goes on, such as a toll. */
  readonly grows: boolean;
  /** Words beside the value that say it is this slot ("killed", "dead"). */
  readonly cues: readonly string[];
  /** Words that, in the same clause, say it is not this slot. */
  readonly not: readonly string[];
  /** For terms: each outcome and the phrases that say it. Empty for the other kinds. */
  readonly terms: readonly { readonly term: string; readonly cues: readonly string[] }[];
}

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'document';

/** A dated thing worth knowing about an entity; its date and source are those of the claim. */
export interface Fact {
  readonly text: string;
  readonly claim: string;
}

/** An office that a person held. */
export interface Title {
  /** In full: "chairman of the Joint Chiefs of Staff". */
  readonly title: string;
  /** Null where it is not known since when. */
  readonly from: PartialDate | null;
  /** Null where it is still held, or not known until when. */
  readonly to: PartialDate | null;
}

/** Something a page can name and a card can explain. Events are entities too. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Full names that always mean this entity, the name itself not among them. */
  readonly aliases: readonly string[];
  /** Names that mean it only after the page has named it in full ("Milley", "the Journal"). */
  readonly shortForms: readonly string[];
  /** Phrases that hold the name and are something else ("Austin, Texas"). */
  readonly not: readonly string[];
  /** Words that, on the page, speak for this entity among several of the name. */
  readonly context: readonly string[];
  readonly who: string;
  /** Offices held, the earliest first; empty for all but persons. */
  readonly titles: readonly Title[];
  readonly facts: readonly Fact[];
  readonly relations: readonly { readonly kind: string; readonly entity: string }[];
}

/** Something that happened once, with typed slots that make its figures comparable. */
export interface CorpusEvent extends Entity {
  readonly type: 'event';
  readonly date: PartialDate;
  /** Entities that place it; a page must name one for the event to be meant. */
  readonly entities: readonly string[];
  /** What kind of happening it is, in words of which the page must use one ("earthquake", "quake"). */
  readonly anchors: readonly string[];
  readonly slots: readonly Slot[];
}

/** The compiled corpus: plain data, as `readPack` gives it. */
export interface CorpusPack {
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly events: readonly CorpusEvent[];
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
}
