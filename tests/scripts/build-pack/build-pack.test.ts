import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPack } from '../../../scripts/build-pack/build-pack';
import { formatProblem } from '../../../scripts/build-pack/problem';

const SOURCE = `publisher: The Evening Ledger
title: Bridge falls
published: 2026-03-05
published_basis: stated
url: https://ledger.example/bridge
kind: report
claims:
  - id: toll
    text: At least four people died when the bridge fell.
    about: { event: bridge-fall, place: lundy }
    when: 2026-03-04
    values:
      - { event: bridge-fall, slot: deaths, at_least: 4 }
    stance: { question: bridge-was-safe, side: "no" }
`;
const ENTITY = `name: Lundy
type: place
aliases: [Lundy Town]
who: A town on the river Ard.
facts:
  - { text: Lost its bridge., claim: 2026-03-05-ledger#toll }
`;
const EVENT = `name: Fall of the Lundy bridge
who: The road bridge of Lundy fell on 4 March 2026.
date: 2026-03-04
entities: [lundy]
anchors: [bridge]
slots:
  deaths: {}
`;
const QUESTION = `text: Was the bridge safe?
roles:
  place: lundy
anchors: [safe]
sides:
  "yes": { label: safe, phrasings: [The town called its bridge sound.] }
  "no": { label: unsafe, phrasings: [Engineers warned that the bridge might fall.] }
`;
const SLOTS = `deaths: { kind: quantity, label: deaths, grows: true, cues: [died, killed] }
`;
const SOUND: Readonly<Record<string, string>> = {
  'sources/2026-03-05-ledger.yaml': SOURCE,
  'entities/lundy.yaml': ENTITY,
  'events/bridge-fall.yaml': EVENT,
  'questions/bridge-was-safe.yaml': QUESTION,
  'slots.yaml': SLOTS,
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(join(import.meta.dirname, '../../../data/schema'), join(root, 'data/schema'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function build(changes: Readonly<Record<string, string>> = {}) {
  for (const [file, text] of Object.entries({ ...SOUND, ...changes })) {
    const path = join(root, 'data', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return buildPack(root);
}

describe('buildPack', () => {
  it('compiles a sound corpus', () => {
    const { pack, problems } = build();
    expect(problems).toEqual([]);
    expect(pack.claims).toEqual([
      {
        id: '2026-03-05-ledger#toll',
        source: '2026-03-05-ledger',
        text: 'At least four people died when the bridge fell.',
        speaker: { name: 'The Evening Ledger', entity: null, footing: 'outlet' },
        about: [
          { role: 'event', entity: 'bridge-fall' },
          { role: 'place', entity: 'lundy' },
        ],
        when: '2026-03-04',
        mode: 'asserted',
        stance: { question: 'bridge-was-safe', side: 'no' },
        values: [
          {
            event: 'bridge-fall',
            slot: 'deaths',
            value: { kind: 'quantity', number: 4, upper: 4, comparator: 'at-least' },
          },
        ],
      },
    ]);
    expect(pack.events[0]?.slots[0]).toMatchObject({ name: 'deaths', grows: true, cues: ['died', 'killed'] });
    expect(pack.sources[0]).toMatchObject({
      id: '2026-03-05-ledger',
      story: '2026-03-05-ledger',
      relays: null,
    });
  });

  it('lists how else each matter is put, with what each sentence swaps and where it stands', () => {
    const { phrasings } = build({
      'questions/bridge-was-safe.yaml': `${QUESTION}contraries:\n  place: [The bridge of Ardmouth was safe.]\n`,
      'events/bridge-fall.yaml': EVENT.replace(
        '  deaths: {}',
        '  deaths:\n    phrasings: [Four lost their lives on the bridge.]\n    contraries:\n      number: [Forty lost their lives on the bridge.]',
      ),
    });
    const question = { kind: 'question', question: 'bridge-was-safe' };
    const slot = { kind: 'slot', event: 'bridge-fall', slot: 'deaths' };
    expect(phrasings).toMatchObject([
      { matter: question, says: 'same', side: 'yes', line: 6 },
      { matter: question, says: 'same', side: 'no', line: 7 },
      { matter: question, says: 'place', side: null, text: 'The bridge of Ardmouth was safe.', line: 9 },
      { matter: slot, says: 'same', side: null, file: 'data/events/bridge-fall.yaml', line: 8 },
      { matter: slot, says: 'number', side: null, line: 10 },
    ]);
  });

  it('keeps the offices that somebody held, with their years', () => {
    const { pack, problems } = build({
      'entities/lundy.yaml': ENTITY.replace('who:', 'titles: [{ title: port of call, from: "1820" }]\nwho:'),
    });
    expect(problems).toEqual([]);
    expect(pack.entities[0]?.titles).toEqual([{ title: 'port of call', from: '1820', to: null }]);
  });

  const source = 'sources/2026-03-05-ledger.yaml';
  it.each<[what: string, file: string, from: string, to: string, line: number, says: RegExp]>([
    [
      'YAML that does not parse',
      source,
      'kind: report',
      'kind: [report',
      7,
      /flow sequence|flow collection|implicit/i,
    ],
    ['a missing field', source, 'publisher: The Evening Ledger\n', '', 1, /has no "publisher"/],
    [
      'a sentence that a comma cut in two',
      'questions/bridge-was-safe.yaml',
      '[Engineers warned that the bridge might fall.]',
      '[The bridge might fall, engineers warned.]',
      7,
      /whole sentence/,
    ],
    [
      'a contrary of no known kind',
      'questions/bridge-was-safe.yaml',
      'anchors: [safe]',
      'anchors: [safe]\ncontraries: { colour: [The bridge was red.] }',
      5,
      /unknown field "colour"; expected one of: direction, number/,
    ],
    [
      'an office without its name',
      'entities/lundy.yaml',
      'type: place',
      'type: place\ntitles: [{ from: "1820" }]',
      3,
      /has no "title"/,
    ],
    [
      'an unknown field',
      source,
      'kind: report',
      'kind: report\nauthor: A',
      7,
      /unknown field "author"; expected one of: publisher/,
    ],
    [
      'a kind that is none',
      source,
      'kind: report',
      'kind: blog',
      6,
      /"blog"; expected one of: report, opinion, headline/,
    ],
    [
      'a year without quotes',
      source,
      'published: 2026-03-05',
      'published: 2026',
      3,
      /must be string.*in quotes/,
    ],
    ['an address that is none', source, 'https://ledger', 'javascript:ledger', 5, /beginning with https/],
    ['a basis that is none', source, 'basis: stated', 'basis: guessed', 4, /stated, or { inferred/],
    [
      'a day the calendar lacks',
      source,
      'published: 2026-03-05',
      'published: 2026-02-30',
      3,
      /"2026-02-30" is no date/,
    ],
    [
      'a claim about the future',
      source,
      'when: 2026-03-04',
      'when: 2026-04-01',
      11,
      /after the source.*mode: predicted/,
    ],
    ['an unknown entity', source, 'place: lundy', 'place: lindy', 10, /unknown entity "lindy"/],
    [
      'an unknown question',
      source,
      'question: bridge-was-safe',
      'question: bridge',
      14,
      /unknown question "bridge"/,
    ],
    [
      'an unknown event',
      source,
      '{ event: bridge-fall, slot',
      '{ event: bridge, slot',
      13,
      /unknown event "bridge"/,
    ],
    ['an unknown slot', source, 'slot: deaths', 'slot: dead', 13, /no slot "dead"; expected one of: deaths/],
    [
      'a value of another kind',
      source,
      'at_least: 4',
      'date: 2026-03-04',
      13,
      /a date stands in slot "deaths"/,
    ],
    ['a value in two forms', source, 'at_least: 4', 'at_least: 4, about: 5', 13, /no known form/],
    [
      'a side without quotes that is none',
      source,
      'side: "no"',
      'side: maybe',
      14,
      /"maybe"; expected one of: yes, no/,
    ],
    [
      'a fact without its claim',
      'entities/lundy.yaml',
      '#toll',
      '#tolls',
      6,
      /unknown claim "2026-03-05-ledger#tolls"/,
    ],
    ['a line that is too long', 'entities/lundy.yaml', 'A town', 'A town'.repeat(40), 4, /160 characters/],
    [
      'a slot that nobody defines',
      'events/bridge-fall.yaml',
      'deaths: {}',
      'cars: {}',
      7,
      /slot "cars" has no kind/,
    ],
    [
      'a role nobody can fill',
      'questions/bridge-was-safe.yaml',
      'place: lundy',
      'place: lindy',
      3,
      /unknown entity "lindy"/,
    ],
    ['a question that asks nothing', 'questions/bridge-was-safe.yaml', 'safe?', 'safe', 1, /question mark/],
  ])('names the place of %s', (_what, file, from, to, line, says) => {
    const text = SOUND[file] ?? '';
    expect(text).toContain(from);
    const { problems } = build({ [file]: text.replace(from, to) });
    const told = problems.map(formatProblem);
    expect(
      told.find((problem) => problem.startsWith(`data/${file}:${line}: `) && says.test(problem)),
      told.join('\n'),
    ).toBeDefined();
  });

  it('refuses a claim id that stands twice in a file', () => {
    const twice = SOURCE + SOURCE.slice(SOURCE.indexOf('  - id'));
    const { problems } = build({ [source]: twice });
    expect(problems.map(formatProblem)).toEqual([
      `data/${source}:15: the claim id "toll" stands twice in this file; expected an id of its own for each claim`,
    ]);
  });

  it('refuses a name that two entities share, unless both have context', () => {
    const other = ENTITY.replace('name: Lundy', 'name: Lundy Island').replace(
      '[Lundy Town]',
      '[lundy  town]',
    );
    expect(build({ 'entities/lundy-island.yaml': other }).problems).toHaveLength(1);
    const context = (text: string) => text.replace('who:', 'context: [sea]\nwho:');
    const { problems } = build({
      'entities/lundy.yaml': context(ENTITY),
      'entities/lundy-island.yaml': context(other),
    });
    expect(problems).toEqual([]);
  });

  it('tells of a broken file alone, and not of all that names it', () => {
    const { problems } = build({ [source]: SOURCE.replace('https://ledger', 'ledger') });
    expect(problems).toHaveLength(1);
  });

  it('refuses a file of another kind, and an id that an entity has already', () => {
    const told = build({ 'entities/lundy.yml': ENTITY, 'events/lundy.yaml': EVENT }).problems.map(
      formatProblem,
    );
    expect(told).toEqual([
      'data/entities/lundy.yml:1: this is no .yaml file; expected files named id.yaml, and no others',
      'data/events/lundy.yaml:1: the id "lundy" is also that of data/entities/lundy.yaml; expected a file name of its own',
    ]);
  });

  it('says so where the shared slots are missing', () => {
    build();
    rmSync(join(root, 'data/slots.yaml'));
    expect(buildPack(root).problems[0]).toMatchObject({
      file: 'data/slots.yaml',
      problem: 'there is no such file',
    });
  });
});
