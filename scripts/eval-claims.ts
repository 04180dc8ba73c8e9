import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, reportPage } from '../engine/compare-page';
import { buildCorpus } from '../engine/corpus/build-corpus';
import type { ComparedClaim, Relation } from '../engine/report';
import { readArticle } from '../tests/engine/read-article';
import { askEncoder } from './ask-encoder';
import { buildPack } from './build-pack/build-pack';

/**
 * `npm run eval:claims [-- --errors] [--symbols]`: compares the labelled articles of tests/fixtures/claims and prints how
 * often the engine is right. Both halves were written from the sources alone, by people who had not seen the
 * engine; the development half has since been looked at, so only the figures on the held-out half count, and
 * `--errors` lists those of the development half alone; `--symbols` leaves the encoder out.
 */
interface LabelledArticle {
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly Label[];
}

interface Label {
  readonly text: string;
  readonly relation: Relation;
  /** The publisher of the report that decides it; several are parted by "; ". */
  readonly source: string | null;
  readonly why: string;
}

interface Answer {
  readonly label: Label;
  readonly relation: Relation;
  readonly isClear: boolean;
  readonly sources: readonly string[];
}

const RELATIONS: readonly Relation[] = ['agrees', 'differs', 'updates', 'contested', 'new', 'unjudged'];
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'tests/fixtures/claims');
const HALVES = ['development', 'held-out'] as const;

const corpus = buildCorpus(buildPack(ROOT).pack);
const isSymbolic = process.argv.includes('--symbols');
for (const half of HALVES) {
  const answers = await readHalf(half);
  printTable(`${half}: all verdicts`, answers);
  printTable(`${half}: clear verdicts, the likely ones counted as unjudged`, answers.map(withoutLikely));
  printSources(answers);
  if (half === 'development' && process.argv.includes('--errors')) printErrors(answers);
}

async function readHalf(half: string): Promise<Answer[]> {
  const folder = join(FOLDER, half);
  const answers: Answer[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    answers.push(...(await answerAll(JSON.parse(readFileSync(join(folder, file), 'utf8')))));
  }
  return answers;
}

async function answerAll({ paragraphs, claims, ...head }: LabelledArticle): Promise<Answer[]> {
  const article = readArticle(paragraphs, head);
  const reading = readPage(article, corpus);
  const report = isSymbolic ? reportPage(reading) : reportPage(reading, await askEncoder(reading));
  return claims.map((label) => {
    const start = article.text.indexOf(label.text);
    const found = pickAnswer(
      report.claims.filter((claim) => overlaps(claim, start, start + label.text.length)),
    );
    return {
      label,
      relation: found?.relation ?? 'new',
      isClear: found?.confidence === 'clear',
      sources: found?.evidence.map(({ source }) => source.publisher) ?? [],
    };
  });
}

/** Where several claims lie in the labelled stretch, the one with a verdict. */
function pickAnswer(claims: readonly ComparedClaim[]): ComparedClaim | undefined {
  return claims.find(({ relation }) => relation !== 'new') ?? claims[0];
}

/** More than half of the shorter of the two lies in the other. */
function overlaps(claim: ComparedClaim, start: number, end: number): boolean {
  const common = Math.min(claim.end, end) - Math.max(claim.start, start);
  return common > Math.min(claim.end - claim.start, end - start) / 2;
}

function withoutLikely(answer: Answer): Answer {
  return answer.isClear || answer.relation === 'new' ? answer : { ...answer, relation: 'unjudged' };
}

function printTable(title: string, of: readonly Answer[]): void {
  console.log(`\n${title} (rows: label; columns: answer)`);
  console.log(['', ...RELATIONS, 'precision', 'recall'].map((cell) => cell.padStart(10)).join(''));
  for (const row of RELATIONS) {
    const labelled = of.filter(({ label }) => label.relation === row);
    const answered = of.filter(({ relation }) => relation === row);
    const right = labelled.filter(({ relation }) => relation === row).length;
    const cells = RELATIONS.map((column) => labelled.filter(({ relation }) => relation === column).length);
    const line = [row, ...cells, share(right, answered.length), share(right, labelled.length)];
    console.log(line.map((cell) => String(cell).padStart(10)).join(''));
  }
  const right = of.filter(({ label, relation }) => label.relation === relation).length;
  console.log(`right: ${right} of ${of.length} (${share(right, of.length)})`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}

function printSources(answers: readonly Answer[]): void {
  const judged = answers.filter(
    ({ label, relation }) => label.source && relation === label.relation && relation !== 'new',
  );
  const first = judged.filter(({ label, sources }) => label.source?.split('; ').includes(sources[0] ?? ''));
  console.log(
    `\nright source first: ${first.length} of ${judged.length} right verdicts (${share(first.length, judged.length)})`,
  );
}

function printErrors(answers: readonly Answer[]): void {
  for (const { label, relation, isClear, sources } of answers) {
    if (relation === label.relation) continue;
    console.log(`\n${label.relation} -> ${relation}${isClear ? ' (clear)' : ''}: ${label.text}`);
    console.log(`  ${label.why}; evidence: ${sources.slice(0, 3).join(', ') || 'none'}`);
  }
}
