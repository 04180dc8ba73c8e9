import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { type Analysis, analysePage } from './analyse-page';
import { buildPack } from './build-pack/build-pack';

/**
 * `npm run check:pages -- FOLDER`: analyses every saved page of a folder and checks that nothing throws and
 * that every offset is exact. Prints a line for each page; an index.json beside them gives their addresses.
 */
const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('usage: npm run check:pages -- FOLDER   (a folder of saved .html pages)');
  process.exit(1);
}
const corpus = buildCorpus(buildPack(join(import.meta.dirname, '..')).pack);
const indexFile = join(folder, 'index.json');
const index: { name: string; url: string }[] = existsSync(indexFile)
  ? JSON.parse(readFileSync(indexFile, 'utf8'))
  : [];
let wrong = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const url = index.find(({ name }) => `${name}.html` === file)?.url ?? 'about:blank';
  const analysis = await analyse(file, url);
  const misplaced = analysis ? countMisplaced(analysis) : 0;
  if (!analysis || misplaced > 0) wrong += 1;
  console.log(describePage(file, analysis, misplaced));
}
console.log(wrong === 0 ? 'every page was read, every offset is exact' : `${wrong} pages went wrong`);
process.exitCode = wrong === 0 ? 0 : 1;

async function analyse(file: string, url: string): Promise<Analysis | null> {
  try {
    return await analysePage(readFileSync(join(folder ?? '', file), 'utf8'), { url, corpus });
  } catch (thrown) {
    console.error(`${file}:`, thrown);
    return null;
  }
}

function countMisplaced({ page, mentions, names, claims }: Analysis): number {
  const spans = [...mentions, ...names, ...claims];
  return spans.filter(({ start, end, text }) => page.text.slice(start, end) !== text).length;
}

function describePage(file: string, analysis: Analysis | null, misplaced: number): string {
  if (!analysis) return `${file}: failed`;
  const { page, mentions, names, claims, summary } = analysis;
  const relations = Object.entries(summary).flatMap(([relation, count]) =>
    count > 0 ? `${count} ${relation}` : [],
  );
  const marked = mentions.filter((mention) => mention.marked).length;
  const found = `${page.words} words, ${marked} marks of ${mentions.length} mentions, ${names.length} names`;
  const claimed = `${claims.length} claims${relations.length > 0 ? ` (${relations.join(', ')})` : ''}`;
  return `${file}: ${page.kind}, ${found}, ${claimed}${misplaced > 0 ? `, ${misplaced} MISPLACED` : ''}`;
}
