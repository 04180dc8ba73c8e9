import type { Entity, EntityType } from '../corpus/corpus';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import { isNameWord } from './find-runs';
import { GIVEN_NAMES } from './given-names';
import { isNamesake } from './judge-bearer';
import { isStateOfTheName } from './judge-state';
import { isCampus, isNamedThing, isThing } from './judge-thing';
import { type HitContext, isCommonWord, isOtherPlace, isPlaceOfTheName, isPronoun } from './judge-word';
import { listWords } from './namesake-words';
import { isOtherTown } from './other-towns';
import type { PageToken } from './page-tokens';
import { isInTitle } from './quoted-titles';
import {
  CALENDAR,
  DEMONYMS,
  FOLLOWERS,
  FUNCTION_WORDS,
  isHead,
  OF_HEADS,
  OPENING_WORDS,
  ORGANISATION_HEADS,
  PLACE_MODIFIERS,
  TITLE_MODIFIERS,
  TITLES,
  wordSet,
} from './word-lists';

/** Heads that are no verbs and no followers, so that a headline too can only mean the longer name. */
const LOUD_HEADS = wordSet(
  'university tower towers street hotel airport hospital road college avenue bridge stadium museum plaza mosque prison square institute organization organisation foundation boulevard restaurant',
);

/** Bodies that speak for the state behind "of": "the Government of Afghanistan" means Afghanistan too. */
const STATE_BODIES = wordSet(
  'government ministry army embassy consulate parliament congress senate cabinet forces force police court courts emirate delegation guards office agency campaign administration union',
);

/** Gaps over which a name may go on to the left. */
const TIED: ReadonlySet<PageToken['gap']> = new Set(['join', 'hyphen', 'amp', 'dot']);

/** Before a place they make it somebody's name: "Miss America", "Captain America". */
const PERSONAL_TITLES = wordSet('mr mrs ms miss mister captain lady lord sir dame');

/** What comes behind a possessive in titles of shows and books and hardly elsewhere: "America's Got Talent". */
const SHOW_WORDS = wordSet('got next funniest');

/**
 * Whether the words around leave the name what it is: false in "Trump Tower", "Owen West", "University of
 * Kabul", "Paris, Texas", and for "Price" where it may be the common word.
 */
export function isHitMeant(hit: Hit, pattern: Pattern, context: HitContext): boolean {
  const { type } = pattern.entity;
  const single = hit.to - hit.from === 1;
  // Listed in small letters, a phrase of several words means its entity; a single word is just that word.
  if (pattern.cases.every((rule) => rule === 'any')) return type === 'event' || pattern.words.length > 1;
  if (single && isDeniedByDemonym(hit, pattern, context)) return false;
  if (isLongerToTheRight(hit, type, context)) return false;
  if (isLongerToTheLeft(hit, pattern, context)) return false;
  if (pattern.kind === 'short' && takesOf(hit, context.tokens)) return false;
  if (isOtherPlace(hit, type, context.tokens)) return false;
  if (isOtherTown(hit, type, context) || (type !== 'person' && isInTitle(hit, context.titles))) return false;
  if (isStateOfTheName(hit, pattern.entity, context.tokens)) return false;
  if (isPronoun(hit, context.tokens) || isCampus(hit, context)) return false;
  if (single && isIntroducedOtherwise(hit, pattern.entity, context)) return false;
  if (isNamedThing(hit, type, context)) return false;
  if (isNamesake(context.tokens, hit, pattern.namesakeWords)) return false;
  if (single && type === 'person' && isThing(hit, context)) return false;
  if (single && isCommonWord(hit, pattern, context)) return false;
  return !(type === 'person' && single && isPlaceOfTheName(hit, context.tokens, isCityName(pattern)));
}

/** "Pakistani Taleban", where `not` has "Pakistani Taliban" and Taleban is another spelling of Taliban. */
function isDeniedByDemonym({ from }: Hit, { entity }: Pattern, { tokens }: HitContext): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (before === undefined || token?.gap !== 'join' || !DEMONYMS.has(before.name)) return false;
  const phrase = `${before.name} ${entity.name.toLowerCase()}`;
  return entity.not.some((other) => other.toLowerCase() === phrase);
}

/** "Austin, Texas" stands among what the entity is not. */
function isCityName({ entity, words }: Pattern): boolean {
  return entity.not.some((phrase) => phrase.toLowerCase().startsWith(`${words[0]},`));
}

/** "access point (AP)": the page says what its acronym stands for, and it is none of the entity's names. */
function isIntroducedOtherwise({ from }: Hit, entity: Entity, { tokens, introduced }: HitContext): boolean {
  const phrase = introduced.get(tokens[from]?.name ?? '');
  if (phrase === undefined) return false;
  return ![entity.name, ...entity.aliases].some((name) => {
    const own = listWords(name).join(' ');
    return phrase.endsWith(own) || own.endsWith(phrase);
  });
}

function isLongerToTheRight({ from, to }: Hit, type: EntityType, { tokens, isHit }: HitContext): boolean {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (next === undefined || last === undefined || type === 'event') return false;
  if (next.gap === 'possessive')
    return next.letterCase === 'title' && !next.loud && SHOW_WORDS.has(next.name);
  if (next.gap !== 'join' && next.gap !== 'hyphen' && next.gap !== 'amp') return false;
  if (next.letterCase === 'lower' || next.letterCase === 'number') return false;
  if (FUNCTION_WORDS.has(next.name) && (next.letterCase === 'title' || next.loud)) return false;
  // "U.S.-Russia relations" are two; "IS-K" and "Austin-Healey" are one.
  if (next.gap === 'hyphen' && type !== 'person' && next.name.length > 1) return false;
  if (next.loud) return LOUD_HEADS.has(next.name);
  const head = lastOfRun(tokens, to);
  if (isHead(head.name) && !FOLLOWERS.has(head.name) && !TITLES.has(head.name))
    return !isNationalBody(tokens, { from, to }, type);
  if (FOLLOWERS.has(next.name) || TITLES.has(next.name) || TITLE_MODIFIERS.has(next.name)) return false;
  if (CALENDAR.has(next.name) || DEMONYMS.has(next.name)) return false;
  // Two known names side by side: "Kabul Taliban" are two, a person and another name may be a third.
  if (isHit(to)) return type === 'person' && next.gap === 'hyphen';
  return true;
}

function lastOfRun(tokens: readonly PageToken[], at: number): PageToken {
  let last = tokens[at] as PageToken;
  for (let index = at + 1; index < at + 4; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (token.gap !== 'join' && token.gap !== 'amp') ||
      !isNameWord(token) ||
      token.loud
    )
      break;
    last = token;
  }
  return last;
}

/**
 * "U.S. Department of State", "Taliban Ministry of Justice": the country, or whoever rules it, is meant as well.
 * A body of several words goes on instead: "Department of State Health Services".
 */
function isNationalBody(
  tokens: readonly PageToken[],
  { from, to }: { readonly from: number; readonly to: number },
  type: EntityType,
): boolean {
  const next = tokens[to];
  if (next === undefined || type === 'person' || (type !== 'place' && to - from > 1)) return false;
  return /^(?:department|ministry|state|army|navy|air|marine|defense|defence|treasury|congress|senate|house|supreme|central|special|foreign|interior|agency|justice|district|attorney|military|national|embassy|consulate|federal|health|education|intelligence|cabinet|parliament)$/.test(
    next.name,
  );
}

function isLongerToTheLeft(hit: Hit, pattern: Pattern, { tokens, isHit }: HitContext): boolean {
  const first = tokens[hit.from];
  const before = tokens[hit.from - 1];
  if (first === undefined || before === undefined || !TIED.has(first.gap)) return false;
  if (before.name === 'of' && first.gap === 'join') return isPartOfBody(tokens, hit.from);
  if (first.gap === 'dot') return before.name.length === 1 && isOtherInitial(before, pattern);
  if (before.letterCase === 'lower') return isSmallBefore(tokens, hit.from, pattern);
  if (before.letterCase === 'number' || isHit(hit.from - 1)) return false;
  if (pattern.entity.type === 'place' && PERSONAL_TITLES.has(before.name)) return true;
  if (before.name.length === 1) return isOtherInitial(before, pattern);
  if (isHarmlessBefore(before)) return false;
  const words = hit.to - hit.from;
  if (first.loud) return words === 1 && GIVEN_NAMES.has(before.name) && !isOwnWord(before, pattern);
  if (isOwnWord(before, pattern)) return false;
  if (words > 1) return false;
  return !(before.initial && isOrdinaryOpening(before));
}

/** "the Journal of Medicine" is not the Journal. */
function takesOf({ to }: Hit, tokens: readonly PageToken[]): boolean {
  const [last, of, after] = tokens.slice(to - 1, to + 2);
  if (last === undefined || of === undefined || after === undefined || of.gap !== 'join') return false;
  const isHeaded = ORGANISATION_HEADS.has(last.name) || OF_HEADS.has(last.name);
  return isHeaded && /^(?:of|for)$/.test(of.name) && isNameWord(after);
}

/** "University of Kabul", "Voice of America"; not "the government of Afghanistan". */
function isPartOfBody(tokens: readonly PageToken[], from: number): boolean {
  const head = tokens[from - 2];
  if (head === undefined || head.letterCase === 'lower') return false;
  return OF_HEADS.has(head.name) || (ORGANISATION_HEADS.has(head.name) && !STATE_BODIES.has(head.name));
}

/** "J. West" is not Thomas West, "T. West" may be. */
function isOtherInitial(initial: PageToken, { entity, words }: Pattern): boolean {
  if (entity.type !== 'person' || words.length > 1) return false;
  return ![entity.name, ...entity.aliases].some((name) => name.toLowerCase().startsWith(initial.name));
}

/** "Tehrik-e-Taliban", "Abu-Omar": a small word tied on by a hyphen belongs to a longer name. */
function isSmallBefore(tokens: readonly PageToken[], from: number, pattern: Pattern): boolean {
  const first = tokens[from];
  const small = tokens[from - 1];
  if (first?.gap !== 'hyphen' || small === undefined) return false;
  if (/^(?:al|el|ul)$/.test(small.name)) {
    const before = tokens[from - 2];
    return (
      small.gap === 'join' &&
      before !== undefined &&
      isNameWord(before) &&
      !isHarmlessBefore(before) &&
      !isOwnWord(before, pattern)
    );
  }
  return small.gap === 'hyphen' && /^(?:e|i|y|de|ul)$/.test(small.name);
}

function isHarmlessBefore({ name, letterCase, loud }: PageToken): boolean {
  // "VICE US": in capitals among small letters it is a name of its own, no part of a title.
  if (letterCase === 'upper' && !loud && name.length > 3 && !DEMONYMS.has(name)) return false;
  return (
    TITLES.has(name) ||
    TITLE_MODIFIERS.has(name) ||
    DEMONYMS.has(name) ||
    CALENDAR.has(name) ||
    PLACE_MODIFIERS.has(name) ||
    FOLLOWERS.has(name) ||
    (FUNCTION_WORDS.has(name) && letterCase === 'title') ||
    /^(?:ex|pro|anti|non|mid)$/.test(name)
  );
}

/** The word is part of one of the entity's own names: "Thomas" before "West". */
function isOwnWord({ name }: PageToken, { entity }: Pattern): boolean {
  return [entity.name, ...entity.aliases].some((own) =>
    own
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(name),
  );
}

function isOrdinaryOpening({ name }: PageToken): boolean {
  return (
    FUNCTION_WORDS.has(name) ||
    OPENING_WORDS.has(name) ||
    (/(?:ly|ing|ed)$/.test(name) && !GIVEN_NAMES.has(name))
  );
}
