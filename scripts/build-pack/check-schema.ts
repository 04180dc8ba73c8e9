import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import type { Problem } from './problem';
import type { CorpusFile, Path } from './read-files';

export type SchemaName = 'source' | 'entity' | 'event' | 'question' | 'slots';

/** Notes every departure of a file from its schema as a problem; true where there is none. */
export type SchemaCheck = (file: CorpusFile, schema: SchemaName, problems: Problem[]) => boolean;

/** Loads the JSON Schemas of a folder, which refer to each other by file name. */
export function createSchemaCheck(folder: string): SchemaCheck {
  // verbose: an error carries the schema that failed, whose description is what we tell the writer.
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
  for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return (file, schema, problems) => {
    const validate = ajv.getSchema(`${schema}.schema.json`);
    if (!validate) throw new Error(`${folder} has no ${schema}.schema.json`);
    if (validate(file.content)) return true;
    for (const error of withoutBranches(validate.errors ?? [])) problems.push(explain(file, error));
    return false;
  };
}

/** Of an anyOf that failed, keeps the error of the whole and drops those of its branches. */
function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const wholes = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  return errors.filter(
    (error) => error.keyword === 'anyOf' || !wholes.some((whole) => error.instancePath.startsWith(whole)),
  );
}

function explain(file: CorpusFile, error: ErrorObject): Problem {
  const path = error.instancePath.split('/').slice(1).map(decodeSegment);
  const at = (where: Path, problem: string, expected: string): Problem => ({
    file: file.file,
    line: file.lineOf(where),
    problem,
    expected,
  });
  const place = path.length > 0 ? `"${path.join('.')}"` : 'the file';
  const schema = error.parentSchema as { description?: string; properties?: object } | undefined;
  if (error.keyword === 'required') {
    return at(path, `${place} has no "${error.params.missingProperty}"`, 'that field, as in data/README.md');
  }
  if (error.keyword === 'additionalProperties') {
    const field = String(error.params.additionalProperty);
    const known = Object.keys(schema?.properties ?? {}).join(', ');
    return at([...path, field], `${place} has an unknown field "${field}"`, `one of: ${known}`);
  }
  if (error.keyword === 'enum') {
    return at(
      path,
      `${place} is ${JSON.stringify(error.data)}`,
      `one of: ${error.params.allowedValues.join(', ')}`,
    );
  }
  const found = `${place} ${error.message ?? 'does not fit'} but is ${JSON.stringify(error.data)?.slice(0, 80)}`;
  return at(path, found, schema?.description ?? `what ${place} is in data/README.md`);
}

function decodeSegment(segment: string): string | number {
  const text = segment.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(text) ? Number(text) : text;
}
