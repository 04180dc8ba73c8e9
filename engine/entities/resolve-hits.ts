import type { Entity } from '../corpus/corpus';
import { addMeaning, type Bearing, type Reading } from './add-meaning';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import { findIntroductions } from './find-introductions';
import { listLowerWords, listNouns } from './find-names';
import { isBearer } from './judge-bearer';
import { isHitMeant } from './judge-hit';
import type { HitContext } from './judge-word';
import { findOtherTowns } from './other-towns';
import type { Page } from './page-meanings';
import { findQuotedTitles } from './quoted-titles';
import { dropFirstNames, resolveShortForms } from './resolve-short-forms';

/**
 * Gives hits their meaning: full names first, people among them only where the page does not speak against it,
 * then, knowing whom the page names in full and which other people it names, the short forms. `findMore` adds
 * full names in other spellings; short forms that waited for one are then read again.
 */
export function resolveHits(page: Page, hits: readonly Hit[], findMore: () => void): void {
  const named = hits.filter(({ patterns }) => patterns.some(({ kind }) => kind !== 'not'));
  const ends = new Set(named.flatMap(({ from, to }) => [from, to - 1]));
  const lower = listLowerWords(page.tokens);
  const nouns = listNouns(page.tokens);
  const context: HitContext = {
    tokens: page.tokens,
    isHit: (index) => ends.has(index),
    introduced: findIntroductions(page),
    words: page.words,
    isLower: (word) => lower.has(word),
    isNoun: (word) => nouns.has(word),
    otherTowns: findOtherTowns(page.tokens, hits),
    titles: findQuotedTitles(page.tokens, page.text),
  };
  const readings = hits.map((hit) => readHit(page, hit, context));
  resolveFullNames(
    page,
    readings.map((group) => group.filter(({ pattern }) => pattern.kind === 'full')),
    context,
  );
  const short = dropFirstNames(
    readings.map((group) => group.filter(({ pattern }) => pattern.kind === 'short')),
  );
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
  return page.hasOtherMeaning(pattern.entity, word) || context.isLower(word);
}

/** Names that mean one entity first: they tell which of several another name means. */
function addMeanings(page: Page, groups: readonly (readonly Reading[])[], bearing?: Bearing): void {
  for (const group of groups) if (group.length === 1) addMeaning(page, group, bearing);
  for (const group of groups) if (group.length > 1) addMeaning(page, group, bearing);
}

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
