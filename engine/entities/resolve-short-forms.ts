import { addMeaning, type Reading } from './add-meaning';
import type { Pattern } from './build-patterns';
import { type Bearers, findBearers } from './find-bearers';
import type { Hit } from './find-hits';
import { isSurnameOf } from './is-surname-of';
import { isActing, isCityNearby, isTitledOtherwise, listKnownTitles } from './judge-surname';
import { listWords } from './namesake-words';
import type { Page } from './page-meanings';
import { TITLES } from './word-lists';

/**
 * Gives short forms their meaning, once the page's full names have theirs. Headlines and what stands before the
 * full form take part only as `isNamedInFull` allows; a surname that others bear too is judged by `isSurnameOf`.
 */
export function resolveShortForms(page: Page, groups: readonly (readonly Reading[])[]): void {
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
  if (title === null || /^(?:mr|mrs|miss)$/.test(title)) return false;
  return listKnownTitles(entity).some((word) => word.startsWith(title));
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

/**
 * The same groups without first names standing alone where the page also calls their bearer by a surname: beside
 * "bin Laden" it means another boy by "Osama", for papers keep to one short form.
 */
export function dropFirstNames(groups: readonly (readonly Reading[])[]): Reading[][] {
  const otherwise = new Set(
    groups.flat().flatMap(({ pattern }) => (isFirstName(pattern) ? [] : [pattern.entity.id])),
  );
  return groups.map((group) =>
    group.filter(({ pattern }) => !isFirstName(pattern) || !otherwise.has(pattern.entity.id)),
  );
}

function isFirstName({ entity, words }: Pattern): boolean {
  const own = listWords(entity.name);
  return entity.type === 'person' && words.length === 1 && own.length > 1 && words[0] === own[0];
}
