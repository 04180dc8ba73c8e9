import { findNegations, isNegated, type Negation } from '../claims/find-negations';
import { splitWords, type Word } from '../text/words';
import type { Side } from './corpus';
import type { SidedPattern } from './matters';
import { findPhrases, type PhrasePattern } from './phrase-pattern';

/** A sentence of the corpus that takes a side, read word by word. */
export interface SidedText {
  readonly side: Side;
  readonly words: readonly Word[];
  readonly negations: readonly Negation[];
}

/** Nouns that only say what is spoken of: they take no side, whatever is said of it. */
const TOPIC =
  /\b(?:assessments?|documents?|intelligence|reports?|papers?|talks|discussions?|meetings?|negotiations?|dialogue|conversations?|exchange)$/i;

/** An anchor that stands in no sentence of the corpus states the question's proposition, or denies it ("turn down help"). */
function readAlone(phrase: string): number {
  return findNegations(splitWords(phrase), phrase).length > 0 ? -1 : 1;
}

/**
 * The side each anchor takes by itself, learned from the corpus's own sentences: where it stands plainly on
 * one side and negated on the other. An anchor found on both sides alike takes none.
 */
export function learnAnchorSides(
  anchors: readonly PhrasePattern[],
  cues: readonly SidedPattern[],
  texts: readonly SidedText[],
): Map<string, Side> {
  const votes = new Map<string, number>();
  for (const { side, words, negations } of texts) {
    const signs = findPhrases(words, cues);
    const own = signs.filter(({ pattern }) => cues.some((cue) => cue === pattern && cue.side === side));
    const opposing = signs.length > own.length;
    for (const hit of findPhrases(words, anchors)) {
      // "foolish to trust": the cue takes the side, and nothing is learned of "trust"
      if (own.some(({ from, to }) => to <= hit.from || from >= hit.to)) continue;
      const turned = isNegated(negations, hit) || opposing;
      const vote = (side === 'yes') === turned ? -1 : 1;
      votes.set(hit.pattern.phrase, (votes.get(hit.pattern.phrase) ?? 0) + vote);
    }
  }
  const sides = new Map<string, Side>();
  for (const { phrase } of anchors) {
    const vote = TOPIC.test(phrase) ? 0 : (votes.get(phrase) ?? readAlone(phrase));
    if (vote !== 0) sides.set(phrase, vote > 0 ? 'yes' : 'no');
  }
  return sides;
}
