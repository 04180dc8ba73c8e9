import type { Article } from '../article';
import type { Name, NameType } from '../report';
import { cutRun, type Segment } from './cut-run';
import { findRuns, listRunStarts, type Run } from './find-runs';
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
  const words = new Set<string>();
  for (const { letterCase, name } of tokens) if (letterCase === 'lower') words.add(name);
  return words;
}

/** The folded words that the page uses as common nouns, in small letters behind an article or number: "a turkey". */
export function listNouns(tokens: readonly PageToken[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  tokens.forEach(({ name, letterCase, gap }, at) => {
    if (letterCase !== 'lower' || gap !== 'join') return;
    if (/^(?:an?|the|one|two|three|each|every)$/.test(tokens[at - 1]?.name ?? '')) nouns.add(name);
  });
  return nouns;
}

/** Finds the names that no mention covers; to be asked again as mentions are found. */
export type NameFinder = (isTaken: (index: number) => boolean) => FoundName[];

/**
 * A finder of names over these words: in order, typed by their own words, their neighbours and by what the
 * same name is elsewhere on the page ("Whitlock" after "Dana Whitlock" is a person). `isTaken` marks the words
 * of mentions; no name reaches into them. What a run of words says by itself is read once and kept.
 */
export function createNameFinder(tokens: readonly PageToken[]): NameFinder {
  const lower = listLowerWords(tokens);
  const starts = listRunStarts(tokens);
  const known = new Map<string, readonly Guess[]>();
  const readRun = (run: Run): readonly Guess[] => {
    const id = `${run.from}-${run.to}`;
    const guesses = known.get(id) ?? guessNames(tokens, run, lower);
    known.set(id, guesses);
    return guesses;
  };
  return (isTaken) => decideNames(findRuns(tokens, starts, isTaken).flatMap(readRun));
}

function guessNames(tokens: readonly PageToken[], run: Run, lower: ReadonlySet<string>): Guess[] {
  return cutRun(tokens, run, (word) => lower.has(word)).map((segment) => ({
    segment,
    key: readKey(tokens, segment),
    guess: typeName(tokens, segment),
  }));
}

function decideNames(guesses: readonly Guess[]): FoundName[] {
  const page = { votes: countVotes(guesses), surnames: listPersonWords(guesses) };
  return guesses.map(({ segment, key, guess }) => ({
    from: segment.from,
    to: segment.to,
    titled: segment.titled,
    key,
    sure: guess.weight > 1,
    type: decideType(key, guess, page),
  }));
}

/**
 * The names as the report has them. A lone word of no known type that stands only where any word has its
 * capital ("Spread the salt.") is left out: it may be a name, and most often is none.
 */
export function readNames(
  article: Article,
  tokens: readonly PageToken[],
  found: readonly FoundName[],
): Name[] {
  const telling = new Set(found.filter(({ from }) => !hasAnyCapital(tokens[from])).map(({ key }) => key));
  return found.flatMap((name) => {
    const first = tokens[name.from];
    const last = tokens[name.to - 1];
    if (first === undefined || last === undefined) return [];
    const isLone = name.to - name.from === 1 && name.type === 'other' && !name.sure;
    if (isLone && (!telling.has(name.key) || /^I['’]/.test(first.text))) return [];
    const { start } = first;
    return [{ start, end: last.end, text: article.text.slice(start, last.end), type: name.type }];
  });
}

/** Whether any word would have a capital here. */
function hasAnyCapital(token: PageToken | undefined): boolean {
  return token === undefined || token.initial || token.loud;
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
