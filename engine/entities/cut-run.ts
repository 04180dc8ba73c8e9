import type { Run } from './find-runs';
import { GIVEN_NAMES } from './given-names';
import { isKnownPlace } from './known-places';
import type { PageToken } from './page-tokens';
import {
  CALENDAR,
  DEMONYMS,
  FUNCTION_WORDS,
  OPENING_WORDS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  TITLE_MODIFIERS,
  TITLES,
  wordSet,
} from './word-lists';

/** A name within a run, freed of titles, demonyms and the sentence's first word. */
export interface Segment extends Run {
  /** Whether a title stands right before it: "Gen. Whitlock". */
  readonly titled: boolean;
}

/** Bodies that a capital does not make a name of, as official texts write them. */
const GENERIC_BODIES = wordSet(
  'government ministry department committee council commission board agency office university company group party court embassy service forces force members parties state states city province district',
);
const ADVERB = /(?:ly|ing|ed)$/;

/**
 * The names of a run: "U.S. Defense Secretary Nora Whitlock" gives "U.S." and, titled, "Nora Whitlock".
 * Empty where the run holds only titles, demonyms or a word that is capitalised for opening its sentence.
 * `isKnownLower` says whether the page also writes a word in small letters.
 */
export function cutRun(
  tokens: readonly PageToken[],
  run: Run,
  isKnownLower: (word: string) => boolean,
): Segment[] {
  const person = skipOffice(tokens, run);
  if (person > run.from) return [{ from: person, to: run.to, titled: true }];
  const from = skipOpening(tokens, run, isKnownLower);
  const cut = findTitles(tokens, { from, to: run.to });
  const parts: Segment[] =
    cut === null
      ? [{ from, to: run.to, titled: false }]
      : [
          { from, to: cut.from, titled: false },
          { from: cut.to, to: run.to, titled: true },
        ];
  return parts
    .flatMap((part) => cutBeforePerson(tokens, part))
    .flatMap((part) => trimDemonyms(tokens, part))
    .filter((part) => isNameLike(tokens, part));
}

/** The first word of a sentence is no part of the name where it is an ordinary word. */
function skipOpening(
  tokens: readonly PageToken[],
  { from, to }: Run,
  isKnownLower: (word: string) => boolean,
): number {
  const first = tokens[from];
  if (first === undefined || !first.initial || first.letterCase !== 'title' || TITLES.has(first.name))
    return from;
  if (GIVEN_NAMES.has(first.name) || isKnownPlace(first.name) || DEMONYMS.has(first.name)) return from;
  if (to - from > 1 && (ORGANISATION_HEADS.has(first.name) || TITLE_MODIFIERS.has(first.name))) return from;
  if (to - from > 1 && OPENING_WORDS.has(first.name) && isKnownPair(tokens, { from, to })) return from;
  const isOrdinary =
    FUNCTION_WORDS.has(first.name) ||
    OPENING_WORDS.has(first.name) ||
    ADVERB.test(first.name) ||
    isKnownLower(first.name);
  return isOrdinary ? from + 1 : from;
}

/** "World Bank", "New York": the opening word belongs to a name by the words behind it. */
function isKnownPair(tokens: readonly PageToken[], { from, to }: Run): boolean {
  const names = tokens.slice(from, to).map(({ name }) => name);
  return (
    isKnownPlace(names.slice(0, 2).join(' ')) ||
    names.slice(1).some((name) => ORGANISATION_HEADS.has(name) || PLACE_HEADS.has(name))
  );
}

/** The last stretch of titles in the run, with the words that belong to them; null where there is none. */
function findTitles(tokens: readonly PageToken[], { from, to }: Run): Run | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !TITLES.has(token.name)) continue;
    if (GIVEN_NAMES.has(token.name) && tokens[at + 1] !== undefined && at + 1 < to && at === from) continue;
    // "Julie Bishop", "Martin Sheriff": behind a given name it is the surname.
    if (at + 1 === to && at > from && GIVEN_NAMES.has(tokens[at - 1]?.name ?? '')) continue;
    const after = tokens[at + 1];
    if (
      at + 1 < to &&
      after !== undefined &&
      (ORGANISATION_HEADS.has(after.name) || PLACE_HEADS.has(after.name))
    )
      continue;
    let start = at;
    while (start > from && isTitleWord(tokens[start - 1])) start -= 1;
    return { from: start, to: at + 1 };
  }
  return null;
}

/** "Secretary of State Nora Pell": behind a title's "of" the name begins with the given name, if it has one. */
function skipOffice(tokens: readonly PageToken[], { from, to }: Run): number {
  if (tokens[from - 1]?.name !== 'of' || !TITLES.has(tokens[from - 2]?.name ?? '')) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + 4); at += 1) {
    if (GIVEN_NAMES.has(tokens[at]?.name ?? '')) return at;
  }
  return from;
}

function isTitleWord(token: PageToken | undefined): boolean {
  return (
    token !== undefined && (TITLES.has(token.name) || TITLE_MODIFIERS.has(token.name) || token.name === 'of')
  );
}

function trimDemonyms(tokens: readonly PageToken[], segment: Segment): Segment[] {
  let { from, to } = segment;
  if (isKnownPlace(readPhrase(tokens, segment))) return [segment];
  const isHeaded = hasHead(tokens, segment);
  while (from < to && !isHeaded && isModifier(tokens[from])) from += 1;
  while (from < to && isSmall(tokens[to - 1])) to -= 1;
  while (
    from < to &&
    tokens[from]?.letterCase === 'lower' &&
    !/^(?:al|el|ul|de|van|von)$/.test(tokens[from]?.name ?? '')
  )
    from += 1;
  return from < to ? [{ from, to, titled: segment.titled }] : [];
}

function readPhrase(tokens: readonly PageToken[], { from, to }: Run): string {
  return tokens
    .slice(from, to)
    .map(({ name }) => name)
    .join(' ');
}

/** "Minister for the Middle East Nora Whitlock": a given name behind a place or a body opens a new name. */
function cutBeforePerson(tokens: readonly PageToken[], segment: Segment): Segment[] {
  const { from, to } = segment;
  for (let at = from + 1; at < to - 1; at += 1) {
    const last = tokens[at - 1];
    if (last === undefined || !GIVEN_NAMES.has(tokens[at]?.name ?? '') || tokens[at]?.gap !== 'join')
      continue;
    const isEnd =
      ORGANISATION_HEADS.has(last.name) ||
      isKnownPlace(last.name) ||
      isKnownPlace(`${tokens[at - 2]?.name ?? ''} ${last.name}`);
    if (isEnd && to - at < 5)
      return [
        { ...segment, to: at },
        { from: at, to, titled: true },
      ];
  }
  return [segment];
}

function hasHead(tokens: readonly PageToken[], { from, to }: Run): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const name = tokens[at]?.name ?? '';
    if (ORGANISATION_HEADS.has(name) || PLACE_HEADS.has(name)) return true;
  }
  return false;
}

function isModifier(token: PageToken | undefined): boolean {
  return (
    token !== undefined &&
    (DEMONYMS.has(token.name) ||
      CALENDAR.has(token.name) ||
      /^(?:ex|former|late|acting|anti|pro|non)$/.test(token.name))
  );
}

function isSmall(token: PageToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.letterCase === 'lower' || (CALENDAR.has(token.name) && token.name !== 'may'))
  );
}

function isNameLike(tokens: readonly PageToken[], { from, to }: Run): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (to - from > 1) return true;
  if (first.name.length < 2 || DEMONYMS.has(first.name) || CALENDAR.has(first.name)) return false;
  if (OTHER_HEADS.has(first.name) || GENERIC_BODIES.has(first.name)) return false;
  return (
    (!FUNCTION_WORDS.has(first.name) || first.letterCase === 'upper') &&
    !(first.initial && OPENING_WORDS.has(first.name)) &&
    !TITLE_MODIFIERS.has(first.name)
  );
}
