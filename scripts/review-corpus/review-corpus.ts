import { findQuantities } from '../../engine/claims/find-quantities';
import { countDaysBetween } from '../../engine/claims/partial-dates';
import type { Corpus } from '../../engine/corpus/build-corpus';
import { listContentRoots, measureOverlap } from '../../engine/corpus/content-roots';
import type { Claim, SlotValue, Source } from '../../engine/corpus/corpus';
import { indexClaims } from '../../engine/corpus/index-claims';
import { splitWords } from '../../engine/text/words';
import type { Phrasing } from '../build-pack/phrasings';
import { groupBy } from './group-by';
import { nameMatter, type Outcome, type Trial, tryPhrasings } from './try-phrasings';

/** What an editor may want to better; none of it keeps the corpus from being shipped. */
export type FindingKind =
  | 'phrasing-lost'
  | 'phrasing-elsewhere'
  | 'phrasing-side'
  | 'contrary-taken'
  | 'matter-swallows'
  | 'claims-alike'
  | 'claim-unmatched'
  | 'value-untold'
  | 'entity-without-facts'
  | 'question-one-sided'
  | 'source-unused'
  | 'relays-untied';

export interface Finding {
  readonly kind: FindingKind;
  /** A file with its line, or an id. */
  readonly where: string;
  readonly what: string;
}

/** What each kind of finding is, as a heading. */
export const FINDING_TITLES: Readonly<Record<FindingKind, string>> = {
  'phrasing-lost': 'Phrasings that no longer find their matter when they are left out',
  'phrasing-elsewhere': 'Phrasings that find another matter instead',
  'phrasing-side': 'Phrasings read without their side, or on the other one',
  'contrary-taken': 'Contraries taken for what was reported',
  'matter-swallows': 'Matters that swallow phrasings of others',
  'claims-alike': 'Claims that say the same as another of their story',
  'claim-unmatched': 'Claims that no page could match: no stance, no value',
  'value-untold': 'Figures and dates that stand in no word of their claim',
  'entity-without-facts': 'Entities of which nothing is told',
  'question-one-sided': 'Questions with claims on one side only',
  'source-unused': 'Sources without a claim',
  'relays-untied': 'Sources that relay one outlet within days of each other and share no story',
};

const KIND_OF_OUTCOME: Readonly<Partial<Record<Outcome, FindingKind>>> = {
  lost: 'phrasing-lost',
  'other-matter': 'phrasing-elsewhere',
  unsided: 'phrasing-side',
  'other-side': 'phrasing-side',
  taken: 'contrary-taken',
};
/** Two claims of one story with this much of their words in common say the same. */
const ALIKE = 0.9;
/** Relays of one outlet this close together are likely of one story. */
const RELAY_DAYS = 1;

export interface Review {
  readonly trials: readonly Trial[];
  readonly findings: readonly Finding[];
}

/** Reads the corpus over as its desk editor would; `onProgress` is told how many phrasings have been tried. */
export function reviewCorpus(
  corpus: Corpus,
  phrasings: readonly Phrasing[],
  onProgress?: (done: number) => void,
): Review {
  const trials = tryPhrasings(phrasings, corpus, onProgress);
  const findings = [
    ...trials.flatMap(describeTrial),
    ...findSwallowers(trials),
    ...findAlike(corpus),
    ...findUnmatched(corpus),
    ...findUntold(corpus),
    ...findWithoutFacts(corpus),
    ...findOneSided(corpus),
    ...findUnused(corpus),
    ...findUntied(corpus),
  ];
  return { trials, findings };
}

function describeTrial({ phrasing, outcome, instead }: Trial): Finding[] {
  const kind = KIND_OF_OUTCOME[outcome];
  if (!kind) return [];
  const found = instead.length > 0 ? ` → ${instead.join(', ')}` : outcome === 'unsided' ? ' → no side' : '';
  return [{ kind, where: `${phrasing.file}:${phrasing.line}`, what: `${phrasing.text}${found}` }];
}

/** Matters that took the phrasings of two or more others, the greediest first. */
function findSwallowers(trials: readonly Trial[]): Finding[] {
  const taken = new Map<string, Set<string>>();
  for (const { phrasing, instead } of trials) {
    for (const matter of instead) {
      taken.set(matter, (taken.get(matter) ?? new Set()).add(nameMatter(phrasing.matter)));
    }
  }
  return [...taken]
    .filter(([, others]) => others.size > 1)
    .sort(([, one], [, other]) => other.size - one.size)
    .map(([where, others]) => ({ kind: 'matter-swallows', where, what: [...others].join(', ') }));
}

function findAlike({ pack, sources }: Corpus): Finding[] {
  const byStory = groupBy(pack.claims, ({ source }) => sources.get(source)?.story ?? source);
  return [...byStory.values()].flatMap((claims) => {
    const read = claims.map((claim) => ({ claim, roots: listContentRoots(splitWords(claim.text)) }));
    return read.flatMap(({ claim, roots }, index) => {
      const twin = read
        .slice(0, index)
        .find((other) => measureOverlap(other.roots, roots) >= ALIKE && isSameMatter(other.claim, claim));
      return twin ? [{ kind: 'claims-alike' as const, where: claim.id, what: twin.claim.id }] : [];
    });
  });
}

function isSameMatter(one: Claim, other: Claim): boolean {
  const name = ({ stance, values }: Claim) =>
    JSON.stringify([stance, values.map(({ event, slot, value }) => [event, slot, value])]);
  return name(one) === name(other) && one.speaker.name === other.speaker.name;
}

function findUnmatched({ pack }: Corpus): Finding[] {
  return pack.claims
    .filter(({ stance, values }) => stance === null && values.length === 0)
    .map(({ id, text }) => ({ kind: 'claim-unmatched', where: id, what: text }));
}

/** Words that date a claim without a number: "on Monday", "by the end of the year". */
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|night|morning|evening|week|weekend|month|year)s?\b/i;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Values that an editor cannot check against the claim's own sentence; sums of its figures are among them. */
function findUntold({ pack }: Corpus): Finding[] {
  return pack.claims.flatMap(({ id, text, values }) =>
    values
      .filter(({ value }) => !isTold(value, text))
      .map(({ event, slot }) => ({
        kind: 'value-untold' as const,
        where: id,
        what: `${event}.${slot}: ${text}`,
      })),
  );
}

function isTold(value: SlotValue, text: string): boolean {
  if (value.kind === 'date') {
    const [year = '', month] = value.date.split('-');
    return DAY_WORDS.test(text) || text.includes(month ? (MONTHS[Number(month) - 1] ?? '') : year);
  }
  if (value.kind !== 'quantity') return true;
  return findQuantities(text, { start: 0, end: text.length }).some(
    ({ value: { number, upper }, unit, dimension }) =>
      number === value.number || upper === value.upper || (dimension === 'duration' && unit !== ''),
  );
}

/** Entities with neither a fact nor a claim about them: their card would hold one line. */
function findWithoutFacts({ pack, claims }: Corpus): Finding[] {
  const { byEntity, byEvent } = indexClaims(claims);
  return [...pack.entities, ...pack.events]
    .filter(({ id, facts }) => facts.length === 0 && !byEntity.has(id) && !byEvent.has(id))
    .map(({ id, who }) => ({ kind: 'entity-without-facts', where: id, what: who }));
}

function findOneSided({ pack, claims }: Corpus): Finding[] {
  const { byQuestion } = indexClaims(claims);
  return pack.questions.flatMap(({ id, text }) => {
    const sides = new Set((byQuestion.get(id) ?? []).map(({ stance }) => stance?.side));
    const told = sides.size === 0 ? 'no claims' : `only ${[...sides].join()}`;
    return sides.size > 1
      ? []
      : [{ kind: 'question-one-sided' as const, where: id, what: `${text} (${told})` }];
  });
}

function findUnused({ pack, claims }: Corpus): Finding[] {
  const { bySource } = indexClaims(claims);
  const told = new Set(pack.sources.filter(({ id }) => bySource.has(id)).map(({ story }) => story));
  return pack.sources
    .filter(({ story }) => !told.has(story))
    .map(({ id, title }) => ({ kind: 'source-unused', where: id, what: title }));
}

function findUntied({ pack }: Corpus): Finding[] {
  const relaying = pack.sources.filter(({ relays }) => relays !== null);
  return relaying.flatMap((source, index) => {
    const other = relaying
      .slice(0, index)
      .find((one) => one.relays === source.relays && one.story !== source.story && isSameDay(one, source));
    return other
      ? [{ kind: 'relays-untied' as const, where: source.id, what: `${source.relays}: also ${other.id}` }]
      : [];
  });
}

function isSameDay(one: Source, other: Source): boolean {
  return (
    one.published.length === 10 &&
    other.published.length === 10 &&
    Math.abs(countDaysBetween(one.published, other.published)) <= RELAY_DAYS
  );
}
