import type { Entity } from '../corpus/corpus';
import type { Pattern } from './build-lexicon';
import { type Bearers, findBearers, isSurnameOf } from './find-bearers';
import type { Hit } from './find-hits';
import { findIntroductions } from './find-introductions';
import { listLowerWords } from './find-names';
import { isBearer } from './judge-bearer';
import { isHitMeant } from './judge-hit';
import { isActing, isCityNearby, isTitledOtherwise } from './judge-surname';
import type { HitContext } from './judge-word';
import type { Page } from './page-meanings';
import { TITLES } from './word-lists';

/** What a hit may mean on this page, its neighbours and its kind considered. */
interface Reading {
  readonly hit: Hit;
  readonly pattern: Pattern;
}

/**
 * Gives hits their meaning: full names first, people among them only where the page does not speak against it,
 * then, knowing whom the page names in full and which other people it names, the short forms. `findMore` adds
 * full names in other spellings; short forms that waited for one are then read again.
 */
export function resolveHits(page: Page, hits: readonly Hit[], findMore: () => void): void {
  const named = hits.filter(({ patterns }) => patterns.some(({ kind }) => kind !== 'not'));
  const ends = new Set(named.flatMap(({ from, to }) => [from, to - 1]));
  const lower = listLowerWords(page.tokens);
  const context: HitContext = {
    tokens: page.tokens,
    isHit: (index) => ends.has(index),
    introduced: findIntroductions(page),
    words: page.words,
    isLower: (word) => lower.has(word),
  };
  const readings = hits.map((hit) => readHit(page, hit, context));
  resolveFullNames(
    page,
    readings.map((group) => group.filter(({ pattern }) => pattern.kind === 'full')),
    context,
  );
  const short = readings.map((group) => group.filter(({ pattern }) => pattern.kind === 'short'));
  resolveShortForms(page, short);
  const known = page.meanings.length;
  findMore();
  if (page.meanings.length > known) resolveShortForms(page, short.filter(isLeft));

  function isLeft([reading]: readonly Reading[]): boolean {
    return reading !== undefined && !page.isTaken(reading.hit.from);
  }
}

/** What the words around leave of the hit's patterns; what they refuse, no likeness may propose again. */
function readHit(page: Page, hit: Hit, context: HitContext): Reading[] {
  return hit.patterns.flatMap((pattern): Reading[] => {
    if (isRead(hit, pattern, context)) return [{ hit, pattern }];
    // A surname refused may stand in a full name that is spelled in another way.
    if (pattern.kind !== 'short') page.refuse(hit.from, hit.to, pattern.entity);
    if (pattern.kind === 'not') page.noteOtherMeaning(hit.from, hit.to, pattern.entity);
    return [];
  });
}

/** A `not` phrase of the same words takes its own entity out. */
function isRead(hit: Hit, pattern: Pattern, context: HitContext): boolean {
  if (pattern.kind === 'not') return false;
  const isDenied = hit.patterns.some(
    (other) => other.kind === 'not' && other.entity.id === pattern.entity.id,
  );
  return !isDenied && isHitMeant(hit, pattern, context);
}

/**
 * What is beyond doubt first, then names that the page uses otherwise too, people last: whether those are meant
 * depends on what else the page names.
 */
function resolveFullNames(page: Page, groups: readonly (readonly Reading[])[], context: HitContext): void {
  const people = groups.filter((group) => group.some(isOfPerson));
  const others = groups.filter((group) => !group.some(isOfPerson));
  const isOpen = (reading: Reading): boolean => isOfOtherMeaning(page, reading, context);
  addMeanings(
    page,
    others.filter((group) => !group.some(isOpen)),
  );
  const supported = others
    .filter((group) => group.some(isOpen))
    .map((group) =>
      group.filter((reading) => !isOpen(reading) || page.countSupport(reading.pattern.entity) > 0),
    );
  addMeanings(page, supported);
  const bearing = judgeBearers(page, people.flat());
  const meant = people.map((group) =>
    group.filter(({ pattern }) => bearing.get(pattern.entity.id) !== false),
  );
  addMeanings(page, meant, bearing);
}

function isOfPerson({ pattern }: Reading): boolean {
  return pattern.entity.type === 'person';
}

/**
 * A name of one word that the page also writes small ("turkey") or uses in a phrase that is something else
 * ("Turkey soup"), of an entity that says which words speak for it.
 */
function isOfOtherMeaning(page: Page, { pattern }: Reading, context: HitContext): boolean {
  const [word = '', ...more] = pattern.words;
  if (more.length > 0 || pattern.entity.context.length === 0) return false;
  return page.hasOtherMeaning(pattern.entity) || context.isLower(word);
}

/** Names that mean one entity first: they tell which of several another name means. */
function addMeanings(page: Page, groups: readonly (readonly Reading[])[], bearing?: Bearing): void {
  for (const group of groups) if (group.length === 1) addMeaning(page, group, bearing);
  for (const group of groups) if (group.length > 1) addMeaning(page, group, bearing);
}

type Bearing = ReadonlyMap<string, 'clear' | 'likely' | false>;

function judgeBearers(page: Page, readings: readonly Reading[]): Bearing {
  const hits = new Map<Entity, Hit[]>();
  for (const { hit, pattern } of readings) {
    const list = hits.get(pattern.entity) ?? [];
    list.push(hit);
    hits.set(pattern.entity, list);
  }
  const bearing = new Map<string, 'clear' | 'likely' | false>();
  for (const [entity, places] of hits) {
    const judgement = isBearer(page, entity, places);
    bearing.set(entity.id, judgement);
    if (judgement === false) for (const { from, to } of places) page.refuse(from, to, entity);
  }
  return bearing;
}

function resolveShortForms(page: Page, groups: readonly (readonly Reading[])[]): void {
  const bearers = findBearers(page);
  for (const group of groups) {
    const named = group.filter(
      ({ hit, pattern }) => isNamedInFull(page, hit, pattern) || isAcronymMeant(page, hit, pattern),
    );
    const meant = named.filter(
      ({ hit, pattern }) => isTitledAs(page, hit, pattern) || isSurnameMeant(page, { hit, pattern }, bearers),
    );
    const isSure = meant.some(
      ({ hit, pattern }) => isNamedInFull(page, hit, pattern) && page.isSure(pattern.entity),
    );
    const likely = new Map(meant.map(({ pattern }) => [pattern.entity.id, 'likely' as const]));
    if (meant.length > 0) addMeaning(page, meant, isSure ? undefined : likely);
    // Several in the corpus bear it and the page names them all: the card can offer them.
    else if (named.length > 1) addMeaning(page, named);
    else for (const { hit, pattern } of named) page.refuse(hit.from, hit.to, pattern.entity);
  }
}

function isSurnameMeant(page: Page, { hit, pattern }: Reading, bearers: Bearers): boolean {
  const { entity } = pattern;
  if (entity.type !== 'person') return true;
  if (isTitledOtherwise(page.tokens, hit, entity)) return false;
  if (isCityNearby(page.tokens, hit, pattern) && !isActing(page.tokens, hit)) return false;
  return isSurnameOf(page, hit.to - 1, { entity, bearers });
}

/** "Gen. Milley" is the general though another Milley is on the page: his title is in what we know of him. */
function isTitledAs(page: Page, { from }: Hit, { entity }: Pattern): boolean {
  const before = page.tokens[from - 1];
  if (before === undefined || before.letterCase === 'lower' || !TITLES.has(before.name)) return false;
  const title = before.name.length > 2 ? before.name : null;
  const known = [entity.who, ...entity.aliases, ...entity.context]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return title !== null && !/^(?:mr|mrs|miss)$/.test(title) && known.some((word) => word.startsWith(title));
}

/**
 * After the full form. Before it may stand headlines, headings and captions, and what can hardly be anything
 * else once the page has named the entity: short forms of several words and acronyms of three letters.
 */
function isNamedInFull(page: Page, hit: Hit, { entity, words }: Pattern): boolean {
  const first = page.firstMention(entity.id);
  if (first === null) return false;
  const token = page.tokens[hit.from];
  if (first < hit.from || token?.headline === true || words.length > 1) return true;
  return token?.letterCase === 'upper' && token.name.length > 2 && !token.loud && entity.type !== 'person';
}

/** So much of the page speaks for an entity that its acronym needs no introduction: the TTP beside Islamabad. */
const ACRONYM_SUPPORT = 3;

function isAcronymMeant(page: Page, hit: Hit, { entity }: Pattern): boolean {
  const token = page.tokens[hit.from];
  if (token === undefined || hit.to - hit.from > 1 || entity.type === 'person') return false;
  if (token.letterCase !== 'upper' || token.loud || token.name.length < 3) return false;
  return page.countSupport(entity) >= ACRONYM_SUPPORT;
}

/** The one meaning; of several the one the page speaks for, or, where it stays open, all of them. */
function addMeaning(page: Page, readings: readonly Reading[], bearing?: Bearing): void {
  const [reading] = readings;
  if (reading === undefined) return;
  const { from, to } = reading.hit;
  const ranked = rankEntities(page, readings);
  const [best, second] = ranked;
  if (best === undefined) return;
  const isOpen = second !== undefined && (best.score < 2 || best.score < 2 * second.score);
  page.add({
    from,
    to,
    entity: best.entity,
    confidence: isOpen || bearing?.get(best.entity.id) === 'likely' ? 'likely' : 'clear',
    candidates: isOpen ? ranked.slice(0, 4).map(({ entity }) => entity) : [],
  });
}

function rankEntities(page: Page, readings: readonly Reading[]): { entity: Entity; score: number }[] {
  const entities = new Map(readings.map(({ pattern }) => [pattern.entity.id, pattern.entity]));
  const from = readings[0]?.hit.from ?? 0;
  return [...entities.values()]
    .map((entity) => ({ entity, score: entities.size < 2 ? 0 : scoreEntity(page, entity, from) }))
    .sort((a, b) => b.score - a.score);
}

/** Being named in full counts most, its context and relations on the page next, and nearness breaks ties. */
function scoreEntity(page: Page, entity: Entity, from: number): number {
  const isNamed = page.firstMention(entity.id) !== null;
  return (isNamed ? 3 : 0) + page.countSupport(entity) + countNearWords(page, entity, from);
}

function countNearWords(page: Page, entity: Entity, from: number): number {
  const sentence = page.tokens[from]?.sentence;
  const near = new Set<string>();
  for (let at = Math.max(0, from - 40); at < Math.min(page.tokens.length, from + 40); at += 1) {
    const token = page.tokens[at];
    if (token !== undefined && token.sentence === sentence) near.add(token.lower);
  }
  return (
    2 *
    entity.context.filter((phrase) =>
      phrase
        .toLowerCase()
        .split(/\s+/)
        .every((word) => near.has(word)),
    ).length
  );
}
