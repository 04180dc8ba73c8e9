import type {
  Claim,
  CorpusEvent,
  CorpusPack,
  Entity,
  Question,
  Slot,
  Source,
} from '../../engine/corpus/corpus';

/** A small corpus of an invented place, for tests of the comparison. */

function entity(id: string, name: string, type: Entity['type'], more: Partial<Entity> = {}): Entity {
  return {
    id,
    name,
    type,
    aliases: [],
    shortForms: [],
    not: [],
    context: [],
    who: name,
    titles: [],
    facts: [],
    relations: [],
    ...more,
  };
}

function source(id: string, published: string, more: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Outlet ${id}`,
    title: `Title of ${id}`,
    published,
    url: `https://${id}.example/story`,
    kind: 'report',
    relays: null,
    story: id,
    ...more,
  };
}

function claim(id: string, text: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    source: id.split('#')[0] ?? '',
    text,
    speaker: { name: 'outlet', entity: null, footing: 'outlet' },
    about: [],
    when: null,
    mode: 'asserted',
    stance: null,
    values: [],
    ...more,
  };
}

function slot(name: string, kind: Slot['kind'], cues: string[], more: Partial<Slot> = {}): Slot {
  return { name, kind, label: name, grows: false, cues, not: [], terms: [], ...more };
}

const orley = { name: 'Ada Orley', entity: 'ada-orley', footing: 'named' } as const;

const fire: CorpusEvent = {
  ...entity('ferry-fire', 'Ferry fire off Aldby', 'event', { aliases: ['Aldby ferry fire'] }),
  type: 'event',
  date: '2025-06-10',
  entities: ['aldby', 'norland'],
  anchors: ['ferry fire', 'fire', 'blaze'],
  slots: [
    slot('deaths', 'quantity', ['killed', 'dead', 'died', 'toll'], {
      grows: true,
      not: ['injured', 'horses'],
    }),
    slot('injured', 'quantity', ['injured', 'hurt'], { grows: true, not: ['killed'] }),
    slot('date', 'date', ['broke out', 'happened']),
    slot('place', 'entity', ['broke out in', 'fire in']),
  ],
};

const cooperate: Question = {
  id: 'guild-works-with-board',
  text: 'Does the Dockers Guild work with the Harbour Board?',
  roles: [
    { role: 'doer', entities: ['dockers-guild'] },
    { role: 'partner', entities: ['harbour-board'] },
  ],
  anchors: ['cooperate', 'work with', 'cooperation'],
  sides: {
    yes: {
      label: 'yes',
      cues: ['willing', 'agreed to', 'possible'],
      phrasings: [
        'The Dockers Guild agreed to cooperate with the Harbour Board.',
        'The guild will work with the Harbour Board on safety.',
      ],
    },
    no: {
      label: 'no',
      cues: ['refuse', 'rule out', 'reject'],
      phrasings: [
        'The Dockers Guild refused to cooperate with the Harbour Board.',
        'The guild will not work with the Harbour Board on safety.',
      ],
    },
  },
};

const stance = (side: 'yes' | 'no') => ({ question: cooperate.id, side });
const figure = (name: string, number: number, comparator: 'exactly' | 'at-least' = 'exactly') => ({
  event: 'ferry-fire',
  slot: name,
  value: { kind: 'quantity', number, upper: number, comparator } as const,
});

export const PORT_PACK: CorpusPack = {
  version: 1,
  sources: [
    source('a', '2025-06-11'),
    source('b', '2025-06-12', { story: 'wire' }),
    source('c', '2025-06-12', { story: 'wire' }),
    source('d', '2025-07-01'),
    source('e', '2025-07-20'),
  ],
  entities: [
    entity('aldby', 'Aldby', 'place'),
    entity('norland', 'Norland', 'place'),
    entity('brask', 'Brask', 'place'),
    entity('ada-orley', 'Ada Orley', 'person', { shortForms: ['Orley'] }),
    entity('dockers-guild', 'Dockers Guild', 'organisation'),
    entity('harbour-board', 'Harbour Board', 'organisation'),
  ],
  events: [fire],
  questions: [cooperate],
  claims: [
    claim('a#toll', 'The ferry fire killed at least 8 people.', {
      values: [figure('deaths', 8, 'at-least')],
    }),
    claim('b#toll', 'The toll of the ferry fire has risen to 12.', { values: [figure('deaths', 12)] }),
    claim('a#date', 'The fire broke out on 10 June.', {
      values: [{ event: 'ferry-fire', slot: 'date', value: { kind: 'date', date: '2025-06-10' } }],
    }),
    claim('d#guild', 'The Dockers Guild agreed to cooperate with the Harbour Board.', {
      when: '2025-07-01',
      stance: stance('yes'),
    }),
    claim('d#orley', 'Ada Orley ruled out that the Dockers Guild would work with the Harbour Board.', {
      when: '2025-07-01',
      speaker: orley,
      stance: stance('no'),
    }),
    claim('e#toll', 'The toll of the ferry fire stands at 15.', { values: [figure('deaths', 15)] }),
  ],
};
