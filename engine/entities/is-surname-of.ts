import type { Entity } from '../corpus/corpus';
import type { Bearer, Bearers } from './find-bearers';
import { GIVEN_NAMES } from './given-names';
import { listKnownTitles } from './judge-surname';
import type { Page } from './page-meanings';
import { EITHER_SEX, WOMEN } from './person-words';
import { type Rivalry, readRivalry } from './rivalry';
import { TITLES } from './word-lists';

/**
 * Whether the bare surname at this word means the entity, which the page names in full. Where others bear the
 * surname too, it is whom the page has called by it from the start, or the one named last in the same paragraph or
 * the one before, and further off the one whom the page is about: papers give relatives a first name or a title of
 * their own. `false` where that leaves it open.
 */
export function isSurnameOf(
  page: Page,
  at: number,
  { entity, bearers }: { entity: Entity; bearers: Bearers },
): boolean {
  if (isOtherSex(page, at, entity)) return false;
  const rivalry = readRivalry(page.tokens[at]?.name ?? '', entity, bearers);
  if (rivalry.others.length === 0) return true;
  if (isMaleTitle(page, at) && rivalry.firstMan > at) return true;
  if (hasOtherTitle(page, at, entity) || rivalry.holder === 'other') return false;
  const last = findLastBefore(rivalry.all, at);
  if (last !== null && findLastBefore(rivalry.others, at) === null) return true;
  const block = readBlock(page, at);
  if (last === null || block - readBlock(page, last.at) > 1)
    return rivalry.holder === 'own' || rivalry.isMain;
  return rivalry.own.includes(last) ? isOwnNearest(page, at, rivalry) : isOtherPassing(page, at, rivalry);
}

/**
 * The entity was named last. Not so where it came in beside another bearer: as that one's relative, in the same
 * sentence as somebody unknown, or a paragraph ago on a page that began with the other.
 */
function isOwnNearest(page: Page, at: number, rivalry: Rivalry): boolean {
  const [own, other] = [findLastBefore(rivalry.own, at), findLastBefore(rivalry.others, at)];
  if (own === null || other === null) return true;
  if (!isFirst(rivalry) && (own.isKin || readBlock(page, own.at) !== readBlock(page, at)))
    return rivalry.isDominant;
  const isBeside = page.tokens[own.at]?.sentence === page.tokens[other.at]?.sentence;
  return !isBeside || rivalry.othersAreKnown || rivalry.isMain;
}

/** Somebody else was named last, and only in passing: a relative, on a page or in a paragraph about the entity. */
function isOtherPassing(page: Page, at: number, rivalry: Rivalry): boolean {
  const [own, other] = [findLastBefore(rivalry.own, at), findLastBefore(rivalry.others, at)];
  if (own === null || other === null || !rivalry.othersAreKnown) return false;
  if (rivalry.isDominant) return true;
  const isPassing = other.isKin || other.isOwner;
  const isNewBlock = readBlock(page, other.at) !== readBlock(page, at);
  if (rivalry.holder === 'own' && (isPassing || isNewBlock)) return true;
  const isHere = readBlock(page, own.at) === readBlock(page, at);
  const isOften = rivalry.own.length >= (rivalry.counts.get(other.key) ?? 0);
  return isPassing && isOften && (isHere || (isNewBlock && isFirst(rivalry)));
}

function isFirst({ own, others }: Rivalry): boolean {
  return (own[0]?.at ?? 0) < (others[0]?.at ?? 0);
}

function readBlock(page: Page, at: number): number {
  return page.tokens[at]?.block ?? 0;
}

/** The last bearer named before the word, by halving; null where there is none. */
function findLastBefore(bearers: readonly Bearer[], at: number): Bearer | null {
  let [low, high] = [0, bearers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bearers[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return bearers[low - 1] ?? null;
}

function isMaleTitle(page: Page, at: number): boolean {
  return /^(?:mr|sir|lord)$/.test(page.tokens[at - 1]?.name ?? '');
}

/** "Dr. Biden" beside Joe Biden: relatives go by titles of their own. Sir and Mr. anybody may be. */
function hasOtherTitle(page: Page, at: number, entity: Entity): boolean {
  const title = page.tokens[at - 1];
  if (title === undefined || title.letterCase === 'lower' || !TITLES.has(title.name)) return false;
  if (/^(?:mr|mrs|ms|miss|sir|lord|lady)$/.test(title.name)) return false;
  return !listKnownTitles(entity).some((word) => word.startsWith(title.name));
}

/** "Mrs. Biden" beside Joe Biden is his wife. */
function isOtherSex(page: Page, at: number, { name }: Entity): boolean {
  const title = page.tokens[at - 1]?.name ?? '';
  const given = name.toLowerCase().split(/\s+/)[0] ?? '';
  if (/^(?:mrs|ms|miss|lady|dame|mme)$/.test(title))
    return GIVEN_NAMES.has(given) && !WOMEN.has(given) && !EITHER_SEX.has(given);
  return isMaleTitle(page, at) && WOMEN.has(given);
}
