import type { Claim, CorpusEvent, Entity, Question, Source } from '../../../engine/corpus/corpus';
import type { DescribedCorpus } from '../../../engine/corpus/describe-statement';

export function createSource(id: string, published: string, over: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `The ${id}`,
    title: `Title of ${id}`,
    published,
    url: `https://${id}.example/`,
    kind: 'report',
    relays: null,
    story: id,
    ...over,
  };
}

export function createClaim(id: string, source: string, over: Partial<Claim> = {}): Claim {
  return {
    id,
    source,
    text: `Text of ${id}.`,
    speaker: { name: '', entity: null, footing: 'outlet' },
    about: [{ role: 'doer', entity: 'port' }],
    when: null,
    mode: 'asserted',
    stance: null,
    values: [],
    ...over,
  };
}

export function createEntity(id: string, over: Partial<Entity> = {}): Entity {
  const names = { aliases: [], shortForms: [], not: [], context: [] };
  return {
    id,
    name: `Name of ${id}`,
    type: 'organisation',
    ...names,
    who: `Who ${id} is.`,
    titles: [],
    facts: [],
    relations: [],
    ...over,
  };
}

export const FIRE: CorpusEvent = {
  ...createEntity('fire'),
  type: 'event',
  date: '2021-05-01',
  entities: ['port'],
  anchors: ['fire'],
  slots: ['deaths', 'place'].map((name) => ({
    name,
    kind: name === 'place' ? 'entity' : 'quantity',
    label: `label of ${name}`,
    grows: false,
    cues: [],
    not: [],
    terms: [],
  })),
};

const PIER: Question = {
  id: 'pier',
  text: 'Will the port build a pier?',
  roles: [],
  anchors: [],
  sides: {
    yes: { label: 'it will', cues: [], phrasings: [] },
    no: { label: 'it will not', cues: [], phrasings: [] },
  },
};

export function createCorpus(parts: {
  sources?: Source[];
  claims?: Claim[];
  entities?: Entity[];
}): DescribedCorpus {
  const { sources = [], claims = [], entities = [createEntity('port')] } = parts;
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const storySizes = new Map<string, number>();
  for (const { story } of sources) storySizes.set(story, (storySizes.get(story) ?? 0) + 1);
  return {
    sources: byId(sources),
    claims: byId(claims),
    entities: byId(entities),
    questions: byId([PIER]),
    storySizes,
  };
}

export const yes = { stance: { question: 'pier', side: 'yes' } } as const;
export const no = { stance: { question: 'pier', side: 'no' } } as const;
