import { describe, expect, it } from 'vitest';
import type { CorpusPack, Entity } from '../../../engine/corpus/corpus';
import { buildLookUp } from '../../../engine/lookup/build-look-up';

const entity = (id: string, name: string, aliases: string[] = [], shortForms: string[] = []): Entity => ({
  id,
  name,
  type: 'person',
  aliases,
  shortForms,
  not: [],
  context: [],
  who: `${name}, for the test.`,
  titles: [],
  facts: [],
  relations: [],
});

const PACK: CorpusPack = {
  version: 1,
  entities: [
    entity('ayman-al-zawahiri', 'Ayman al-Zawahiri', ['al-Zawahri'], ['Zawahiri']),
    entity('mark-milley', 'Mark Milley', ['Gen. Mark A. Milley'], ['Milley']),
    entity('kabul', 'Kabul'),
    entity('istanbul', 'Istanbul'),
    entity('recep', 'Recep Tayyip Erdoğan'),
    entity('duke', 'The Duke of Ukraine Street'),
    entity('uk', 'United Kingdom', ['UK']),
  ],
  events: [
    {
      ...entity('zawahiri-strike', 'Strike on al-Zawahiri in Kabul'),
      type: 'event',
      date: '2022-07-31',
      entities: ['kabul'],
      anchors: ['strike'],
      slots: [],
    },
  ],
  questions: [
    {
      id: 'broke',
      text: 'Did the Taliban break with al-Qaeda?',
      roles: [],
      anchors: ['break'],
      sides: { yes: { label: 'yes', cues: [], phrasings: [] }, no: { label: 'no', cues: [], phrasings: [] } },
    },
  ],
  sources: ['a', 'b', 'c'].map((id) => ({
    id,
    publisher: 'The Evening Ledger',
    title: `Bridge falls, part ${id}`,
    published: '2026-03-05',
    url: null,
    kind: 'report',
    relays: null,
    story: id === 'c' ? 'b' : id,
  })),
  claims: ['a', 'b', 'c'].map((source) => ({
    id: `${source}#1`,
    source,
    text: 'They did.',
    speaker: { name: 'x', entity: null, footing: 'outlet' },
    about: [],
    when: null,
    mode: 'asserted',
    stance: { question: 'broke', side: 'yes' },
    values: [],
  })),
};

const lookUp = buildLookUp(PACK);
const ids = (query: string) => lookUp(query).map(({ id }) => id);

describe('buildLookUp', () => {
  it.each([
    ['its name', 'Ayman al-Zawahiri', 'ayman-al-zawahiri'],
    ['a spelling of the aliases', 'zawahri', 'ayman-al-zawahiri'],
    ['one edit', 'millei', 'mark-milley'],
    ['two edits in a long word', 'zawhairi', 'ayman-al-zawahiri'],
    ['a prefix', 'mil', 'mark-milley'],
    ['no diacritics', 'erdogan', 'recep'],
    ['odd spaces', '  mark \n milley ', 'mark-milley'],
    ['a publisher', 'evening ledger', 'a'],
    ['words of a question', 'break with al-qaeda', 'broke'],
    ['its words in another order', 'milley mark', 'mark-milley'],
    ['a short name in capitals', 'UK', 'uk'],
  ])('finds by %s', (_by, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds entities, events, questions and sources', () => {
    expect(ids('zawahiri')).toEqual(expect.arrayContaining(['ayman-al-zawahiri', 'zawahiri-strike']));
    expect(lookUp('zawahiri strike')[0]).toMatchObject({ kind: 'event', date: '2022-07-31' });
  });

  it('counts reports of a question once for each story', () => {
    expect(lookUp('did the taliban break')[0]).toMatchObject({ kind: 'question', reports: 2 });
  });

  it.each(['', ' ', 'k', 'qqqqqq', 'asdf', '<script>', "'", '!a', '^$|'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('answers a query of any length in good time', () => {
    const start = performance.now();
    for (const query of ['x'.repeat(10_000), 'milley '.repeat(2_000)]) lookUp(query);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('does not take one city for another', () => {
    expect(ids('kabul')).not.toContain('istanbul');
  });
});
