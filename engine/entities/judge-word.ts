import type { EntityType } from '../corpus/corpus';
import { stem } from '../text/stem';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import { isKnownPlace, STATES } from './known-places';
import type { OtherTowns } from './other-towns';
import type { PageToken } from './page-tokens';
import {
  COMMON_WORDS,
  FOLLOWERS,
  LOCATIVES,
  PERSON_VERBS,
  SUBJECT_VERBS,
  TITLES,
  TRUST_WORDS,
  wordSet,
} from './word-lists';

/** What the judgement needs to know of the page besides the hit itself. */
export interface HitContext {
  readonly tokens: readonly PageToken[];
  /** Whether a known name begins (or ends) at this word. */
  readonly isHit: (index: number) => boolean;
  /** See `findIntroductions`. */
  readonly introduced: ReadonlyMap<string, string>;
  /** All words of the page, folded. */
  readonly words: ReadonlySet<string>;
  /** Whether the page also writes the word in small letters. */
  readonly isLower: (word: string) => boolean;
  /** See `listNouns`. */
  readonly isNoun: (word: string) => boolean;
  readonly otherTowns: OtherTowns;
  /** See `findQuotedTitles`. */
  readonly titles: ReadonlyMap<number, number>;
}

/** "Paris, Texas" for a place elsewhere, "Austin, Texas" for a person. */
export function isOtherPlace({ from, to }: Hit, type: EntityType, tokens: readonly PageToken[]): boolean {
  const next = tokens[to];
  if (next === undefined || next.gap !== 'comma' || next.letterCase === 'lower') return false;
  // "India, 9, came first": a girl of that name.
  if (type === 'place' && /^\d\d?$/.test(next.name) && tokens[to + 1]?.gap === 'comma') return true;
  const pair = `${next.name} ${tokens[to + 1]?.name ?? ''}`;
  const isState = (STATES.has(next.name) && next.name !== 'washington') || STATES.has(pair);
  if (type === 'place') return isState && tokens[from]?.name !== 'washington';
  return (
    type === 'person' && to - from === 1 && (isState || isKnownPlace(next.name)) && !isList(tokens, to + 1)
  );
}

/** "Milley, Kabul and the talks": one of several, not where the first one lies. */
function isList(tokens: readonly PageToken[], at: number): boolean {
  return tokens[at]?.name === 'and';
}

/** "US" and "WHO" in a headline all in capitals may be the pronoun, unless a noun of states follows. */
export function isPronoun({ from, to }: Hit, tokens: readonly PageToken[]): boolean {
  const token = tokens[from];
  if (to - from > 1 || token === undefined || token.letterCase !== 'upper' || token.text.includes('.'))
    return false;
  if (!/^(?:us|who|it|is|am|all|one|may|its)$/.test(token.name) || token.initial) return false;
  const next = tokens[to];
  if (next?.gap === 'join' && next.letterCase === 'upper' && FOLLOWERS.has(next.name)) return false;
  return isShouted(tokens, from);
}

function isShouted(tokens: readonly PageToken[], from: number): boolean {
  const near = tokens
    .slice(Math.max(0, from - 4), from + 5)
    .filter(({ name, sentence }) => name.length > 3 && sentence === tokens[from]?.sentence);
  return near.length > 0 && near.every(({ letterCase }) => letterCase !== 'lower' && letterCase !== 'title');
}

/** "Price rises" opens a sentence or stands in a headline: a capital there does not make it the man. */
export function isCommonWord({ from, to }: Hit, { entity, kind }: Pattern, context: HitContext): boolean {
  const { tokens } = context;
  const { type } = entity;
  const token = tokens[from];
  if (token === undefined) return false;
  if (!COMMON_WORDS.has(token.name) && !(type === 'place' && context.isNoun(token.name))) return false;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token.text.includes('.')) return false;
  if (token.letterCase === 'upper' && !(token.loud && isShouted(tokens, from)))
    return isEmphasis(token, before);
  if (!token.initial && !token.loud) return false;
  if (next?.gap === 'possessive' && (type !== 'organisation' || kind === 'short')) return false;
  if (type !== 'person') return !isSubject(tokens, to);
  if (before !== undefined && !token.initial && TITLES.has(before.name)) return false;
  if (next === undefined || next.gap !== 'join') return true;
  if (tokens.slice(to, to + 4).some(({ name }) => /^(?:his|her|he|she|himself|herself)$/.test(name)))
    return false;
  return !(isSubject(tokens, to) || (SUBJECT_VERBS.has(next.name) && !context.isLower(token.name)));
}

const PERSON_VERB_STEMS: ReadonlySet<string> = new Set([...PERSON_VERBS].map(stem));

/** Whether what people do follows: "said", "will ask", "has not denied". */
function isSubject(tokens: readonly PageToken[], to: number): boolean {
  const [verb, ...more] = tokens.slice(to, to + 3);
  if (verb?.gap !== 'join') return false;
  if (PERSON_VERBS.has(verb.name)) return true;
  if (!/^(?:will|would|could|may|might|must|should|has|have|had|did|does)$/.test(verb.name)) return false;
  const main = /^(?:not|also|never|now|soon)$/.test(more[0]?.name ?? '') ? more[1] : more[0];
  return main?.gap === 'join' && PERSON_VERB_STEMS.has(stem(main.lower));
}

/** "He IS right." */
function isEmphasis({ name }: PageToken, before: PageToken | undefined): boolean {
  return name === 'is' && /^(?:he|she|it|that|this|what|there|who|which|one)$/.test(before?.name ?? '');
}

/** What follows the name of a city and hardly a surname: "the Austin area", "Austin Mayor Ana Cole". */
const CITY_NOUNS = wordSet(`
  area region suburb suburbs metro skyline native natives resident residents airport police mayor council councilman
  councilwoman school schools streets traffic weather rents housing startup startups festival zoo downtown sheriff fire
`);
/** Verbs that say where somebody lives or goes. */
const MOVES = wordSet(`
  live lives lived living move moves moved moving fly flies flew flying drive drives drove driving travel travels travelled
  traveled travelling traveling return returns returned returning head heads headed commute commutes go goes went arrived
  flight flights road roads trip bus train highway born raised based headquartered
`);

/** "in Austin", "moved to Austin", "the Austin area": a place of that name; "confidence in Austin" is the man.
 * `isCity`: the corpus knows of a place of the name. */
export function isPlaceOfTheName({ from, to }: Hit, tokens: readonly PageToken[], isCity: boolean): boolean {
  const [before, token, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (
    (next?.gap === 'join' || next?.gap === 'hyphen') &&
    (CITY_NOUNS.has(next.name) || next.name === 'based')
  )
    return true;
  if (before === undefined || token?.gap !== 'join') return false;
  if (isCity && /^(?:to|from|for|through|at|via|into)$/.test(before.name)) {
    return tokens
      .slice(Math.max(0, from - 4), from - 1)
      .some(({ name, sentence }) => sentence === token.sentence && MOVES.has(name));
  }
  if (!LOCATIVES.has(before.name)) return false;
  return !(before.name === 'in' && TRUST_WORDS.has(tokens[from - 2]?.name ?? ''));
}
