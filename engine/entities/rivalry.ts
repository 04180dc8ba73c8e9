import type { Entity } from '../corpus/corpus';
import type { Bearer, Bearers } from './find-bearers';
import { WOMEN } from './person-words';

/** One entity among all who bear its surname on the page. */
export interface Rivalry {
  /** By the first words of their names, in order of the text. */
  readonly all: readonly Bearer[];
  readonly own: readonly Bearer[];
  readonly others: readonly Bearer[];
  /** The first word of the first of the others who is not known for a woman by her given name. */
  readonly firstMan: number;
  /** Whether the corpus knows all the others as people of the name who are somebody else. */
  readonly othersAreKnown: boolean;
  /** How often the page names each of the others, by key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether the page names nobody else of the surname as often; relatives it may name as often. */
  readonly isMain: boolean;
  /** Whether the page speaks of the entity twice as much as of any other, and of the entity first. */
  readonly isDominant: boolean;
  /** Whom the page called by the bare surname before it named a second bearer; papers keep to that. */
  readonly holder: 'own' | 'other' | null;
}

/** The entity's rivalry for the surname, worked out once a page. */
export function readRivalry(
  surname: string,
  entity: Entity,
  { bySurname, bare, rivalries }: Bearers,
): Rivalry {
  const id = `${entity.id} ${surname}`;
  const rivalry =
    rivalries.get(id) ?? compareBearers(entity, bySurname.get(surname) ?? [], bare.get(surname) ?? []);
  rivalries.set(id, rivalry);
  return rivalry;
}

function compareBearers(entity: Entity, all: readonly Bearer[], bare: readonly number[]): Rivalry {
  const own = all.filter((bearer) => !isSomebodyElse(bearer, entity));
  const ownSet = new Set(own);
  const others = all.filter((bearer) => !ownSet.has(bearer));
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const othersAreKnown = [...counts.keys()].every((key) => isListedAsOther(entity, key));
  const isFirst = (own[0]?.at ?? Number.POSITIVE_INFINITY) < (others[0]?.at ?? Number.POSITIVE_INFINITY);
  const held = countHeld(own, others, bare);
  const weight = own.length + held;
  return {
    all,
    own,
    others,
    firstMan: others.find(({ given }) => !WOMEN.has(given[0] ?? ''))?.at ?? Number.POSITIVE_INFINITY,
    othersAreKnown,
    counts,
    isMain: own.length > most || (othersAreKnown && own.length === most),
    isDominant: isFirst && weight > 2 * most,
    holder: held === 0 ? null : !isFirst ? 'other' : weight >= most ? 'own' : null,
  };
}

/** How often the bare surname stands between the first name of the one side and that of the other. */
function countHeld(own: readonly Bearer[], others: readonly Bearer[], bare: readonly number[]): number {
  const [one, two] = [own[0]?.at ?? Number.POSITIVE_INFINITY, others[0]?.at ?? Number.POSITIVE_INFINITY];
  return bare.filter((at) => Math.min(one, two) < at && at < Math.max(one, two)).length;
}

/** Another person of the surname; "Mark Alexander Milley" shares more with Mark Milley and is he. */
function isSomebodyElse({ entity: id, given, key }: Bearer, entity: Entity): boolean {
  if (id !== null) return id !== entity.id;
  if (isListedAsOther(entity, key)) return true;
  const own = new Set(
    [entity.name, ...entity.aliases, ...entity.shortForms].flatMap((name) =>
      name.toLowerCase().split(/[\s-]+/),
    ),
  );
  return given.every((word) => !own.has(word));
}

/** The corpus lists the name among those that are not the entity: a relative or a namesake. */
function isListedAsOther({ not }: Entity, key: string): boolean {
  return not.some((phrase) => phrase.toLowerCase().replace(/[.']/g, '') === key);
}
