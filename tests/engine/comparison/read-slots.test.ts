import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../engine/compare-page';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import type { Claim, CorpusEvent, Slot } from '../../../engine/corpus/corpus';
import { PORT_PACK } from '../port-pack';
import { readArticle } from '../read-article';

const [fire] = PORT_PACK.events;
const [base] = PORT_PACK.claims;
if (!fire || !base) throw new Error('the pack has no event or no claim');

const slot = (name: string, kind: Slot['kind'], more: Partial<Slot>): Slot => ({
  name,
  kind,
  label: name,
  grows: false,
  cues: [],
  not: [],
  terms: [],
  ...more,
});
const event: CorpusEvent = {
  ...fire,
  slots: [
    ...fire.slots,
    slot('doer', 'entity', { cues: ['set by', 'lit by', 'lit the fire'] }),
    slot('platform', 'entity', { cues: ['filmed on', 'shown on'] }),
    slot('side', 'term', {
      cues: ['fire', 'broke out'],
      not: ['wind'],
      terms: [
        { term: 'north', cues: ['north of the port'] },
        { term: 'south', cues: ['south of the port'] },
      ],
    }),
  ],
};
const report = (id: string, text: string, name: string, value: Claim['values'][number]['value']): Claim => ({
  ...base,
  id: `a#${id}`,
  text,
  values: [{ event: event.id, slot: name, value }],
});
const corpus = buildCorpus({
  ...PORT_PACK,
  events: [event],
  claims: [
    ...PORT_PACK.claims,
    report('doer', 'The fire was lit by the Dockers Guild.', 'doer', {
      kind: 'entity',
      entity: 'dockers-guild',
    }),
    report('platform', 'Ada Orley’s Harbour Board screen showed it.', 'platform', {
      kind: 'entity',
      entity: 'harbour-board',
    }),
    report('place', 'The fire broke out in Aldby.', 'place', { kind: 'entity', entity: 'aldby' }),
    report('side', 'The fire broke out north of the port.', 'side', { kind: 'term', term: 'north' }),
  ],
});
const read = (text: string, published = '2025-06-13') =>
  comparePage(readArticle([text], { published }), corpus).claims.map(({ relation, confidence }) =>
    relation === 'new' ? relation : `${relation} ${confidence}`,
  );

describe('names in a slot', () => {
  it.each([
    ['The ferry fire off Aldby was lit by the Dockers Guild.', ['agrees clear']],
    ['The ferry fire off Aldby was lit by the Brask Liberation Front.', ['differs likely']],
    ['The ferry fire off Aldby, in Norland, broke out in Paris.', ['new']],
    ['The ferry fire off Aldby was shown by witnesses on Telegram.', ['differs likely']],
  ])('%s', (text, relations) => {
    expect(read(text)).toEqual(relations);
  });
});

describe('outcomes in a slot', () => {
  it.each([
    ['The ferry fire off Aldby broke out south of the port.', 'differs'],
    ['The ferry fire off Aldby broke out north of the port.', 'agrees'],
    ['The wind at the ferry fire off Aldby blew south of the port.', 'new'],
  ])('%s: %s', (text, relation) => {
    expect(read(text)[0]?.split(' ')[0]).toBe(relation);
  });
});

describe('figures that grow', () => {
  it('shows the highest and latest report first', () => {
    const [claim] = comparePage(
      readArticle(['At least 14 people are now known to have been killed in the ferry fire off Aldby.'], {
        published: '2025-06-13',
      }),
      corpus,
    ).claims;
    expect(claim).toMatchObject({ relation: 'updates', confidence: 'clear' });
    expect(claim?.evidence[0]?.differing).toEqual([{ page: '14', report: '12' }]);
  });

  it('does not take a figure of another measure for agreement', () => {
    expect(read('The ferry fire off Aldby killed or injured 40 people in Aldby.')[0]).not.toMatch(/^agrees/);
  });
});

describe('the event of the sentence before', () => {
  const said = (second: string) =>
    comparePage(
      readArticle([`The ferry fire off Aldby broke out on 10 June. ${second}`], { published: '2025-06-13' }),
      corpus,
    ).claims.at(-1)?.relation;

  it('goes on where nobody else is named', () => {
    expect(said('It killed 3 people on that night in all.')).toBe('differs');
  });

  it('does not where somebody else is', () => {
    expect(said('The Harbour Board of Brask counted 3 people killed at its own quay.')).toBe('new');
  });
});
