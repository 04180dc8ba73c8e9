import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LAYERS = ['engine', 'page', 'components', 'encoder', 'messaging', 'settings', 'entrypoints'] as const;

/** Whom each layer may import, besides itself. `types` stands for "types only". */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  engine: {},
  page: { engine: 'all' },
  components: { engine: 'types' },
  encoder: { engine: 'types' },
  messaging: { engine: 'types' },
  settings: { engine: 'types' },
  entrypoints: {
    engine: 'all',
    page: 'all',
    components: 'all',
    encoder: 'all',
    messaging: 'all',
    settings: 'all',
  },
};

const NO_EXTENSION_API = ['engine', 'page', 'components', 'encoder'];
/** Lists of words and strings, which are as long as what they list. */
const LISTS = ['components/popup/strings.ts'];
const NO_DRAWERS = /(^|\/)(utils?|helpers?|common|shared|lib)(\/|$|\.)/;

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

interface Import {
  readonly from: string;
  /** The imported file from the root, or the package's name. */
  readonly to: string;
  readonly typesOnly: boolean;
}

function listImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const imported = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!imported || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    const to = text.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), text)) : text;
    return [{ from: file, to, typesOnly: isTypesOnly(statement) }];
  });
}

function isTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly);
}

const code = LAYERS.flatMap((layer) => listFiles(layer)).filter((file) => /\.tsx?$/.test(file));
const imports = code.flatMap(listImports);
const layerOf = (path: string) => path.split('/')[0] ?? '';
const isLocal = ({ to }: Import) => LAYERS.some((layer) => to.startsWith(`${layer}/`));

describe('the architecture', () => {
  it('reads the imports of every layer', () => {
    for (const layer of LAYERS)
      expect(
        imports.filter(({ from }) => layerOf(from) === layer),
        layer,
      ).not.toEqual([]);
    expect(imports.some(({ typesOnly }) => typesOnly)).toBe(true);
    expect(imports.some(({ typesOnly }) => !typesOnly)).toBe(true);
  });

  it('lets a layer import only what lies below it', () => {
    const wrong = imports.filter(isLocal).filter(({ from, to, typesOnly }) => {
      const [own, other] = [layerOf(from), layerOf(to)];
      const allowed = ALLOWED[own]?.[other];
      return own !== other && allowed !== 'all' && !(allowed === 'types' && typesOnly);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps data, scripts and tests out of the code that ships', () => {
    expect(imports.filter(({ to }) => /^(data|scripts|tests|bench|training)\//.test(to))).toEqual([]);
  });

  it('leaves browser.* to entrypoints and messaging', () => {
    for (const file of code.filter((path) => NO_EXTENSION_API.includes(layerOf(path)))) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect(/\b(browser|chrome)\.\w|webextension-polyfill|from 'wxt/.test(text), file).toBe(false);
    }
  });

  it('keeps sibling entrypoints apart', () => {
    const entry = (path: string) => path.split('/')[1] ?? '';
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('entrypoints/') && to.startsWith('entrypoints/') && entry(from) !== entry(to),
    );
    expect(wrong).toEqual([]);
  });

  it('has no drawer for things without a place', () => {
    expect(code.filter((file) => NO_DRAWERS.test(file))).toEqual([]);
  });

  it('keeps files short enough to read at one sitting', () => {
    const LONGEST_FILE_LINES = 250;
    const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length;
    const long = code.filter((file) => lines(file) > LONGEST_FILE_LINES && !LISTS.includes(file));
    expect(long).toEqual([]);
  });

  it('names files kebab-case, components PascalCase', () => {
    const odd = code.filter(
      (file) => !/\/([a-z0-9-]+(\.content|\.d)?|[A-Z][A-Za-z]+(?=\.tsx))\.tsx?$/.test(file),
    );
    expect(odd).toEqual([]);
  });
});
