import { splitWords, type Word } from '../text/words';

/** A word or phrase of the corpus, ready to be found among words. */
export interface PhrasePattern {
  readonly phrase: string;
  readonly roots: readonly string[];
}

/** Where a pattern stands: indices into the words it was looked for in, `to` exclusive. */
export interface PhraseHit {
  readonly pattern: PhrasePattern;
  readonly from: number;
  readonly to: number;
}

/** Endings that make a noun of a verb and leave its sense. Not -er and -ly: "earlier" is not "early". */
const DERIVED = /(?:ation|ion|ment|ance|ence|ship|al)$/;
const SHORTEST_ROOT = 4;
/** Words that may stand inside a phrase unnoticed, as may a name: "leaked documents" is in "leaked Pentagon documents". */
const SKIPPABLE = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'any', 'also', 'has', 'have']);
const MAX_SKIPPED = 2;

/**
 * The stem without derivational ending and in one spelling, so that "cooperation" meets "cooperate" and
 * "recognise" meets "recognize". Only for words that are compared with a phrase of the corpus.
 */
export function findRoot(stem: string): string {
  const spelled = stem.replace(/is(?=$|at|ation$)/, 'iz').replace(/our$/, 'or');
  const bare = spelled.replace(DERIVED, '');
  const root = bare.length >= SHORTEST_ROOT ? bare : spelled;
  return root.length > SHORTEST_ROOT ? root.replace(/(?:at|e)$/, '') : root;
}

/** Forms whose stem is another word's: "willing" is no "will", "ties" are not "tied", "United States" unite nobody. */
const OWN_ROOT = /^(?:willing|unwilling|ties|talks|means|leaves|United|States|Nations|gone)$/;

function readRoot({ text, lower, stem }: Word): string {
  if (OWN_ROOT.test(text)) return text;
  return OWN_ROOT.test(lower) ? lower : findRoot(stem);
}

/** The corpus says the same few thousand words and phrases in many places. */
const patterns = new Map<string, PhrasePattern>();

/** The pattern of a phrase of the corpus; a phrase without words matches nothing. */
export function buildPattern(phrase: string): PhrasePattern {
  const known = patterns.get(phrase);
  if (known) return known;
  const pattern = { phrase, roots: splitWords(phrase).map(readRoot) };
  patterns.set(phrase, pattern);
  return pattern;
}

/** Every place where one of the patterns stands in the words, in order; inflection and articles do not matter. */
export function findPhrases(words: readonly Word[], patterns: readonly PhrasePattern[]): PhraseHit[] {
  const roots = listRoots(words);
  const byRoot = indexByRoot(patterns);
  const hits: PhraseHit[] = [];
  for (const [from, root] of roots.entries()) {
    for (const pattern of byRoot.get(root) ?? []) {
      const to = matchAt(words, roots, { pattern, from });
      if (to !== null) hits.push({ pattern, from, to });
    }
  }
  return hits.filter((hit) => !hits.some((other) => holds(other, hit)));
}

/** A clause is searched for hundreds of phrases and a list of phrases in hundreds of clauses: both are prepared once. */
const rootsOfWords = new WeakMap<readonly Word[], readonly string[]>();
const indexOfPatterns = new WeakMap<
  readonly PhrasePattern[],
  ReadonlyMap<string, readonly PhrasePattern[]>
>();

function listRoots(words: readonly Word[]): readonly string[] {
  const known = rootsOfWords.get(words);
  if (known) return known;
  const roots = words.map(readRoot);
  rootsOfWords.set(words, roots);
  return roots;
}

function indexByRoot(patterns: readonly PhrasePattern[]): ReadonlyMap<string, readonly PhrasePattern[]> {
  const known = indexOfPatterns.get(patterns);
  if (known) return known;
  const index = new Map<string, PhrasePattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.roots;
    if (first === undefined) continue;
    const sharing = index.get(first);
    if (sharing) sharing.push(pattern);
    else index.set(first, [pattern]);
  }
  indexOfPatterns.set(patterns, index);
  return index;
}

/** What joins names to a noun inside a phrase. */
const LINK = /^(?:between|with|of|and|the|in|at|near)$/;

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? '');
}

function matchAt(
  words: readonly Word[],
  roots: readonly string[],
  { pattern, from }: { pattern: PhrasePattern; from: number },
): number | null {
  let at = from + 1;
  for (const root of pattern.roots.slice(1)) {
    let skipped = 0;
    while (roots[at] !== root) {
      const word = words[at];
      const isName = isCapital(word);
      // "ceasefire between Pakistan and Afghanistan collapsed"
      if (word && LINK.test(word.lower) && (isCapital(words[at + 1]) || isCapital(words[at - 1]))) {
        at += 1;
        continue;
      }
      if (!word || skipped === MAX_SKIPPED || !(SKIPPABLE.has(word.lower) || isName)) return null;
      // the words of one name are one: "ask the United States for help"
      if (!isName || !isCapital(words[at - 1])) skipped += 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

function holds(outer: PhraseHit, inner: PhraseHit): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}
