import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem';

export type Path = readonly (string | number)[];

/** A YAML file of the corpus with its content as plain data and the way back to its lines. */
export interface CorpusFile {
  /** The file's name without its extension. */
  readonly id: string;
  /** Relative to the folder that holds `data`, with forward slashes. */
  readonly file: string;
  readonly content: unknown;
  /** The line of the value at the path, or of the nearest value above it. Counted from 1. */
  lineOf(path: Path): number;
}

/** Reads every file of a folder, in the order of their names. One that is no YAML, or no file, becomes a problem. */
export function readFolder(folder: string, root: string, problems: Problem[]): CorpusFile[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.flatMap((name) => {
    if (name.endsWith('.yaml')) return readFile(join(folder, name), root, problems) ?? [];
    const file = relative(root, join(folder, name)).replaceAll('\\', '/');
    problems.push({
      file,
      line: 1,
      problem: 'this is no .yaml file',
      expected: 'files named id.yaml, and no others',
    });
    return [];
  });
}

/** Reads one YAML file; null, with a problem noted, where it cannot be parsed. */
export function readFile(path: string, root: string, problems: Problem[]): CorpusFile | null {
  const file = relative(root, path).replaceAll('\\', '/');
  const lines = new LineCounter();
  if (!existsSync(path)) {
    problems.push({
      file,
      line: 1,
      problem: 'there is no such file',
      expected: 'it, as data/README.md says',
    });
    return null;
  }
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [what = 'this is no YAML'] = error.message.split(/ at line | *\n/);
    problems.push({
      file,
      line: error.linePos?.[0].line ?? 1,
      problem: what,
      expected: 'YAML as in data/README.md',
    });
    return null;
  }
  return {
    id: basename(path, '.yaml'),
    file,
    content: document.toJS(),
    lineOf: (at) => findLine(document, lines, at),
  };
}

function findLine(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(key))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
