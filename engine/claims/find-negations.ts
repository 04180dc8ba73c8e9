import type { Word } from '../text/words';

/** A word that turns what follows it (or, in the passive, precedes it) into its contrary. */
export interface Negation {
  /** Words of the clause that it stands on, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words of the clause that it turns, `scopeTo` exclusive. */
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

const NOT = new Set(
  'not never no neither nor without cannot nobody nothing none isnt arent hardly scarcely dont doesnt didnt wont wouldnt cant couldnt shouldnt hasnt havent hadnt wasnt werent'.split(
    ' ',
  ),
);
/** Verbs and adjectives that deny their complement. The stems are those of `stem`. */
const DENYING = new Set(
  'refuse refus decline declin deny deni reject fail stop ceas cease halt end unable unwilling unlikely avert prevent abandon rescind withhold forbid forswear renounc renounce oppos oppose avoid lack dismiss rebuff spurn suspend drop quit resist'.split(
    ' ',
  ),
);
const DENYING_PHRASES: readonly (readonly string[])[] = [
  ['rule', 'out'],
  ['ruled', 'out'],
  ['ruling', 'out'],
  ['rules', 'out'],
  ['no', 'longer'],
  ['far', 'from'],
  ['free', 'of'],
  ['short', 'of'],
  ['walked', 'away', 'from'],
  ['pulled', 'out', 'of'],
  ['give', 'up'],
  ['gave', 'up'],
  ['given', 'up'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['in', 'no', 'way'],
  ['no', 'wish', 'to'],
  ['no', 'desire', 'to'],
  ['no', 'intention', 'of'],
  ['no', 'intention', 'to'],
  ['stay', 'out', 'of'],
  ['stayed', 'out', 'of'],
];
/** What looks like a negation and turns nothing. */
const NO_NEGATION: readonly (readonly string[])[] = [
  ['not', 'only'],
  ['not', 'just'],
  ['not', 'merely'],
  ['not', 'simply'],
  ['no', 'doubt'],
  ['no', 'fewer'],
  ['no', 'less'],
  ['no', 'more', 'than'],
  ['not', 'until'],
  ['no', 'matter'],
  ['no', 'one', 'but'],
  ['nothing', 'but'],
  ['without', 'doubt'],
  ['no', 'sooner'],
  ['dead', 'end'],
];
/** How far a negation reaches, in words: past a complement of news length, short of the next statement. */
const REACH = 14;
/** "nobody's help": these turn what stands beside them only. */
const NAMELESS = new Set(['nobody', 'nothing', 'none']);
const NAMELESS_REACH = 2;
const STOPS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because']);

const DENIED = /ed$|^(?:withheld|quit|gave|forbade)$/;
const CALLING = /^(?:dismiss|reject|rebuff|den[yi]|spurn)/;
const PAST_VERB =
  /^(?!need|speed|feed|breed|seed)\p{L}{2,}ed$|^(?:said|called|told|held|made|took|went|put|set|left|found|saw|kept|stood|sent)$/u;

/** The clause's negations in order, each with what it turns. Double negations are two. */
export function findNegations(words: readonly Word[], text: string): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = findLength(words, at);
    if (length === 0) continue;
    found.push({ from: at, to: at + length, ...findScope(words, { at, length }, text) });
    at += length - 1;
  }
  return found;
}

/** Whether an odd number of negations turns the words; those that `except` covers are left out. */
export function isNegated(
  negations: readonly Negation[],
  at: { from: number; to: number },
  except: readonly { from: number; to: number }[] = [],
): boolean {
  const turning = negations.filter(
    (negation) =>
      negation.scopeFrom <= at.from &&
      at.to <= negation.scopeTo &&
      !(negation.from < at.to && at.from < negation.to) &&
      !except.some((other) => other.from < negation.to && negation.from < other.to),
  );
  return turning.length % 2 === 1;
}

function findLength(words: readonly Word[], at: number): number {
  if (NO_NEGATION.some((phrase) => standsAt(words, at, phrase))) return 0;
  const phrase = DENYING_PHRASES.find((candidate) => standsAt(words, at, candidate));
  if (phrase) return phrase.length;
  const word = words[at];
  if (!word) return 0;
  // "neither … nor" denies each once
  if (word.lower === 'nor' && words.slice(0, at).some(({ lower }) => lower === 'neither')) return 0;
  if (NOT.has(word.lower.replaceAll("'", '')) || /n't$/.test(word.lower)) return 1;
  return DENYING.has(word.stem) && !isNounHere(words, at) ? 1 : 0;
}

/** "the end of", "a halt": a noun denies nothing that the verb would. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  return (
    (/^(?:the|a|an|this|that|its|their|his|her|at|by|in|until|week)$/.test(before) &&
      /^(?:end|stop|drop|lack|halt)/.test(words[at]?.lower ?? '')) ||
    (/^end/.test(words[at]?.stem ?? '') &&
      /^(?:up|in|with|without|after|on|at|inconclusively|badly|well|early|late|there|when|as|and)?$/.test(
        after,
      ))
  );
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((lower, index) => words[at + index]?.lower === lower);
}

function findScope(
  words: readonly Word[],
  { at, length }: { at: number; length: number },
  text: string,
): { scopeFrom: number; scopeTo: number } {
  const isPassive =
    /^(?:was|were|been|be|being|is|are)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:ed|en|out)/.test(words[at + length - 1]?.lower.slice(-2) ?? '');
  const ends = words.findIndex((word, index) => index >= at + length && STOPS.has(word.lower));
  const comma = words.findIndex(
    (_, index) =>
      index > at + length &&
      /[;:—]|, (?:and|but|so)\b/.test(text.slice(words[index - 1]?.end ?? 0, words[index]?.end ?? 0)),
  );
  // "rejected … and branded as incorrect": the second verb is not the first one's object
  const second = words.findIndex(
    ({ lower }, index) =>
      index > at + length + 1 &&
      lower === 'and' &&
      DENIED.test(words[at]?.lower ?? '') &&
      PAST_VERB.test(words[index + 1]?.lower ?? ''),
  );
  // "dismissed it as incorrect": what it was called is no part of what is denied
  const called = words.findIndex(
    ({ lower }, index) => index >= at + length && lower === 'as' && CALLING.test(words[at]?.lower ?? ''),
  );
  const reach = NAMELESS.has(words[at]?.lower ?? '') ? NAMELESS_REACH : REACH;
  const limits = [ends, comma, second, called, at + length + reach, words.length].filter(
    (limit) => limit >= 0,
  );
  const scopeTo = Math.min(...limits);
  return { scopeFrom: isPassive ? 0 : at + length, scopeTo };
}
