import type { Comparator, EntityType, SourceKind, Title } from '../engine/corpus/corpus';

/**
 * Every word that a card shows; the popup's own stand in popup/strings.ts, so that pages need not carry them.
 * They say who reported what and when, and never whether it is so.
 */

const PLURAL = new Intl.PluralRules('en');

/** "1 report", "2 reports". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${choose(number, one, many)}`;
}

/** The form of a word that goes with a number. */
export function choose(number: number, one: string, many: string): string {
  return PLURAL.select(number) === 'one' ? one : many;
}

const relationKinds: Readonly<Record<string, readonly [stated: string, inverse: string]>> = {
  leads: ['leads', 'led by'],
  led: ['led', 'once led by'],
  member_of: ['member of', 'member'],
  part_of: ['part of', 'part'],
  based_in: ['based in', 'based here'],
  branch_of: ['branch of', 'branch'],
  founded: ['founded', 'founded by'],
  spokesman_for: ['spokesman for', 'spokesman'],
  successor_of: ['successor of', 'succeeded by'],
  ally_of: ['ally of', 'ally of'],
  opponent_of: ['opponent of', 'opponent of'],
  involves: ['involves', 'event'],
};

export const strings = {
  entityTypes: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    event: 'Event',
    document: 'Document',
  } satisfies Record<EntityType, string>,
  sourceKinds: { report: 'Report', opinion: 'Opinion', headline: 'Headline only' } satisfies Record<
    SourceKind,
    string
  >,
  comparators: {
    exactly: '',
    'at-least': 'at least',
    'more-than': 'more than',
    about: 'about',
    nearly: 'nearly',
    'at-most': 'at most',
    'less-than': 'less than',
  } satisfies Record<Comparator, string>,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  title: ({ title, from, to }: Title) => {
    const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
    if (start && end) return `${title}, ${start === end ? start : `${start} to ${end}`}`;
    return start ? `${title}, from ${start}` : end ? `${title}, until ${end}` : title;
  },
  stepped: ({
    name,
    type,
    position,
    count: all,
  }: {
    name: string;
    type: string;
    position: number;
    count: number;
  }) => `${name}, ${type.toLowerCase()}, ${position} of ${all}`,
  cardLabel: (name: string, type: string) => `${name}, ${type.toLowerCase()}`,
  loadingCard: (name: string) => `Looking up ${name}`,
  cardUnreadable: 'The background on this name could not be opened.',
  noStatements: 'No dated reports on this in the corpus yet.',
  noEarlierStatements: 'No dated reports on this from before this article.',
  ambiguous: (name: string) => `Which ${name} is meant?`,
  ambiguousNote: 'The page leaves this open. Choose one to see its background.',
  otherwise: 'Other reports say otherwise',
  sinceArticle: 'Since this article',
  figures: 'Figures as reported',
  moreFigures: (number: number) => count(number, 'more figure', 'more figures'),
  andMore: (number: number) => `and ${number} more`,
  figureLater: 'after this article',
  published: (date: string) => `published ${date}`,
  more: (number: number) => count(number, 'more statement', 'more statements'),
  relatedNames: (number: number) => count(number, 'related name', 'related names'),
  relationKind: (kind: string, inverse: boolean) =>
    relationKinds[kind]?.[inverse ? 1 : 0] ?? kind.replaceAll('_', ' '),
  notThisOne: 'Not this one?',
  pin: 'Keep open',
  unpin: 'Let it close',
  close: 'Close',
  newTab: 'opens in a new tab',
} as const;
