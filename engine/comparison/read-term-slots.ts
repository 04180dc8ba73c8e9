import { findNegations, isNegated } from '../claims/find-negations';
import { findPhrases } from '../corpus/phrase-pattern';
import type { ReadValue, SlotReading } from './read-slots';

/** The outcomes that the clause names; one that is negated there, or that stands beside another, is not read. */
export function readTermSlots({ claim, clause, slots, text }: SlotReading): ReadValue[] {
  const words = claim.clauses.flatMap((one) => one.words);
  const negations = findNegations(clause.words, text);
  return slots
    .filter(({ slot }) => slot.kind === 'term')
    .flatMap((matter) => {
      const hits = matter.terms.flatMap(({ term, cues }) =>
        findPhrases(clause.words, cues).map((hit) => ({
          term,
          hit,
          isTurned: isNegated(negations, hit, [hit]),
        })),
      );
      const [first] = hits;
      // the words that say what is spoken of, and that it is nothing else
      const isOther = findPhrases(clause.words, matter.not).some(
        ({ from, to }) => !hits.some(({ hit }) => hit.from < to && from < hit.to),
      );
      const isMeant = matter.cues.length === 0 || findPhrases(words, matter.cues).length > 0;
      if (isOther || !isMeant) return [];
      if (!first || hits.some(({ term, isTurned }) => term !== first.term || isTurned)) return [];
      const start = clause.words[first.hit.from]?.start ?? clause.start;
      const end = clause.words[first.hit.to - 1]?.end ?? clause.end;
      return [
        { matter, value: { kind: 'term' as const, term: first.term }, words: { start, end }, isBeside: true },
      ];
    });
}
