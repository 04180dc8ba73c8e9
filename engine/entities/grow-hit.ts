import type { Lexicon } from './build-lexicon';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import type { PageToken } from './page-tokens';
import { isSameName } from './same-name';
import { buildSkeleton } from './skeleton';
import { DEMONYMS, PARTICLES } from './word-lists';

/** How many words a longer name may have before and behind the one found. */
const REACH = 3;

interface Surroundings {
  readonly lexicon: Lexicon;
  /** Ids of entities that are not looked for. */
  readonly without: ReadonlySet<string>;
  /** Skeletons of the page's words, filled as they are asked for: the same few stand around most names. */
  readonly known: Map<string, string>;
}

/**
 * The longer name around a name, where the corpus lists it in another spelling: "Pakistani Taleban" around the
 * Taleban, "Islamic State of Khurasan" around Islamic State. Empty where there is none; a longer name takes the
 * place of the shorter one like any other.
 */
export function growHit(
  { from, to, patterns }: Hit,
  tokens: readonly PageToken[],
  { lexicon, without, known }: Surroundings,
): Hit[] {
  const own = patterns[0];
  if (own === undefined || own.kind === 'not' || own.entity.type === 'person') return [];
  const first = reachBefore(tokens, from);
  const last = reachBehind(tokens, to);
  for (let start = first; start <= from; start += 1) {
    for (let end = last; end >= to; end -= 1) {
      if (start === from && end === to) continue;
      const grown = readLonger(tokens.slice(start, end), lexicon, known);
      if (grown !== null && grown.entity.id !== own.entity.id && !without.has(grown.entity.id))
        return [{ from: start, to: end, patterns: [grown] }];
    }
  }
  return [];
}

/** The first word that may belong to a longer name ending before `from`. */
function reachBefore(tokens: readonly PageToken[], from: number): number {
  let start = from;
  while (start > 0 && from - start < REACH && isTied(tokens[start]) && mayBelong(tokens[start - 1]))
    start -= 1;
  return start;
}

/** Behind the last word that may belong to a longer name beginning before `to`. */
function reachBehind(tokens: readonly PageToken[], to: number): number {
  let end = to;
  while (end - to < REACH && isTied(tokens[end]) && mayBelong(tokens[end])) end += 1;
  return end;
}

function isTied(token: PageToken | undefined): boolean {
  return token?.gap === 'join' || token?.gap === 'hyphen';
}

function mayBelong(token: PageToken | undefined): boolean {
  if (token === undefined || token.letterCase === 'number') return false;
  if (token.letterCase === 'lower') return token.name === 'of' || PARTICLES.has(token.name);
  return true;
}

function readLonger(
  tokens: readonly PageToken[],
  lexicon: Lexicon,
  known: Map<string, string>,
): Pattern | null {
  const all = tokens.map(({ name }) => name);
  const words = all.filter((word) => !PARTICLES.has(word));
  if (words.length < 2 || isLoose(tokens[0], tokens[1]) || tokens.at(-1)?.letterCase === 'lower') return null;
  const entries = lexicon.skeletons.get(words.map((word) => readSkeleton(word, known)).join(' ')) ?? [];
  const entry = entries.find((each) => each.entity.type !== 'person' && isSpelledAlike(words, each));
  if (entry === undefined) return null;
  return {
    entity: entry.entity,
    kind: 'full',
    article: false,
    words: all,
    cases: all.map(() => 'title'),
    joints: tokens.map(({ gap }) => gap),
    namesakeWords: new Set(),
  };

  /** A demonym is another people's with one letter changed. */
  function isSpelledAlike(some: readonly string[], each: (typeof entries)[number]): boolean {
    return (
      isSameName(some, each, false) &&
      some.every((word, index) => !DEMONYMS.has(word) || word === each.words[index])
    );
  }
}

/** A small word before a name is part of it only where a hyphen ties it: "al-Qaeda", but "at Kabul University". */
function isLoose(first: PageToken | undefined, second: PageToken | undefined): boolean {
  return first?.letterCase === 'lower' && second?.gap !== 'hyphen';
}

function readSkeleton(word: string, known: Map<string, string>): string {
  const skeleton = known.get(word) ?? buildSkeleton(word);
  known.set(word, skeleton);
  return skeleton;
}
