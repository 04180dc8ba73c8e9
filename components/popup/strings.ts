import type { NoArticleReason } from '../../engine/article';
import type { Mode } from '../../engine/corpus/corpus';
import type { CorpusCoverage } from '../../engine/corpus/describe-corpus';
import type { Evidence, NameType, Reason, Relation, Summary } from '../../engine/report';
import { formatDate } from '../format-date';
import { choose, count } from '../strings';

/** Every word of the popup's own. They say who reported what and when, and never whether it is so. */

/** What the page is, beyond a report on it: why there is none. */
export type EmptyKind =
  | NoArticleReason
  | 'nothing-known'
  | 'cannot-read'
  | 'failed'
  | 'corpus-unreadable'
  | 'switched-off';

type Judged = Exclude<Relation, 'new'>;

const relations: Readonly<Record<Relation, string>> = {
  differs: 'Differs from earlier reporting',
  updates: 'Newer than earlier reporting',
  contested: 'Earlier reports disagree',
  agrees: 'Matches earlier reporting',
  unjudged: 'Related, not compared',
  new: 'Not in earlier reporting',
};

/** For verdicts that are not clear. */
const likelyRelations: Readonly<Record<Relation, string>> = {
  differs: 'May differ from earlier reporting',
  updates: 'May be newer than earlier reporting',
  contested: 'Earlier reports may disagree',
  agrees: 'May match earlier reporting',
  unjudged: relations.unjudged,
  new: relations.new,
};

/** Where the page has no date, no report is known to be earlier. */
const undatedRelations: Readonly<Record<Relation, string>> = {
  differs: 'Differs from other reporting',
  updates: 'Newer than other reporting',
  contested: 'Other reports disagree',
  agrees: 'Matches other reporting',
  unjudged: relations.unjudged,
  new: 'Not in other reporting',
};

const likelyUndatedRelations: Readonly<Record<Relation, string>> = {
  differs: 'May differ from other reporting',
  updates: 'May be newer than other reporting',
  contested: 'Other reports may disagree',
  agrees: 'May match other reporting',
  unjudged: relations.unjudged,
  new: undatedRelations.new,
};

const reasons: Readonly<Record<Judged, Readonly<Record<Reason, string>>>> = {
  differs: {
    number: 'Another number',
    date: 'Another date',
    place: 'Another place',
    direction: 'Opposite direction',
    doer: 'Someone else acts',
    speaker: 'Someone else speaks',
    wording: 'Other wording',
  },
  updates: {
    number: 'A later number',
    date: 'A later date',
    place: 'A later place',
    direction: 'A later position',
    doer: 'Someone else acts since',
    speaker: 'Someone else speaks since',
    wording: 'A later state of the same matter',
  },
  contested: {
    number: 'Reports give different numbers',
    date: 'Reports give different dates',
    place: 'Reports name different places',
    direction: 'Reports take both sides',
    doer: 'Reports name different doers',
    speaker: 'Reports name different speakers',
    wording: 'Reports word it differently',
  },
  agrees: {
    number: 'The numbers fit together',
    date: 'The dates fit together',
    place: 'The same place',
    direction: 'The same direction',
    doer: 'The same doer',
    speaker: 'The same speaker',
    wording: 'The same matter in like words',
  },
  unjudged: {
    number: 'The same matter; the numbers could not be compared',
    date: 'The same matter; the dates could not be compared',
    place: 'The same matter; the places could not be compared',
    direction: 'The same matter; the direction is open',
    doer: 'The same matter; who acts is open',
    speaker: 'The same matter; who speaks is open',
    wording: 'The same names; whether it is the same matter is open',
  },
};

const emptyStates: Readonly<Record<EmptyKind, { readonly title: string; readonly text: string }>> = {
  'not-an-article': {
    title: 'This page is not an article',
    text: 'Open a news article and its names and claims are read here. You can still look things up.',
  },
  'too-short': {
    title: 'Too little text to compare',
    text: 'A few paragraphs of running text are needed. If the article opens on another page, open that one. You can still look things up.',
  },
  'other-language': {
    title: 'This page is not in English',
    text: 'Only articles in English are read so far. You can still look things up.',
  },
  'nothing-known': {
    title: 'Nothing here that we have background on',
    text: 'You can still look things up.',
  },
  'cannot-read': {
    title: 'This page cannot be read',
    text: 'Browser pages, extension stores and PDF files are closed to extensions. An article that was open before Backgrounder was installed has to be loaded again. You can still look things up.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Something in it got in the way. Load it again to try once more. You can still look things up.',
  },
  'corpus-unreadable': {
    title: 'The background material could not be opened',
    text: 'Close and open this window to try again. If it stays this way, install Backgrounder anew.',
  },
  'switched-off': {
    title: 'Switched off on this site',
    text: 'Nothing on this page is read or marked. Switch it on below, and the page is read at once.',
  },
};

export const popupStrings = {
  relations,
  likelyRelations,
  undatedRelations,
  likelyUndatedRelations,
  reasons,
  emptyStates,
  /** Beside a count: "9 match". */
  relationCounts: {
    differs: (number: number) => count(number, 'differs', 'differ'),
    updates: (number: number) => `${number} newer`,
    contested: (number: number) => `${number} contested`,
    agrees: (number: number) => count(number, 'matches', 'match'),
    unjudged: (number: number) => `${number} related, not compared`,
    new: (number: number) => `${number} not in earlier reporting`,
  } satisfies Record<Relation, (number: number) => string>,
  nameTypes: {
    person: 'Person',
    organisation: 'Organisation',
    place: 'Place',
    other: 'Name',
  } satisfies Record<NameType, string>,
  modes: {
    asserted: '',
    possible: 'called possible',
    demanded: 'demanded',
    conditional: 'on conditions',
    denied: 'denied',
    predicted: 'predicted',
  } satisfies Record<Mode, string>,
  popup: 'Backgrounder',
  thisPage: 'This page',
  pageLine: (publisher: string, date: string) =>
    ['This page', [publisher, date].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
  summary,
  comparing: (done: number, of: number) => `Comparing: ${done} of ${count(of, 'claim', 'claims')} read.`,
  undated: 'This page gives no date, so earlier and later reports cannot be told apart.',
  barLabel: (summary: Summary) => `Claims by comparison: ${listCounts(summary)}`,
  reading: 'Reading the page',
  readingNote: 'Its names and claims appear here in a moment.',
  covers: ({ sources, entities, events, from, to }: CorpusCoverage) =>
    `The corpus holds ${count(entities + events, 'name', 'names')} and events, from ${count(sources, 'report', 'reports')} covering ${from} to ${formatDate(to)}.`,
  showInPage: 'Show in page',
  showInPageLabel: (sentence: string) => `Show in page: ${sentence}`,
  differingWords: 'differing words:',
  /** One of the two may be empty, where only the other side has words for it. */
  differing: (page: string, report: string) =>
    [page && `“${page}” here`, report && `“${report}” there`].filter(Boolean).join(', '),
  /** Beside one report among several. */
  evidenceRelations: {
    agrees: 'says the same',
    differs: 'says otherwise',
    updates: 'an earlier state',
    unjudged: 'related',
  } satisfies Record<Evidence['relation'], string>,
  reportsAndOrigins: (reports: number, origins: number) =>
    `${count(reports, 'report', 'reports')}, ${count(origins, 'origin', 'origins')}`,
  moreStatements: (number: number) => count(number, 'more statement', 'more statements'),
  sinceThen: (number: number) => `${number} since then`,
  onThisSite: 'On for this site',
  offThisSite: 'Off for this site',
  namesOnPage: (number: number) => count(number, 'name on this page', 'names on this page'),
  back: 'Back',
  namesHeading: 'Names on this page',
  alsoNamed: 'Also named here',
  alsoNamedNote: 'Recognised as names; the corpus has nothing on them.',
  noNames: 'No names found on this page.',
  openCard: (name: string) => `Background on ${name}`,
  mentionOf: (name: string, index: number, total: number) => `Show ${name} in page, ${index} of ${total}`,
  morePlaces: (name: string, number: number) => `${number} more places of ${name}`,
  unsure: 'not certain',
  timelineLabel: (question: string, { from, to, counts }: { from: string; to: string; counts: string }) =>
    `Timeline of reports, ${from === to ? from : `${from} to ${to}`}: ${question} ${counts}`,
  /** A side's name in the question's own words, and how many reports take it. */
  sideCount: (label: string, number: number) => `${label}: ${count(number, 'report', 'reports')}`,
  listOfReports: 'List of reports',
  moreQuestions: (number: number) => count(number, 'more question', 'more questions'),
  laterReport: 'after this page',
  reprints: (number: number) => `carried by ${number} outlets`,
  noReports: 'No reports on this yet.',
  lookUp: 'Look up a person, group, place or event',
  lookUpKey: '/',
  results: 'Results',
  resultCount: (number: number) => (number === 0 ? 'No results' : count(number, 'result', 'results')),
  noResults: (query: string) => `Nothing found for “${query}”`,
  noResultsNote: 'Try another spelling, or a shorter part of the name.',
  lookUpKeys: '↑↓ to move, Enter to open',
  clear: 'Clear',
  reportCount: (number: number) => count(number, 'report', 'reports'),
  resultKinds: { question: 'Question', source: 'Source' },
  typeAndDate: (type: string, date: string) => `${type} · ${date}`,
  reportedHere: 'What it reported',
  nothingReported: 'The corpus holds no claims of its own from this source.',
} as const;

const COUNT_ORDER: readonly Relation[] = ['differs', 'updates', 'contested', 'agrees', 'unjudged', 'new'];

/** "2 differ, 1 newer, 9 match": what is nought is left out. */
function listCounts(summary: Summary): string {
  return COUNT_ORDER.filter((relation) => summary[relation] > 0)
    .map((relation) => popupStrings.relationCounts[relation](summary[relation]))
    .join(', ');
}

/** The popup's first sentence. `isDated` is whether the page has a date that parts earlier from later. */
function summary(counts: Summary, isDated: boolean): string {
  const total = COUNT_ORDER.reduce((sum, relation) => sum + counts[relation], 0);
  if (total === 0) return 'No claims on this page that could be compared.';
  const other = isDated ? 'earlier reporting' : 'other reporting';
  const parts = describeVerdicts(counts, { of: `of ${count(total, 'claim', 'claims')}`, other });
  if (parts.length > 0) return `${parts.join(', ')}.`;
  if (counts.agrees > 0)
    return `${counts.agrees} of ${count(total, 'claim', 'claims')} ${choose(counts.agrees, 'matches', 'match')} ${other}.`;
  if (counts.unjudged > 0)
    return `${counts.unjudged} of ${count(total, 'claim', 'claims')} ${choose(counts.unjudged, 'is', 'are')} related to ${other}, none could be compared.`;
  return total === 1 ? `The one claim here is not in ${other}.` : `None of ${total} claims is in ${other}.`;
}

/** What stands out, the first part as a full clause. Empty where nothing does. */
function describeVerdicts(counts: Summary, { of, other }: { of: string; other: string }): string[] {
  const parts: string[] = [];
  const add = (number: number, full: string, short: string) => {
    if (number > 0) parts.push(parts.length === 0 ? `${number} ${of} ${full}` : `${number} ${short}`);
  };
  add(counts.differs, `${choose(counts.differs, 'differs', 'differ')} from ${other}`, '');
  add(
    counts.updates,
    `${choose(counts.updates, 'is', 'are')} newer than ${other}`,
    `${choose(counts.updates, 'is', 'are')} newer`,
  );
  add(
    counts.contested,
    `${choose(counts.contested, 'is', 'are')} contested in ${other}`,
    `${choose(counts.contested, 'is', 'are')} contested`,
  );
  return parts;
}
