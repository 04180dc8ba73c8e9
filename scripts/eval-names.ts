import { join } from 'node:path';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { buildPack } from './build-pack/build-pack';
import { type LabelledArticle, readLabelledEntities, readNamesSet } from './names-set/read-names-set';
import { type Outcome, type Score, score, scoreArticle } from './names-set/score-names-set';

/**
 * `npm run eval:names`: recall and precision on the labelled articles of tests/fixtures/names, by kind of
 * mention and type of entity, each half for itself, with every error of the development half. Those of the other
 * half stay hidden, so that nobody writes rules for them; `-- --held-out-errors` shows them to whoever judges.
 * Entities that came into the corpus after the articles were labelled are not scored.
 */
const ROOT = join(import.meta.dirname, '..');
const KINDS = ['full name', 'alias', 'short form', 'acronym', 'possessive', 'variant', 'headline'];
const TYPES = ['person', 'organisation', 'place', 'event', 'document'];
const { lexicon } = buildCorpus(buildPack(ROOT).pack);
const labelled = readLabelledEntities(join(ROOT, 'tests/fixtures/names'));

for (const half of ['development', 'held-out']) {
  const articles = readNamesSet(join(ROOT, 'tests/fixtures/names', half));
  console.log(`\n${half}: ${describeSet(articles)}`);
  const outcomes = articles.flatMap((article) => scoreArticle(article, lexicon, labelled));
  printScores(outcomes);
  if (half === 'held-out' && !process.argv.includes('--held-out-errors')) continue;
  for (const outcome of outcomes) if (outcome.outcome !== 'found') console.log(describeError(outcome));
}

function describeSet(articles: readonly LabelledArticle[]): string {
  const labels = articles.flatMap((article) => article.labels);
  const count = (kind: string): number => labels.filter((label) => label.kind === kind).length;
  return `${articles.length} articles, ${count('mention')} mentions, ${count('trap')} traps`;
}

function printScores(outcomes: readonly Outcome[]): void {
  console.log(`  ${'over all'.padEnd(14)}${describeScore(score(outcomes))}`);
  for (const type of TYPES) {
    console.log(`  ${type.padEnd(14)}${describeScore(score(outcomes, (outcome) => outcome.type === type))}`);
  }
  for (const kind of KINDS) {
    console.log(`  ${kind.padEnd(14)}${describeScore(score(outcomes, (outcome) => outcome.kind === kind))}`);
  }
  console.log(`  traps sprung  ${outcomes.filter(({ trap }) => trap).length}`);
}

function describeScore({ recall, precision, mentions, found }: Score): string {
  const show = (share: number | null): string => (share === null ? '    –' : share.toFixed(3));
  return `recall ${show(recall)} of ${String(mentions).padStart(3)}   precision ${show(precision)} of ${String(found).padStart(3)}`;
}

function describeError({ file, outcome, kind, entity, context, trap }: Outcome): string {
  return `  ${outcome === 'missed' ? 'missed' : trap ? 'TRAP  ' : 'wrong '} ${file}  ${entity} (${kind}): …${context}…`;
}
