import type { PartialDate, Span } from './article';
import type { EntityType, Side } from './corpus/corpus';

export type Confidence = 'clear' | 'likely';

/** Words on the page that mean an entity of the corpus. */
export interface Mention extends Span {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly text: string;
  readonly confidence: Confidence;
  /** Whether the page underlines it. */
  readonly marked: boolean;
  /** Entity ids, best first, where the page leaves open which is meant; else empty. */
  readonly candidates: readonly string[];
}

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A name recognised on the page that stands in no corpus. */
export interface Name extends Span {
  readonly text: string;
  readonly type: NameType;
}

export type Relation = 'agrees' | 'differs' | 'updates' | 'contested' | 'new' | 'unjudged';

export type Reason = 'number' | 'date' | 'place' | 'direction' | 'doer' | 'speaker' | 'wording';

/** The source of a piece of evidence, as the reader sees it. */
export interface EvidenceSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: PartialDate;
  readonly url: string | null;
}

/** One corpus claim on the same matter as the page's claim, and how the two compare. */
export interface Evidence {
  readonly claim: string;
  readonly text: string;
  readonly relation: Exclude<Relation, 'new' | 'contested'>;
  /** Against the page's date; `undated` where the page has none. Later reports never enter a verdict. */
  readonly when: 'earlier' | 'later' | 'undated';
  readonly source: EvidenceSource;
  /** The words that differ, on the page and in the report. Empty where nothing does. */
  readonly differing: readonly { readonly page: string; readonly report: string }[];
  /** Sources that carried the same story, this one included. */
  readonly reports: number;
}

/** What the page's claim and its evidence are about. */
export type Matter =
  | { readonly kind: 'question'; readonly question: string; readonly side: Side | null }
  | { readonly kind: 'slot'; readonly event: string; readonly slot: string };

/** A claim of the page with its verdict. */
export interface ComparedClaim extends Span {
  readonly text: string;
  readonly speaker: { readonly name: string; readonly entity: string | null } | null;
  readonly relation: Relation;
  readonly confidence: Confidence;
  /** Null for `new` only. */
  readonly reason: Reason | null;
  /** Best first, later reports last. A `new` claim has later ones at most, every other an earlier or undated one. */
  readonly evidence: readonly Evidence[];
  /** Null where the claim met no matter of the corpus. */
  readonly matter: Matter | null;
}

export type Summary = Readonly<Record<Relation, number>>;

/** All that Backgrounder found out about one page. Offsets index `Article.text`. */
export interface PageReport {
  readonly page: {
    readonly url: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: PartialDate | null;
    readonly words: number;
  };
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly claims: readonly ComparedClaim[];
  /** Claims on which the model's opinion is still awaited; their verdicts are likely at most. */
  readonly pending: number;
  /** Claims by relation; of the verdicts only the clear ones, the likely ones count as `unjudged`. */
  readonly summary: Summary;
}
