import type { Footing, Mode, Side, SlotValue, SourceKind } from '../../engine/corpus/corpus';
import type { Swap } from './phrasings';

/** The files as they are written, once their schema has been checked. See data/README.md. */

export type WrittenBasis = 'stated' | { readonly inferred: string };

export interface WrittenValue {
  readonly event: string;
  readonly slot: string;
  readonly [form: string]: string | number;
}

export interface WrittenClaim {
  readonly id: string;
  readonly text: string;
  readonly speaker?: { readonly name: string; readonly entity?: string; readonly footing: Footing };
  readonly about: Readonly<Record<string, string | readonly string[]>>;
  readonly when?: string;
  readonly when_basis?: WrittenBasis;
  readonly mode?: Mode;
  readonly stance?: { readonly question: string; readonly side: Side };
  readonly values?: readonly WrittenValue[];
}

export interface WrittenSource {
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly published_basis: WrittenBasis;
  readonly url?: string;
  readonly kind: SourceKind;
  readonly relays?: string;
  readonly story?: string;
  readonly claims?: readonly WrittenClaim[];
}

export interface WrittenEntity {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'place' | 'document';
  readonly aliases?: readonly string[];
  readonly short_forms?: readonly string[];
  readonly not?: readonly string[];
  readonly context?: readonly string[];
  readonly who: string;
  readonly titles?: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  readonly facts?: readonly { readonly text: string; readonly claim: string }[];
  readonly relations?: readonly Readonly<Record<string, string>>[];
}

/** Sentences that are near to a matter and do not say the same, by what is swapped. */
export type WrittenContraries = Readonly<Partial<Record<Swap, readonly string[]>>>;

export interface WrittenSlot {
  readonly kind?: SlotValue['kind'];
  readonly label?: string;
  readonly grows?: boolean;
  readonly cues?: readonly string[];
  readonly not?: readonly string[];
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly phrasings?: readonly string[];
  readonly contraries?: WrittenContraries;
}

export interface WrittenEvent extends Omit<WrittenEntity, 'type'> {
  readonly date: string;
  readonly entities: readonly string[];
  readonly anchors: readonly string[];
  readonly slots: Readonly<Record<string, WrittenSlot>>;
}

export interface WrittenQuestion {
  readonly text: string;
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
  readonly anchors: readonly string[];
  readonly sides: Readonly<
    Record<
      Side,
      { readonly label: string; readonly cues?: readonly string[]; readonly phrasings: readonly string[] }
    >
  >;
  readonly contraries?: WrittenContraries;
}

export type WrittenSlots = Readonly<Record<string, WrittenSlot>>;

/** One id or a list of them, as a list. */
export function readIds(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}
