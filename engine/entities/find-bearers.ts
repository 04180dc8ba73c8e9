import type { Entity } from '../corpus/corpus';
import { findNames } from './find-names';
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
export type Bearers = ReadonlyMap<string, readonly Bearer[]>;

/** Reads them once full names have their meaning; names in no corpus count as well. */
export function findBearers(page: Page): Bearers {
  const bearers = new Map<string, Bearer[]>();
  const add = (words: readonly string[], at: number, entity: string | null): void => {
    const bare = words.filter((word) => !NAME_SUFFIXES.has(word) && !TITLES.has(word));
    const surname = bare.at(-1);
    if (surname === undefined || bare.length < 2) return;
    const list = bearers.get(surname) ?? [];
    list.push({ at, entity, given: bare.slice(0, -1), key: words.join(' ') });
    bearers.set(surname, list);
  };
  const readWords = (from: number, to: number): string[] =>
    page.tokens.slice(from, to).map((token) => token.name);
  for (const { from, to, entity } of page.meanings) {
    if (entity.type === 'person') add(readWords(from, to), from, entity.id);
  }
  for (const { type, from, to } of findNames(page.tokens, page.isTaken)) {
    if (type === 'person' && to - from > 1) add(readWords(from, to), from, null);
  }
  for (const list of bearers.values()) list.sort((a, b) => a.at - b.at);
  return bearers;
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
  const surname = page.tokens[at]?.name ?? '';
  const all = bearers.get(surname) ?? [];
  const others = all.filter((bearer) => isSomebodyElse(bearer, entity));
  if (others.length === 0) return true;
  if (isMaleTitle(page, at) && others.every(({ given }) => WOMEN.has(given[0] ?? ''))) return true;
  const own = all.filter((bearer) => !others.includes(bearer));
  const relatives = others.every(({ key }) => isListedAsOther(entity, key));
  const isMain = own.length > others.length || (relatives && own.length >= others.length);
  const block = page.tokens[at]?.block ?? 0;
  const near = all.filter((bearer) => bearer.at < at && block - (page.tokens[bearer.at]?.block ?? 0) < 2);
  const last = near.at(-1);
  if (last === undefined) return isMain;
  if (!others.includes(last)) return true;
  if (!relatives || !isMain) return false;
  // Beside a relative it is the entity only where the same paragraph has named it too.
  const isSameBlock = page.tokens[last.at]?.block === block;
  return (
    !isSameBlock || near.some((bearer) => own.includes(bearer) && page.tokens[bearer.at]?.block === block)
  );
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
