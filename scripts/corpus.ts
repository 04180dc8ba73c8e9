import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { buildPack } from './build-pack/build-pack';
import { formatProblem } from './build-pack/problem';
import { writeReport } from './corpus-report/write-report';
import { countClaimsByYear, countCorpus, countPublishers } from './review-corpus/count-corpus';
import { groupBy } from './review-corpus/group-by';
import { FINDING_TITLES, type FindingKind, type Review, reviewCorpus } from './review-corpus/review-corpus';

/**
 * `npm run corpus [-- --json | --report | --all]`: checks the corpus, reviews it and counts it; exits 1 where it
 * has problems. `--report` writes an HTML page for editors, `--all` prints every finding, `--json` one object.
 */
const USAGE = 'usage: npm run corpus -- [--json | --report | --all]';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const REPORT = join(ROOT, '.output/corpus-report.html');
/** How many findings of a kind the console shows without `--all`. */
const SHOWN = 5;
/** How many phrasings are tried between two words on the progress. */
const PROGRESS_STEP = 200;

const options = readOptions();
const { pack, phrasings, problems } = buildPack(ROOT);
const counts = countCorpus(pack);

if (options.json) {
  const review = problems.length === 0 ? readOver() : null;
  const findings = [...groupBy(review?.findings ?? [], ({ kind }) => kind)].map(([kind, of]) => [
    kind,
    of.length,
  ]);
  console.log(
    JSON.stringify({
      ...counts,
      phrasings: phrasings.length,
      findings: Object.fromEntries(findings),
      problems,
    }),
  );
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  if (problems.length === 0) tell(readOver());
  const sizes = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(
    `${sizes.join(', ')}; ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`,
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { json: flag, report: flag, all: flag } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}; ${USAGE}`);
    process.exit(1);
  }
}

function readOver(): Review {
  return reviewCorpus(buildCorpus(pack), phrasings, (done) => {
    if (process.stderr.isTTY && done % PROGRESS_STEP === 0)
      process.stderr.write(`\rtrying phrasings: ${done} of ${phrasings.length} `);
  });
}

function tell(review: Review): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  for (const [kind, findings] of groupBy(review.findings, (finding) => finding.kind)) {
    console.log(`\n${FINDING_TITLES[kind as FindingKind]}: ${findings.length}`);
    const shown = options.all ? findings : findings.slice(0, SHOWN);
    for (const { where, what } of shown) console.log(`  ${where}: ${what}`);
    if (shown.length < findings.length)
      console.log(`  … ${findings.length - shown.length} more with -- --all`);
  }
  const same = review.trials.filter(({ phrasing }) => phrasing.says === 'same');
  const contraries = review.trials.filter(({ phrasing }) => phrasing.says !== 'same');
  const found = same.filter(({ outcome }) => outcome === 'found').length;
  const apart = contraries.filter(({ outcome }) => outcome === 'apart').length;
  console.log(`\n${found} of ${same.length} phrasings find their matter when left out`);
  console.log(`${apart} of ${contraries.length} contraries are kept apart`);
  console.log(`Publishers: ${list(countPublishers(pack))}`);
  console.log(`Claims by year: ${list(countClaimsByYear(pack), Number.POSITIVE_INFINITY)}\n`);
  if (!options.report) return;
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, writeReport(pack, review));
  console.log(`The report: ${relative(process.cwd(), REPORT)}\n`);
}

function list(
  counted: readonly [string, number][],
  most = options.all ? Number.POSITIVE_INFINITY : 15,
): string {
  const rest = counted.length - most;
  const shown = counted.slice(0, most).map(([name, count]) => `${name} ${count}`);
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
