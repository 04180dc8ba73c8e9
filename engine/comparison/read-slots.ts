import type { Article, PartialDate } from '../article';
import type { Clause, PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { SlotMatter } from '../corpus/matters';
import type { FoundEvent } from './find-events';
import type { MatchedSlot } from './matched-matter';
import { readDateSlots } from './read-date-slots';
import { readEntitySlots } from './read-entity-slots';
import { readQuantitySlots } from './read-quantity-slots';
import { readTermSlots } from './read-term-slots';

/** A value read for a slot, with the words that give it. */
export type ReadValue = Pick<MatchedSlot, 'matter' | 'value' | 'words'> & { readonly isBeside: boolean };

/** What every reader of one kind of slot is given. */
export interface SlotReading {
  readonly claim: PageClaim;
  readonly clause: Clause;
  readonly slots: readonly SlotMatter[];
  readonly found: FoundEvent;
  readonly corpus: Corpus;
  readonly text: string;
  /** The page's date. */
  readonly published: PartialDate | null;
}

/**
 * The values that the claim gives for the event's slots, each read within one clause: a number, date, name
 * or outcome beside a cue of its slot. A demand, question or forecast gives none.
 */
export function readSlots(
  claim: PageClaim,
  found: FoundEvent,
  { corpus, article }: { corpus: Corpus; article: Article },
): MatchedSlot[] {
  return claim.clauses.flatMap((clause) => {
    if (!isReported(clause)) return [];
    const reading: SlotReading = {
      claim,
      clause,
      slots: found.event.slots,
      found,
      corpus,
      text: article.text,
      published: article.published,
    };
    const read = [
      ...readQuantitySlots(reading),
      ...readDateSlots(reading),
      ...readEntitySlots(reading),
      ...readTermSlots(reading),
    ];
    return read.map(({ isBeside, ...value }) => ({
      kind: 'slot' as const,
      claim,
      clause,
      event: found.event,
      isTentative: found.isTentative,
      ...value,
      isClear: isBeside && found.isClear && clause.mode === 'asserted',
    }));
  });
}

function isReported({ mode }: Clause): boolean {
  return mode === 'asserted' || mode === 'possible' || mode === 'predicted';
}
