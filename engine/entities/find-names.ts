import type { Article } from '../article';
import type { Name, NameType } from '../report';
import { cutRun, type Segment } from './cut-run';
import { findRuns } from './find-runs';
import type { PageToken } from './page-tokens';
import { type TypeGuess, typeName } from './type-name';

/** A name on the page with its words, before it is handed on as a `Name`. */
export interface FoundName extends Segment {
  readonly type: NameType;
  /** Whether its words or their neighbours say the type, and not its shape alone. */
  readonly sure: boolean;
  /** Folded words, for comparing: "hana brook". */
  readonly key: string;
}

/** The folded words that the page writes in small letters: a sentence may open with them. */
export function listLowerWords(tokens: readonly PageToken[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.letterCase === 'lower').map((token) => token.name));
}

/**
 * Names that no mention covers, in order, typed by their own words, their neighbours and by what the same
 * name is elsewhere on the page ("Whitlock" after "Dana Whitlock" is a person). `isTaken` marks the words of
 * mentions; no name reaches into them.
 */
export function findNames(tokens: readonly PageToken[], isTaken: (index: number) => boolean): FoundName[] {
  const lower = listLowerWords(tokens);
  const segments = findRuns(tokens, isTaken).flatMap((run) => cutRun(tokens, run, (word) => lower.has(word)));
  const guesses = segments.map((segment) => ({
    segment,
    key: readKey(tokens, segment),
    guess: typeName(tokens, segment),
  }));
  const votes = countVotes(guesses);
  const surnames = listPersonWords(guesses);
  return guesses.map(({ segment, key, guess }) => ({
    ...segment,
    key,
    sure: guess.weight > 1,
    type: decideType(key, guess, { votes, surnames }),
  }));
}

/** The names as the report has them. */
export function readNames(
  article: Article,
  tokens: readonly PageToken[],
  found: readonly FoundName[],
): Name[] {
  return found.flatMap(({ from, to, type }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, text: article.text.slice(first.start, last.end), type }];
  });
}

interface Guess {
  readonly segment: Segment;
  readonly key: string;
  readonly guess: TypeGuess;
}

type Votes = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

function readKey(tokens: readonly PageToken[], { from, to }: Segment): string {
  return tokens
    .slice(from, to)
    .map((token) => token.name)
    .join(' ');
}

function countVotes(guesses: readonly Guess[]): Votes {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { key, guess } of guesses) {
    const counts = votes.get(key) ?? new Map<NameType, number>();
    counts.set(guess.type, (counts.get(guess.type) ?? 0) + guess.weight ** 2);
    votes.set(key, counts);
  }
  return votes;
}

function listPersonWords(guesses: readonly Guess[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { key, guess } of guesses) {
    const parts = key.split(' ');
    if (guess.type === 'person' && parts.length > 1) words.add(parts.at(-1) ?? '');
  }
  return words;
}

function decideType(
  key: string,
  guess: TypeGuess,
  page: { votes: Votes; surnames: ReadonlySet<string> },
): NameType {
  if (guess.weight === 3) return guess.type;
  if (page.surnames.has(key)) return 'person';
  const counts = [...(page.votes.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
  return counts[0]?.[0] ?? guess.type;
}
