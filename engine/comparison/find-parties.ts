import type { Span } from '../article';
import type { Clause, PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import { listBodies } from './speaker-entities';

/** Somebody whom a clause names: entities, or a name in no corpus. Indices are those of the clause's words. */
export interface Party {
  readonly from: number;
  readonly to: number;
  /** The entities it stands for; empty for a name in no corpus. */
  readonly entities: ReadonlySet<string>;
  /** The bodies that those speak for or belong to, themselves included. */
  readonly bodies: ReadonlySet<string>;
  /** What it is, as far as roles go. */
  readonly type: 'person' | 'organisation' | 'place' | 'thing';
  /** The preposition before it; "'s" for a possessive; null where it stands free. */
  readonly link: string | null;
  /** Only a pronoun or description stands there, and whom it means is not certain. */
  readonly isGuessed: boolean;
}

const PREPOSITION =
  /^(?:with|of|to|from|by|for|in|at|on|near|against|between|among|about|into|through|across|around|outside|inside|over|under|despite|including|like|since|until|toward|towards|without|within|alongside|via|than|as|after|before)$/;
const DETERMINER =
  /^(?:the|a|an|its|their|his|her|this|that|these|those|all|some|many|most|former|senior|top|new|old|other|any|both|local|foreign|more|several|two|three)$/;
const PLACE_LINK = /^(?:in|at|near|outside|inside|across|around|from|through|into|over)$/;
const LOOK_BACK = 4;

/** Whom the clause names, in order: mentions that are clear, states meant, names in no corpus. */
export function findParties(claim: PageClaim, clause: Clause, corpus: Corpus): Party[] {
  const isIn = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  const found = [
    ...claim.mentions
      .filter((mention) => isIn(mention) && mention.confidence === 'clear')
      .map((mention) => ({ ...mention, ids: new Set([mention.entity]), isGuessed: false })),
    ...claim.carried.filter(isIn).map((mention) => ({
      ...mention,
      ids: new Set([mention.entity]),
      isGuessed: mention.confidence !== 'clear',
    })),
    ...claim.states.filter(isIn).flatMap((state) => {
      const id = corpus.countries.get(state.country);
      return [{ ...state, type: 'place' as const, ids: new Set(id ? [id] : []), isGuessed: false }];
    }),
    ...claim.names.filter(isIn).map((name) => ({ ...name, ids: new Set<string>(), isGuessed: false })),
  ];
  const parties: Party[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = clause.words.findIndex((word) => word.end > one.start);
    const after = clause.words.findIndex((word) => word.start >= one.end);
    const to = after < 0 ? clause.words.length : after;
    if (from < 0) continue;
    const last = parties.at(-1);
    if (last && last.to > from) {
      parties[parties.length - 1] = {
        ...last,
        to: Math.max(last.to, to),
        entities: new Set([...last.entities, ...one.ids]),
        bodies: new Set([...last.bodies, ...one.ids]),
        isGuessed: last.isGuessed || one.isGuessed,
      };
      continue;
    }
    const type =
      one.type === 'person' || one.type === 'organisation' || one.type === 'place' ? one.type : 'thing';
    const bodies =
      type === 'place' ? one.ids : new Set([...one.ids].flatMap((id) => [...listBodies(id, corpus)]));
    parties.push({
      from,
      to,
      entities: one.ids,
      bodies,
      type,
      link: findLink(clause, from, to),
      isGuessed: one.isGuessed,
    });
  }
  return parties;
}

function findLink({ words }: Clause, from: number, to: number): string | null {
  if (/['’]s?$/.test(words[to - 1]?.text ?? '') || words[to]?.lower === "'s") return "'s";
  for (let at = from - 1; at >= Math.max(0, from - LOOK_BACK); at -= 1) {
    const word = words[at];
    if (!word) return null;
    if (PREPOSITION.test(word.lower)) return word.lower;
    if (!DETERMINER.test(word.lower)) return null;
  }
  return null;
}

/** The place of something and no party to it: "in Kabul", "from Istanbul". */
export function isLocative({ type, link }: Party): boolean {
  return type === 'place' && link !== null && PLACE_LINK.test(link);
}

/** The party with those that stand beside it in one list ("Pakistan and Afghanistan"). */
export function listGroup(parties: readonly Party[], at: number, { words }: Clause): Party[] {
  const group: Party[] = [];
  let index = at;
  for (;;) {
    const party = parties[index];
    if (!party) return group;
    group.unshift(party);
    const before = parties[index - 1];
    const between = before ? words.slice(before.to, party.from) : [];
    if (!before || between.length > 2 || between.length === 0) return group;
    if (!between.some(({ lower }) => /^(?:and|or|nor)$/.test(lower))) return group;
    if (!between.every(({ lower }) => /^(?:and|or|nor|the)$/.test(lower))) return group;
    index -= 1;
  }
}
