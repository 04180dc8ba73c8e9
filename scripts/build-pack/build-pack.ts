import { join } from 'node:path';
import type { CorpusPack } from '../../engine/corpus/corpus';
import { checkNames } from './check-names';
import { type Compiled, checkReferences } from './check-references';
import { createSchemaCheck, type SchemaName } from './check-schema';
import { compileClaims, compileEntity, compileEvent, compileQuestion, compileSource } from './compile';
import { listQuestionPhrasings, listSlotPhrasings, type Phrasing } from './phrasings';
import type { Problem } from './problem';
import { type CorpusFile, readFile, readFolder } from './read-files';
import type { WrittenClaim, WrittenSlots, WrittenSource } from './written';

export interface BuiltPack {
  readonly pack: CorpusPack;
  /** How else each matter is put; the pack carries those that the engine learns from. */
  readonly phrasings: readonly Phrasing[];
  /** Empty where the corpus is sound; a corpus with problems must not be shipped. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and compiles the corpus below `root`/data. Files with problems are left out of the pack. */
export function buildPack(root: string): BuiltPack {
  const data = join(root, 'data');
  const problems: Problem[] = [];
  const fits = createSchemaCheck(join(data, 'schema'));
  const read = (folder: string, schema: SchemaName): CorpusFile[] =>
    readFolder(join(data, folder), root, problems).filter((file) => fits(file, schema, problems));

  const slots = readFile(join(data, 'slots.yaml'), root, problems);
  const shared = slots && fits(slots, 'slots', problems) ? (slots.content as WrittenSlots) : {};
  const sources = read('sources', 'source');
  const entities = read('entities', 'entity');
  const events = read('events', 'event');
  const questions = read('questions', 'question');
  for (const file of sources) checkClaimIds(file, problems);
  for (const file of events) checkOwnId(file, entities, problems);

  const pack: CorpusPack = {
    version: 1,
    sources: sources.map(compileSource),
    claims: sources.flatMap((file) => compileClaims(file, problems)),
    entities: entities.map(compileEntity),
    events: events.map((file) => compileEvent(file, shared, problems)),
    questions: questions.map(compileQuestion),
  };
  const byId = (files: readonly CorpusFile[]) => new Map(files.map((file) => [file.id, file]));
  const compiled: Compiled = {
    pack,
    files: {
      sources: byId(sources),
      entities: byId(entities),
      events: byId(events),
      questions: byId(questions),
    },
  };
  // A broken file would make all that names it look wrong too; its own problems come first.
  if (problems.length === 0) {
    checkReferences(compiled, problems);
    checkNames(compiled, problems);
  }
  const phrasings = [...questions.flatMap(listQuestionPhrasings), ...events.flatMap(listSlotPhrasings)];
  return { pack, phrasings, problems };
}

/** Events are entities too, and so share their ids. */
function checkOwnId(event: CorpusFile, entities: readonly CorpusFile[], problems: Problem[]): void {
  const entity = entities.find(({ id }) => id === event.id);
  if (!entity) return;
  problems.push({
    file: event.file,
    line: 1,
    problem: `the id "${event.id}" is also that of ${entity.file}`,
    expected: 'a file name of its own',
  });
}

function checkClaimIds(file: CorpusFile, problems: Problem[]): void {
  const ids = ((file.content as WrittenSource).claims ?? []).map(({ id }: WrittenClaim) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    problems.push({
      file: file.file,
      line: file.lineOf(['claims', index, 'id']),
      problem: `the claim id "${id}" stands twice in this file`,
      expected: 'an id of its own for each claim',
    });
  });
}
