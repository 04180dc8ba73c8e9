import type { Entity } from '../corpus/corpus';
import { GIVEN_NAMES } from './given-names';
import type { Page } from './page-meanings';
import { EITHER_SEX, WOMEN } from './person-words';
import { NAME_SUFFIXES, TITLES } from './word-lists';

/** One place where the page names a person by given name and surname. */
interface Bearer {
  readonly at: number;
  /** Null for people who are nobody in the corpus. */
  readonly entity: string | null;
  /** Folded words before the surname. */
  readonly given: readonly string[];
  readonly key: string;
}

/** All whom the page names in full, by surname, each list in order of the text. */
export interface Bearers {
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>;
  /** What was once worked out of an entity among the bearers of a surname. */
  readonly rivalries: Map<string, Rivalry>;
}

/** One entity among all who bear its surname on the page. */
interface Rivalry {
  /** First words of all bearers' names, of the entity's own, in order of the text. */
  readonly all: readonly number[];
  readonly own: readonly number[];
  readonly ownSet: ReadonlySet<number>;
  readonly isAlone: boolean;
  readonly othersAreWomen: boolean;
  /** Whether the corpus knows all the others as people of the name who are somebody else. */
  readonly othersAreKnown: boolean;
  /** Whether the page names nobody else of the surname as often. */
  readonly isMain: boolean;
}

/** Reads them once full names have their meaning; names in no corpus count as well. */
export function findBearers(page: Page): Bearers {
  const bySurname = new Map<string, Bearer[]>();
  const seen = new Set<number>();
  const push = (name: string, bearer: Bearer): void => {
    const list = bySurname.get(name);
    if (list === undefined) bySurname.set(name, [bearer]);
    else list.push(bearer);
  };
  const add = (from: number, to: number, entity: string | null): void => {
    const words = page.tokens.slice(from, to).map((token) => token.name);
    const bare = words.filter((word) => !NAME_SUFFIXES.has(word) && !TITLES.has(word));
    const [first, last] = [bare[0], bare.at(-1)];
    if (first === undefined || last === undefined || seen.has(to)) return;
    seen.add(to);
    const bearer = { at: from, entity, given: bare.slice(0, -1), key: words.join(' ') };
    push(last, bearer);
    // "Omar Sharif" is another Omar: some short forms are first names.
    if (entity === null && first !== last) push(first, { ...bearer, given: bare.slice(1) });
  };
  for (const { from, to, entity } of page.meanings) {
    if (entity.type === 'person' && to - from > 1) add(from, to, entity.id);
  }
  for (const { type, from, to } of page.listNames()) {
    if (type === 'person' && to - from > 1) add(from, to, null);
  }
  for (const { from, to } of page.namesakes) if (isPersonal(page, from, to)) add(from, to, null);
  for (const list of bySurname.values()) list.sort((a, b) => a.at - b.at);
  return { bySurname, rivalries: new Map() };
}

/** "Sen. Shaheen" and "Lord Nelson" are people, "Trump Tower" and "West Point" are none. */
function isPersonal(page: Page, from: number, to: number): boolean {
  const first = page.tokens[from]?.name ?? '';
  return to - from > 1 && (TITLES.has(first) || GIVEN_NAMES.has(first));
}

/**
 * Whether the bare surname at this word means the entity, which the page names in full. Where others bear the
 * surname too, papers give relatives a first name or a title of their own, so it is the one named last in the
 * same paragraph or the one before, and further off the one whom the page is about. `false` where that leaves
 * it open.
 */
export function isSurnameOf(
  page: Page,
  at: number,
  { entity, bearers }: { entity: Entity; bearers: Bearers },
): boolean {
  if (isOtherSex(page, at, entity)) return false;
  const rivalry = readRivalry(page.tokens[at]?.name ?? '', entity, bearers);
  if (rivalry.isAlone) return true;
  if (isMaleTitle(page, at) && rivalry.othersAreWomen) return true;
  const last = findLastBefore(rivalry.all, at);
  const block = page.tokens[at]?.block ?? 0;
  if (last === null || block - readBlock(page, last) > 1) return rivalry.isMain;
  if (rivalry.ownSet.has(last)) return true;
  if (!rivalry.othersAreKnown || !rivalry.isMain) return false;
  // Beside a relative it is the entity only where the same paragraph has named it too.
  if (readBlock(page, last) !== block) return true;
  const own = findLastBefore(rivalry.own, at);
  return own !== null && readBlock(page, own) === block;
}

function readBlock(page: Page, at: number): number {
  return page.tokens[at]?.block ?? 0;
}

function readRivalry(surname: string, entity: Entity, { bySurname, rivalries }: Bearers): Rivalry {
  const id = `${entity.id} ${surname}`;
  const rivalry = rivalries.get(id) ?? compareBearers(entity, bySurname.get(surname) ?? []);
  rivalries.set(id, rivalry);
  return rivalry;
}

function compareBearers(entity: Entity, all: readonly Bearer[]): Rivalry {
  const own = all.filter((bearer) => !isSomebodyElse(bearer, entity));
  const ownSet = new Set(own.map(({ at }) => at));
  const others = all.filter(({ at }) => !ownSet.has(at));
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const othersAreKnown = [...counts.keys()].every((key) => isListedAsOther(entity, key));
  return {
    all: all.map(({ at }) => at),
    own: own.map(({ at }) => at),
    ownSet,
    isAlone: others.length === 0,
    othersAreWomen: others.every(({ given }) => WOMEN.has(given[0] ?? '')),
    othersAreKnown,
    isMain: own.length > most || (othersAreKnown && own.length === most),
  };
}

/** The greatest of the rising numbers below the limit, by halving; null where there is none. */
function findLastBefore(rising: readonly number[], limit: number): number | null {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1] ?? null;
}

/** Another person of the surname; "Mark Alexander Milley" shares more with Mark Milley and is he. */
function isSomebodyElse({ entity: id, given, key }: Bearer, entity: Entity): boolean {
  if (id !== null) return id !== entity.id;
  if (isListedAsOther(entity, key)) return true;
  const own = new Set([entity.name, ...entity.aliases].flatMap((name) => name.toLowerCase().split(/[\s-]+/)));
  return given.every((word) => !own.has(word));
}

/** The corpus lists the name among those that are not the entity: a relative or a namesake. */
function isListedAsOther({ not }: Entity, key: string): boolean {
  return not.some((phrase) => phrase.toLowerCase().replace(/[.']/g, '') === key);
}

function isMaleTitle(page: Page, at: number): boolean {
  return /^(?:mr|sir|lord)$/.test(page.tokens[at - 1]?.name ?? '');
}

/** "Mrs. Biden" beside Joe Biden is his wife. */
function isOtherSex(page: Page, at: number, { name }: Entity): boolean {
  const title = page.tokens[at - 1]?.name ?? '';
  const given = name.toLowerCase().split(/\s+/)[0] ?? '';
  if (/^(?:mrs|ms|miss|lady|dame|mme)$/.test(title))
    return GIVEN_NAMES.has(given) && !WOMEN.has(given) && !EITHER_SEX.has(given);
  return isMaleTitle(page, at) && WOMEN.has(given);
}
