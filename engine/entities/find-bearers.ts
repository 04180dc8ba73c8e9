import type { Entity } from '../corpus/corpus';
import { isNameWord } from './find-runs';
import { GIVEN_NAMES } from './given-names';
import { listWords } from './namesake-words';
import type { Page } from './page-meanings';
import type { Rivalry } from './rivalry';
import { NAME_SUFFIXES, TITLES, wordSet } from './word-lists';

/** One place where the page names a person by given name and surname. */
export interface Bearer {
  readonly at: number;
  /** The index behind the last word. */
  readonly to: number;
  /** Null for people who are nobody in the corpus. */
  readonly entity: string | null;
  /** Folded words before the surname. */
  readonly given: readonly string[];
  readonly key: string;
  /** Whether the words beside present the person as somebody's relative: "his son Ivan Whitlock". */
  readonly isKin: boolean;
  /** Whether what follows is only the person's: "Ann Whitlock's cousin". */
  readonly isOwner: boolean;
}

const KIN = wordSet(`
  son daughter wife husband brother sister father mother cousin nephew niece uncle aunt widow stepson stepdaughter
  grandson granddaughter grandfather grandmother sons daughters brothers sisters cousins parents siblings twin law
`);
/** How far from a name its kinship may stand: "elder son, Ivan", "Ivan, the youngest of his sons". */
const KIN_REACH = 4;

/** All whom the page names in full, by surname, each list in order of the text. */
export interface Bearers {
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>;
  /** Where each surname stands without a given name, in order of the text, headlines left out. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
  /** What was once worked out of an entity among the bearers of a surname. */
  readonly rivalries: Map<string, Rivalry>;
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
  const add = (from: number, to: number, known: Entity | null): void => {
    const entity = known?.id ?? null;
    const words = page.tokens.slice(from, to).map((token) => token.name);
    const bare = words.filter((word) => !NAME_SUFFIXES.has(word) && !TITLES.has(word));
    const [first, last] = [bare[0], bare.at(-1)];
    if (first === undefined || last === undefined || seen.has(to) || isAttribute(page, from, to)) return;
    seen.add(to);
    const key = words.join(' ');
    const bearer = {
      at: from,
      to,
      entity,
      given: bare.slice(0, -1),
      key,
      isKin: isKin(page, from, to),
      isOwner: page.tokens[to]?.gap === 'possessive',
    };
    for (const surname of new Set([last, ...listSurnames(known)])) push(surname, bearer);
    // "Omar Sharif" is another Omar: some short forms are first names.
    if (entity === null && first !== last) push(first, { ...bearer, given: bare.slice(1) });
  };
  for (const { from, to, entity } of page.meanings) {
    if (entity.type === 'person' && to - from > 1) add(from, to, entity);
  }
  for (const { type, from, to } of page.listNames()) {
    if (type === 'person' && to - from > 1) add(from, to, null);
  }
  for (const { from, to } of page.namesakes) if (isPersonal(page, from, to)) add(from, to, null);
  for (const list of bySurname.values()) list.sort((a, b) => a.at - b.at);
  return { bySurname, bare: listBare(page, bySurname), rivalries: new Map() };
}

/** Last words of the short forms: who is spelled "bin Ladin" here may be "bin Laden" there. */
function listSurnames(entity: Entity | null): string[] {
  return (entity?.shortForms ?? []).map((form) => listWords(form).at(-1) ?? '');
}

/** Places of the surnames outside of all names that hold them: not "Ann West", "West Bank" nor "the West". */
function listBare(page: Page, bySurname: ReadonlyMap<string, readonly Bearer[]>): Map<string, number[]> {
  const inside = new Set<number>();
  for (const list of bySurname.values()) {
    for (const { at, to } of list) for (let index = at; index < to; index += 1) inside.add(index);
  }
  const bare = new Map<string, number[]>();
  page.tokens.forEach((token, at) => {
    if (!bySurname.has(token.name) || inside.has(at) || token.headline || token.letterCase === 'lower')
      return;
    const [before, next] = [page.tokens[at - 1], page.tokens[at + 1]];
    if ((token.gap === 'join' || token.gap === 'dot') && before !== undefined && before.name !== 'mr') {
      if (isNameWord(before) || before.name === 'the') return;
    }
    if (next?.gap === 'join' && isNameWord(next)) return;
    const list = bare.get(token.name);
    if (list === undefined) bare.set(token.name, [at]);
    else list.push(at);
  });
  return bare;
}

/** "Sen. Shaheen" and "Lord Nelson" are people, "Trump Tower" and "West Point" are none. */
function isPersonal(page: Page, from: number, to: number): boolean {
  const first = page.tokens[from]?.name ?? '';
  return to - from > 1 && (TITLES.has(first) || GIVEN_NAMES.has(first));
}

/** "a Mark Whitlock shirt": the name only says whose shirt it is. */
function isAttribute({ tokens }: Page, from: number, to: number): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (first?.gap !== 'join' || !/^an?$/.test(before?.name ?? '')) return false;
  return next?.gap === 'join' && next.letterCase === 'lower';
}

function isKin({ tokens }: Page, from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  const near = [
    ...tokens.slice(Math.max(0, from - KIN_REACH), from),
    ...(tokens[to]?.gap === 'comma' ? tokens.slice(to, to + KIN_REACH) : []),
  ];
  return near.some((token) => token.sentence === sentence && KIN.has(token.name));
}
