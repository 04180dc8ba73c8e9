import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageClaim } from '../engine/claims/page-claim';
import { readPage } from '../engine/compare-page';
import { placeReported } from '../engine/comparison/build-evidence';
import { readReport } from '../engine/comparison/compare-reports';
import { findConflict } from '../engine/comparison/find-conflict';
import { hasDays, hasFigures, isCovered } from '../engine/comparison/is-covered';
import { noJudge, type Opinion } from '../engine/comparison/judge';
import type { ComparisonContext } from '../engine/comparison/verdict';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { listContentRoots } from '../engine/corpus/content-roots';
import type { Claim } from '../engine/corpus/corpus';
import { splitWords } from '../engine/text/words';
import { readArticle } from '../tests/engine/read-article';
import { buildPack } from './build-pack/build-pack';

/**
 * `npm run eval:encoder`: how often the encoder alone, the symbols alone and both together tell rightly what two
 * sentences of a matter kept back from training are to each other. Reads the answers that
 * `training/evaluate.py` wrote.
 */
type Label = keyof Opinion;

interface Answer {
  readonly page: string;
  readonly before: string;
  readonly report: string;
  readonly label: Label;
  readonly style: string;
  readonly material: string;
  readonly answer: Opinion;
}

const LABELS: readonly Label[] = ['same', 'contrary', 'other'];
const ROOT = join(import.meta.dirname, '..');
const FILE = 'training/weights/answers.json';
const READERS = { encoder: readAlone, symbols: readSymbols, both: readBoth };
/** Later than any report, so that time decides nothing. */
const PUBLISHED = '2026-12-31';

const corpus = buildCorpus(buildPack(ROOT).pack);
if (!existsSync(join(ROOT, FILE))) throw new Error(`${FILE} is missing; run python evaluate.py in training/`);
const answers: Answer[] = JSON.parse(readFileSync(join(ROOT, FILE), 'utf8'));
const groups: [string, Answer[]][] = [
  ['all', answers],
  ['near copies', answers.filter(({ style }) => style === 'near')],
  ['free wording', answers.filter(({ style }) => style === 'free')],
  ['long sentences', answers.filter(({ style }) => style === 'long')],
];
for (const [name, of] of groups) printGroup(name, of);

function printGroup(name: string, of: readonly Answer[]) {
  console.log(`\n${name}: ${of.length} pairs\n`);
  console.log('|  | right | same P / R | contrary P / R | other P / R |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [reader, read] of Object.entries(READERS)) {
    const given = of.map((one) => ({ label: one.label, said: read(one) }));
    const count = (keep: (one: { label: Label; said: Label }) => boolean) => given.filter(keep).length;
    const cells = LABELS.map((label) => {
      const hits = count((one) => one.label === label && one.said === label);
      const said = count((one) => one.said === label);
      return `${share(hits, said)} / ${share(
        hits,
        count((one) => one.label === label),
      )}`;
    });
    console.log(
      `| ${reader} | ${share(
        count(({ label, said }) => label === said),
        of.length,
      )} | ${cells.join(' | ')} |`,
    );
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function readAlone({ answer }: Answer): Label {
  return LABELS.reduce((best, label) => (answer[label] > answer[best] ? label : best));
}

/** An explicit sign of a conflict, or a report that has all that the page says. */
function readSymbols(pair: Answer): Label {
  const read = readClaim(pair);
  if (!read) return 'other';
  const { claim, context, reported } = read;
  if (findConflict(claim, reported, corpus)) return 'contrary';
  const roots = listContentRoots(splitWords(pair.report));
  const isSame = claim.clauses.every(
    (clause) =>
      isCovered({ claim, clause, roots }, [pair.report], context.article) &&
      hasFigures({ claim, clause, values: [] }, [pair.report], context.article) &&
      hasDays(clause, [pair.report], context.article),
  );
  return isSame ? 'same' : 'other';
}

/** As the product decides: what it would leave unjudged is no answer but `other`. */
function readBoth(pair: Answer): Label {
  const read = readClaim(pair);
  if (!read) return 'other';
  const context = { ...read.context, judge: () => pair.answer };
  const found = { claim: read.claim, before: pair.before, matters: [], near: [] };
  const stands = readReport(found, { claim: read.reported.claim, context })[0]?.stands;
  if (stands === 'agrees') return 'same';
  return stands === 'differs' || stands === 'updates' ? 'contrary' : 'other';
}

function readClaim({ page, before, report }: Answer) {
  const article = readArticle(before ? [before, page] : [page], { published: PUBLISHED });
  const { claims } = readPage(article, corpus);
  const claim: PageClaim | undefined = claims.at(-1)?.claim;
  const [source] = corpus.sources.values();
  if (!claim || !source) return null;
  const written: Claim = {
    id: 'pair',
    source: source.id,
    text: report,
    speaker: { name: '', entity: null, footing: 'named' },
    about: [],
    when: null,
    mode: 'asserted',
    stance: null,
    values: [],
  };
  const context: ComparisonContext = { article, corpus, judge: noJudge };
  const [reported] = placeReported([written], context);
  return reported ? { claim, context, reported } : null;
}
