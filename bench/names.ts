import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { JSDOM, VirtualConsole } from 'jsdom';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article, Block } from '../engine/article';
import { buildCorpus } from '../engine/corpus/build-corpus';
import { findMentions } from '../engine/entities/find-mentions';
import { findSentences } from '../engine/text/find-sentences';
import { extractArticle } from '../page/extract-article';
import { buildPack } from '../scripts/build-pack/build-pack';
import { readNamesSet } from '../scripts/names-set/read-names-set';

/**
 * `npm run bench:names [-- FOLDER]`: characters a second of finding names at 1, 10 and 100 times the same text,
 * and the time a page over a folder of saved pages, beside compromise and wink-nlp in the same run. Figures are
 * medians of runs that follow a warm-up, in milliseconds of processor time where a line says ms.
 */
const ROOT = join(import.meta.dirname, '..');
const [folder] = process.argv.slice(2);
const { lexicon } = buildCorpus(buildPack(ROOT).pack);
const wink = winkNLP(model);
/** The slow ones would take minutes for the longest text. */
const LONGEST_FOR_OTHERS = 2_000_000;

const FINDERS: Readonly<Record<string, (article: Article) => unknown>> = {
  ours: (article) => findMentions(article, findSentences(article), lexicon),
  compromise: ({ text }) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')];
  },
  'wink-nlp': ({ text }) => wink.readDoc(text).entities().out(),
};

const articles = readNamesSet(join(ROOT, 'tests/fixtures/names/development')).map(({ article }) => article);
const base = joinArticles(articles, 1);
console.log(`text: ${base.text.length} characters of ${articles.length} labelled articles`);
for (const times of [1, 10, 100]) {
  const article = joinArticles(articles, times);
  for (const [name, find] of Object.entries(FINDERS)) {
    if (name !== 'ours' && article.text.length > LONGEST_FOR_OTHERS) continue;
    const ms = measure(() => find(article), times > 10 && name !== 'ours' ? 1 : 5);
    const speed = Math.round(article.text.length / (ms / 1000));
    console.log(
      `${`${times}x`.padEnd(6)}${name.padEnd(12)}${speed.toLocaleString('en')} characters a second`,
    );
  }
}
if (folder && existsSync(folder)) benchPages(folder);

function benchPages(pages: string): void {
  const read = readdirSync(pages)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readPage(join(pages, file)));
  console.log(`pages: ${read.length} with an article, ms a page`);
  for (const [name, find] of Object.entries(FINDERS)) {
    const times = read.map((article) => measure(() => find(article), 1)).sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
    console.log(`      ${name.padEnd(12)}median ${at(0.5)}  p95 ${at(0.95)}  longest ${at(1)}`);
  }
}

function readPage(file: string): Article[] {
  const url = 'https://news.example/page';
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url, virtualConsole: new VirtualConsole() });
  const { page } = extractArticle(window.document, { url });
  window.close();
  return page.kind === 'article' ? [page] : [];
}

/** The articles behind one another, the whole repeated. */
function joinArticles(parts: readonly Article[], times: number): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (let round = 0; round < times; round += 1) {
    for (const { text, blocks: own } of parts) {
      for (const block of own) blocks.push({ ...block, start: start + block.start, end: start + block.end });
      texts.push(text);
      start += text.length + 2;
    }
  }
  return {
    kind: 'article',
    url: '',
    title: '',
    publisher: '',
    published: '2025-12-01',
    text: texts.join('\n\n'),
    blocks,
  };
}

/** Processor time of one run, so that a busy machine does not count; the median of several after one to warm up. */
function measure(run: () => unknown, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
