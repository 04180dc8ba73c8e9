import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../engine/corpus/corpus';
import { describeEntity } from '../../../engine/corpus/describe-entity';
import { createClaim, createCorpus, createEntity, createSource, FIRE } from './described-corpus';

describe('the card of an entity', () => {
  it('is none for what the corpus does not hold', () => {
    expect(describeEntity(createCorpus({}), 'nobody', null)).toBeNull();
  });

  it("tells facts first, in their own words, with the claim's date and source, then other claims once", () => {
    const card = describeEntity(
      createCorpus({
        sources: [createSource('a', '2020'), createSource('b', '2021-02-03')],
        claims: [
          createClaim('a#1', 'a', { when: '2019-05' }),
          createClaim('b#1', 'b'),
          createClaim('b#2', 'b'),
        ],
        entities: [
          createEntity('port', {
            facts: [
              { text: 'The fact.', claim: 'a#1' },
              { text: 'Cites nothing.', claim: 'z' },
            ],
          }),
        ],
      }),
      'port',
      null,
    );
    expect(card?.statements.map(({ claim, text, when }) => [claim, text, when])).toEqual([
      ['a#1', 'The fact.', '2019-05'],
      ['b#1', 'Text of b#1.', null],
      ['b#2', 'Text of b#2.', null],
    ]);
    expect(card?.statements[0]?.source).toEqual({
      id: 'a',
      publisher: 'The a',
      title: 'Title of a',
      published: '2020',
      url: 'https://a.example/',
      kind: 'report',
    });
  });

  it('tells the latest reporting first, and reports before opinion and headlines', () => {
    const sources = [
      createSource('old', '2001'),
      createSource('op', '2009', { kind: 'opinion' }),
      createSource('late', '2005'),
    ];
    const claims = sources.map(({ id }) => createClaim(`${id}#1`, id));
    const card = describeEntity(createCorpus({ sources, claims }), 'port', null);
    expect(card?.statements.map(({ claim }) => claim)).toEqual(['late#1', 'old#1', 'op#1']);
  });

  it('shows nothing without a source', () => {
    const card = describeEntity(createCorpus({ claims: [createClaim('x#1', 'gone')] }), 'port', null);
    expect(card?.statements).toEqual([]);
  });

  it('sets apart what was published after the page, facts too, oldest first', () => {
    const sources = [createSource('a', '2020'), createSource('c', '2024'), createSource('b', '2023-01')];
    const claims = sources.map(({ id }) => createClaim(`${id}#1`, id));
    const entities = [createEntity('port', { facts: [{ text: 'Late fact.', claim: 'c#1' }] })];
    const corpus = createCorpus({ sources, claims, entities });
    const card = describeEntity(corpus, 'port', '2022-06-01');
    expect(card?.statements.map(({ claim }) => claim)).toEqual(['a#1']);
    expect(card?.since.map(({ text }) => text)).toEqual(['Text of b#1.', 'Late fact.']);
    expect(describeEntity(corpus, 'port', null)?.since).toEqual([]);
  });

  it.each([
    ['2020-12-31', 'mayor'],
    ['2021-05-02', 'minister'],
    ['2030', 'minister'],
    [null, 'minister'],
    ['2009', null],
  ])('tells the office taken up by the day of a page of %s', (published, title) => {
    const titles = [
      { title: 'mayor', from: '2010', to: '2020' },
      { title: 'minister', from: '2021-05', to: null },
    ];
    const entities = [createEntity('port', { titles })];
    expect(describeEntity(createCorpus({ entities }), 'port', published)?.title?.title ?? null).toBe(title);
  });

  it('names what it is tied to, in both directions, each once', () => {
    const entities: Entity[] = [
      createEntity('port', {
        relations: [
          { kind: 'part_of', entity: 'town' },
          { kind: 'based_in', entity: 'gone' },
        ],
      }),
      createEntity('town', { type: 'place', relations: [{ kind: 'ally_of', entity: 'port' }] }),
      createEntity('master', { type: 'person', relations: [{ kind: 'leads', entity: 'port' }] }),
      FIRE,
    ];
    const card = describeEntity(createCorpus({ entities }), 'port', null);
    expect(card?.related.map(({ id, kind, inverse }) => [id, kind, inverse])).toEqual([
      ['town', 'part_of', false],
      ['master', 'leads', true],
      ['fire', 'involves', true],
    ]);
    const fire = describeEntity(createCorpus({ entities }), 'fire', null);
    expect(fire?.related).toEqual([
      { id: 'port', name: 'Name of port', type: 'organisation', kind: 'involves', inverse: false },
    ]);
  });

  it("tells an event's figures in the order of publication, and leaves out slots without any", () => {
    const deaths = (number: number) =>
      ({
        event: 'fire',
        slot: 'deaths',
        value: { kind: 'quantity', number, upper: number, comparator: 'exactly' },
      }) as const;
    const card = describeEntity(
      createCorpus({
        sources: [createSource('late', '2021-05-04'), createSource('early', '2021-05-01')],
        claims: [
          createClaim('late#1', 'late', { values: [deaths(7)] }),
          createClaim('early#1', 'early', { values: [deaths(3)] }),
        ],
        entities: [createEntity('port'), FIRE],
      }),
      'fire',
      '2021-05-02',
    );
    expect(card?.date).toBe('2021-05-01');
    expect(card?.slots.map(({ slot, label }) => [slot, label])).toEqual([['deaths', 'label of deaths']]);
    expect(card?.slots[0]?.figures.map(({ claim, later }) => [claim, later])).toEqual([
      ['early#1', false],
      ['late#1', true],
    ]);
  });

  it('names the entity that fills a slot', () => {
    const value = { event: 'fire', slot: 'place', value: { kind: 'entity', entity: 'port' } } as const;
    const corpus = createCorpus({
      sources: [createSource('a', '2021')],
      claims: [createClaim('a#1', 'a', { values: [value] })],
      entities: [createEntity('port'), FIRE],
    });
    expect(describeEntity(corpus, 'fire', null)?.slots[0]?.figures[0]?.name).toBe('Name of port');
  });
});
