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
  return content;
}

function isPack(content: unknown): content is CorpusPack {
  if (typeof content !== 'object' || content === null) return false;
  const record = content as Readonly<Record<string, unknown>>;
  return record.version === 1 && LISTS.every((list) => Array.isArray(record[list]));
}
