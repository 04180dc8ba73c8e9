import type { CorpusEvent, CorpusPack } from '../../engine/corpus/corpus';
import { checkClaims } from './check-claims';
import { isCalendarDate, startsAfter } from './check-dates';
import type { Problem } from './problem';
import type { CorpusFile, Path } from './read-files';

type Folder = 'sources' | 'entities' | 'events' | 'questions';

/** The compiled pack with the files that its parts came from, by id. */
export interface Compiled {
  readonly pack: CorpusPack;
  readonly files: Readonly<Record<Folder, ReadonlyMap<string, CorpusFile>>>;
}

/** Notes problems at places of one file. */
export interface Notes {
  problem(path: Path, problem: string, expected: string): void;
  /** Notes the id unless an entity or event has it. */
  entity(path: Path, id: string): void;
  /** Notes the date unless the calendar has it. */
  date(path: Path, date: string): void;
}

/** What no single file can show: unknown ids, impossible dates, values that do not fit their slot. */
export function checkReferences(compiled: Compiled, problems: Problem[]): void {
  const { pack, files } = compiled;
  const named = new Set([...pack.entities, ...pack.events].map(({ id }) => id));
  const notesFor = (folder: Folder) => (id: string) => createNotes(files[folder].get(id), named, problems);

  const claims = new Set(pack.claims.map(({ id }) => id));
  for (const owner of [...pack.entities, ...pack.events]) {
    const notes = notesFor(owner.type === 'event' ? 'events' : 'entities')(owner.id);
    owner.relations.forEach(({ entity }, index) => {
      notes.entity(['relations', index], entity);
    });
    owner.facts.forEach(({ claim }, index) => {
      if (!claims.has(claim)) {
        notes.problem(['facts', index], `unknown claim "${claim}"`, 'a claim as source#claim');
      }
    });
  }
  for (const event of pack.events) checkEvent(event, notesFor('events')(event.id));
  for (const { id, roles } of pack.questions) {
    const notes = notesFor('questions')(id);
    for (const { role, entities } of roles)
      for (const entity of entities) notes.entity(['roles', role], entity);
  }
  for (const { id, published } of pack.sources) checkPublished(published, notesFor('sources')(id));
  checkClaims(pack, notesFor('sources'));
}

function checkPublished(published: string, notes: Notes): void {
  notes.date(['published'], published);
  if (startsAfter(published, new Date().toISOString().slice(0, 10))) {
    notes.problem(['published'], `"${published}" is still to come`, 'a day that has been');
  }
}

function checkEvent(event: CorpusEvent, notes: Notes): void {
  notes.date(['date'], event.date);
  event.entities.forEach((entity, index) => {
    notes.entity(['entities', index], entity);
  });
}

function createNotes(file: CorpusFile | undefined, named: ReadonlySet<string>, problems: Problem[]): Notes {
  const problem: Notes['problem'] = (path, what, expected) => {
    if (file) problems.push({ file: file.file, line: file.lineOf(path), problem: what, expected });
  };
  return {
    problem,
    entity: (path, id) => {
      if (!named.has(id))
        problem(path, `unknown entity "${id}"`, 'the id of a file in data/entities or data/events');
    },
    date: (path, date) => {
      if (!isCalendarDate(date)) problem(path, `"${date}" is no date`, 'a day that the calendar has');
    },
  };
}
