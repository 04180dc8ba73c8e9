import type { Card } from '../../engine/corpus/describe-entity';
import type { QuestionTimeline, TimelinePoint } from '../../engine/corpus/describe-question';
import type { Statement } from '../../engine/corpus/describe-statement';
import type { ComparedClaim, Evidence, PageReport } from '../../engine/report';

/** Markup that would run, were any text taken for HTML. */
export const HOSTILE = '<img src=x onerror="document.title=`run`"><script>document.title="run"</script>';

export function createStatement(over: Partial<Statement> = {}): Statement {
  return {
    claim: `claim-${over.text ?? ''}`,
    text: 'Opened the harbour to grain ships.',
    when: '2021-09-01',
    source: {
      id: 'ledger',
      publisher: 'The Ledger',
      title: 'Harbour opens',
      published: '2021-09-02',
      url: 'https://ledger.example/harbour',
      kind: 'report',
    },
    contradicted: false,
    ...over,
  };
}

export function createCard(over: Partial<Card> = {}): Card {
  return {
    id: 'ana-brook',
    name: 'Ana Brook',
    type: 'person',
    who: 'Harbour master of Eastport since 2019.',
    title: null,
    date: null,
    statements: [createStatement()],
    since: [],
    related: [],
    slots: [],
    ...over,
  };
}

export function createEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    claim: `evidence-${over.text ?? ''}`,
    text: 'Brook called a second pier possible.',
    relation: 'differs',
    when: 'earlier',
    source: {
      id: 'ledger-1',
      publisher: 'The Ledger',
      title: 'Pier plans',
      published: '2021-09-02',
      url: 'https://ledger.example/pier',
    },
    differing: [],
    reports: 1,
    ...over,
  };
}

let nextStart = 0;

export function createClaim(over: Partial<ComparedClaim> = {}): ComparedClaim {
  nextStart += 100;
  return {
    start: nextStart,
    end: nextStart + 40,
    text: 'Brook ruled out a second pier.',
    speaker: null,
    relation: 'differs',
    confidence: 'clear',
    reason: 'direction',
    evidence: [createEvidence({ differing: [{ page: 'ruled out', report: 'possible' }] })],
    matter: null,
    ...over,
  };
}

export function createReport(over: Partial<PageReport> = {}): PageReport {
  return {
    page: {
      url: 'https://paper.example/pier',
      title: 'No second pier',
      publisher: 'The Evening Paper',
      published: '2026-03-05',
      words: 420,
    },
    mentions: [
      {
        entity: 'ana-brook',
        name: 'Ana Brook',
        type: 'person',
        text: 'Ana Brook',
        start: 0,
        end: 9,
        confidence: 'clear',
        marked: true,
        candidates: [],
      },
      {
        entity: 'eastport',
        name: 'Eastport',
        type: 'place',
        text: 'Eastport',
        start: 20,
        end: 28,
        confidence: 'likely',
        marked: true,
        candidates: [],
      },
      {
        entity: 'ana-brook',
        name: 'Ana Brook',
        type: 'person',
        text: 'Brook',
        start: 40,
        end: 45,
        confidence: 'clear',
        marked: false,
        candidates: [],
      },
    ],
    names: [{ text: 'Dana Whitlock', type: 'person', start: 60, end: 73 }],
    claims: [createClaim()],
    pending: 0,
    summary: { differs: 1, updates: 0, contested: 0, agrees: 0, unjudged: 0, new: 0 },
    ...over,
  };
}

export function createPoint(over: Partial<TimelinePoint> = {}): TimelinePoint {
  return {
    claim: `point-${over.when ?? ''}-${over.side ?? ''}-${over.mode ?? ''}`,
    story: `story-${over.when ?? ''}`,
    when: '2021-09-02',
    side: 'yes',
    mode: 'asserted',
    publisher: 'The Ledger',
    text: 'Eastport will get a second pier.',
    url: 'https://ledger.example/pier',
    reports: 1,
    later: false,
    ...over,
  };
}

export function createTimeline(over: Partial<QuestionTimeline> = {}): QuestionTimeline {
  return {
    id: 'second-pier',
    text: 'Will Eastport build a second pier?',
    labels: { yes: 'it will', no: 'it will not' },
    points: [
      createPoint({ when: '2019-04' }),
      createPoint({ mode: 'possible' }),
      createPoint({ when: '2023-01-10', side: 'no' }),
    ],
    stories: { yes: 2, no: 1 },
    page: { when: '2026-03-05', side: 'no' },
    ...over,
  };
}
