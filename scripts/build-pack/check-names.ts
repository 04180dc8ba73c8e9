import type { Entity } from '../../engine/corpus/corpus';
import type { Compiled } from './check-references';
import type { Problem } from './problem';

/** Notes full names that two entities share, unless both carry context words to tell them apart. */
export function checkNames({ pack, files }: Compiled, problems: Problem[]): void {
  const owners = new Map<string, Entity>();
  for (const entity of [...pack.entities, ...pack.events]) {
    for (const name of new Set([entity.name, ...entity.aliases].map(fold))) {
      const other = owners.get(name);
      if (!other) {
        owners.set(name, entity);
      } else if (entity.context.length === 0 || other.context.length === 0) {
        const file = files[entity.type === 'event' ? 'events' : 'entities'].get(entity.id);
        problems.push({
          file: file?.file ?? entity.id,
          line: file?.lineOf(['aliases']) ?? 1,
          problem: `the name "${name}" is also a name of "${other.id}"`,
          expected: 'names of its own, or context words in both files',
        });
      }
    }
  }
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\p{P}\s]+/gu, ' ');
}
