import type { Claim, CorpusEvent, Entity, Question, Slot, Source } from '../../engine/corpus/corpus';
import type { Problem } from './problem';
import type { CorpusFile } from './read-files';
import { readValue } from './read-value';
import {
  readIds,
  type WrittenClaim,
  type WrittenEntity,
  type WrittenEvent,
  type WrittenQuestion,
  type WrittenSlot,
  type WrittenSlots,
  type WrittenSource,
} from './written';

/** The source of a checked file. A source without a story is a story of its own. */
export function compileSource(file: CorpusFile): Source {
  const written = file.content as WrittenSource;
  return {
    id: file.id,
    publisher: written.publisher,
    title: written.title,
    published: written.published,
    url: written.url ?? null,
    kind: written.kind,
    relays: written.relays ?? null,
    story: written.story ?? file.id,
  };
}

/** The claims of a checked source file. A value in no known form is left out and noted as a problem. */
export function compileClaims(file: CorpusFile, problems: Problem[]): Claim[] {
  const { publisher, claims = [] } = file.content as WrittenSource;
  return claims.map((written, index) => ({
    id: `${file.id}#${written.id}`,
    source: file.id,
    text: written.text,
    speaker: {
      name: written.speaker?.name ?? publisher,
      entity: written.speaker?.entity ?? null,
      footing: written.speaker?.footing ?? 'outlet',
    },
    about: Object.entries(written.about).flatMap(([role, ids]) =>
      readIds(ids).map((entity) => ({ role, entity })),
    ),
    when: written.when ?? null,
    mode: written.mode ?? 'asserted',
    stance: written.stance ?? null,
    values: compileValues(written, { file, index, problems }),
  }));
}

function compileValues(
  claim: WrittenClaim,
  { file, index, problems }: { file: CorpusFile; index: number; problems: Problem[] },
): Claim['values'] {
  return (claim.values ?? []).flatMap((written, at) => {
    const value = readValue(written);
    if (value) return [{ event: written.event, slot: written.slot, value }];
    problems.push({
      file: file.file,
      line: file.lineOf(['claims', index, 'values', at]),
      problem: 'this value is in no known form',
      expected: 'one number with its comparator (at_least: 20), from and to, date, entity, or term',
    });
    return [];
  });
}

/** The entity of a checked file. */
export function compileEntity(file: CorpusFile): Entity {
  const written = file.content as WrittenEntity;
  return { ...compileNames(file.id, written), type: written.type };
}

function compileNames(id: string, written: Omit<WrittenEntity, 'type'>): Omit<Entity, 'type'> {
  return {
    id,
    name: written.name,
    aliases: written.aliases ?? [],
    shortForms: written.short_forms ?? [],
    not: written.not ?? [],
    context: written.context ?? [],
    who: written.who,
    titles: (written.titles ?? []).map(({ title, from = null, to = null }) => ({ title, from, to })),
    facts: written.facts ?? [],
    relations: (written.relations ?? []).flatMap((relation) =>
      Object.entries(relation).map(([kind, entity]) => ({ kind, entity })),
    ),
  };
}

/** The event of a checked file, its slots completed from the shared ones. */
export function compileEvent(file: CorpusFile, shared: WrittenSlots, problems: Problem[]): CorpusEvent {
  const written = file.content as WrittenEvent;
  const slots = Object.entries(written.slots).map(([name, own]): Slot => {
    const slot = compileSlot(name, { ...shared[name], ...own });
    const wrong = checkSlot(slot, { ...shared[name], ...own });
    if (wrong) problems.push({ file: file.file, line: file.lineOf(['slots', name]), ...wrong });
    return slot;
  });
  return {
    ...compileNames(file.id, written),
    type: 'event',
    date: written.date,
    entities: written.entities,
    anchors: written.anchors,
    slots,
  };
}

function compileSlot(name: string, written: WrittenSlot): Slot {
  return {
    name,
    kind: written.kind ?? 'quantity',
    label: written.label ?? name.replaceAll(/[_-]/g, ' '),
    grows: written.grows ?? false,
    cues: written.cues ?? [],
    not: written.not ?? [],
    terms: Object.entries(written.terms ?? {}).map(([term, cues]) => ({ term, cues })),
  };
}

function checkSlot(slot: Slot, written: WrittenSlot): Pick<Problem, 'problem' | 'expected'> | null {
  if (!written.kind) {
    return {
      problem: `slot "${slot.name}" has no kind`,
      expected: 'a kind here, or a slot of that name in data/slots.yaml',
    };
  }
  if ((slot.kind === 'term') !== slot.terms.length > 0) {
    return {
      problem: `slot "${slot.name}" is of kind ${slot.kind}`,
      expected: 'terms for the kind term, and for no other',
    };
  }
  return null;
}

/** The question of a checked file. */
export function compileQuestion(file: CorpusFile): Question {
  const written = file.content as WrittenQuestion;
  const side = ({ label, cues = [], phrasings }: WrittenQuestion['sides']['yes']) => ({
    label,
    cues,
    phrasings,
  });
  return {
    id: file.id,
    text: written.text,
    roles: Object.entries(written.roles).map(([role, ids]) => ({ role, entities: readIds(ids) })),
    anchors: written.anchors,
    sides: { yes: side(written.sides.yes), no: side(written.sides.no) },
  };
}
