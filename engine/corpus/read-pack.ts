import type { CorpusPack } from './corpus';

/** The corpus in the package cannot be used: it is cut short, or of another version. */
export class CorpusUnreadable extends Error {
  override readonly name = 'CorpusUnreadable';
}

const LISTS = ['sources', 'entities', 'events', 'questions', 'claims'] as const;

/**
 * Reads the compiled corpus. Its content was checked when it was built; what is checked here is that
 * all of it arrived and that this engine knows its version.
 * @throws CorpusUnreadable with one sentence on what is wrong.
 */
export function readPack(json: string): CorpusPack {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    throw new CorpusUnreadable('The bundled corpus is damaged: it is no JSON. Install the extension again.');
  }
  if (!isPack(content)) {
    throw new CorpusUnreadable(
      'The bundled corpus is incomplete or of another version. Install the extension again.',
    );
  }
  putBack(content);
  return content;
}

/** What `writePack` leaves out, list by list. Nobody changes a pack, so empty lists may be one. */
const EMPTY: readonly never[] = [];
const SOURCE = { url: null, relays: null };
const ENTITY = {
  aliases: EMPTY,
  shortForms: EMPTY,
  not: EMPTY,
  context: EMPTY,
  titles: EMPTY,
  facts: EMPTY,
  relations: EMPTY,
};
const TITLE = { from: null, to: null };
const EVENT = { ...ENTITY, entities: EMPTY, anchors: EMPTY, slots: EMPTY };
const SLOT = { grows: false, cues: EMPTY, not: EMPTY, terms: EMPTY };
const SIDE = { cues: EMPTY, phrasings: EMPTY };
const CLAIM = { about: EMPTY, when: null, mode: 'asserted', stance: null, values: EMPTY };
const SPEAKER = { entity: null };

/** In place, for the pack was only just read and copies of thousands of objects would cost half of the loading. */
function putBack({ sources, entities, events, questions, claims }: CorpusPack): void {
  for (const source of sources) fill(source, SOURCE);
  for (const entity of [...entities, ...events]) {
    fill(entity, entity.type === 'event' ? EVENT : ENTITY);
    for (const title of entity.titles) fill(title, TITLE);
  }
  for (const slot of events.flatMap(({ slots }) => slots)) fill(slot, SLOT);
  for (const { sides } of questions) {
    fill(sides.yes, SIDE);
    fill(sides.no, SIDE);
  }
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  for (const claim of claims) {
    const source = claim.id.slice(0, claim.id.indexOf('#'));
    fill(claim, CLAIM);
    fill(claim, { source, speaker: { name: publishers.get(source) ?? '', footing: 'outlet' } });
    fill(claim.speaker, SPEAKER);
  }
}

function fill(item: object, missing: Readonly<Record<string, unknown>>): void {
  const record = item as Record<string, unknown>;
  for (const key in missing) record[key] ??= missing[key];
}

function isPack(content: unknown): content is CorpusPack {
  if (typeof content !== 'object' || content === null) return false;
  const record = content as Readonly<Record<string, unknown>>;
  return record.version === 1 && LISTS.every((list) => Array.isArray(record[list]));
}
