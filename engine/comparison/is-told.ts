import { findNegations } from '../claims/find-negations';
import type { PageClaim } from '../claims/page-claim';
import { measureOverlap } from '../corpus/content-roots';
import type { Claim } from '../corpus/corpus';
import { splitWords } from '../text/words';
import { placeReported } from './build-evidence';
import type { ComparisonContext } from './verdict';

/** With this much of their words in common two sentences say the same, if they deny as much. */
const SAME_WORDS = 0.97;

interface ReadText {
  /** All its words: a figure or a name makes another sentence of it. */
  readonly words: ReadonlySet<string>;
  readonly negations: number;
}

const readClaims = new WeakMap<Claim, ReadText>();

/**
 * Whether an earlier report says the page's sentence in the same words, on whatever matter: then the page does
 * not differ from earlier reporting, however other reports stand to it.
 */
export function isTold({ text }: PageClaim, context: ComparisonContext): boolean {
  const page = readText(text);
  return placeReported(context.corpus.pack.claims, context).some(({ claim, when }) => {
    if (when === 'later') return false;
    const report = readClaims.get(claim) ?? readText(claim.text);
    readClaims.set(claim, report);
    return report.negations === page.negations && measureOverlap(report.words, page.words) >= SAME_WORDS;
  });
}

function readText(text: string): ReadText {
  const words = splitWords(text);
  return { words: new Set(words.map(({ lower }) => lower)), negations: findNegations(words, text).length };
}
