import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { analysePage } from './analyse-page';
import { buildPack } from './build-pack/build-pack';
import { isCalendarDate } from './build-pack/check-dates';

/** `npm run --silent analyse -- FILE.html [--url URL] [--published DATE]`: the page's analysis as JSON. */
const USAGE = 'usage: npm run --silent analyse -- FILE.html [--url URL] [--published YYYY-MM-DD]';

class BadInput extends Error {}

function readPage(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadInput(`${file}: there is no such file`);
  const html = readFileSync(file, 'utf8');
  if (html.trim() === '') throw new BadInput(`${file}: the file is empty; it should be a saved web page`);
  if (!/<(!doctype|html|head|body|main|article|div|p)\b/i.test(html)) {
    throw new BadInput(`${file}: this is no HTML; it should be a saved web page`);
  }
  return html;
}

function readOptions() {
  const { values, positionals } = parseArguments();
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new BadInput(USAGE);
  const { url = 'about:blank', published } = values;
  if (!URL.canParse(url))
    throw new BadInput(`--url ${url}: this is no address; it should begin with https://`);
  if (published !== undefined && !(/^\d{4}(-\d{2}){0,2}$/.test(published) && isCalendarDate(published))) {
    throw new BadInput(`--published ${published}: this is no date; it should be like 2026-03-05`);
  }
  return { file, url, published };
}

function parseArguments() {
  const options = { url: { type: 'string' }, published: { type: 'string' } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}; ${USAGE}`);
  }
}

try {
  const { file, url, published } = readOptions();
  const html = readPage(file);
  const corpus = buildCorpus(buildPack(join(import.meta.dirname, '..')).pack);
  const analysis = await analysePage(html, { url, corpus, ...(published && { published }) });
  console.log(JSON.stringify(analysis, null, 2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
