import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../engine/article';
import type { PageReport } from '../engine/report';
import { openBrowser } from '../scripts/open-browser';
import { readArticle } from '../tests/engine/read-article';

/**
 * `npm run bench:encoder`: compares a page of 1,500 words in Chromium with the built extension and prints when
 * the first verdicts and all of them are there, how fast a second visit is, and what memory the browser takes
 * more while it compares. Ends with an error where a limit is passed.
 */
const FIXTURES = join(import.meta.dirname, '../tests/fixtures/claims/development');
const WORDS = 1500;
/** Milliseconds and megabytes; loading the model comes on top once a session. */
const LIMITS = { first: 1500, all: 4000, loading: 6000, again: 50, memory: 300 };
const MEMORY_EVERY_MS = 100;

interface Timing {
  readonly first: number;
  readonly all: number;
  readonly claims: number;
}

const article = writePage();
const { context, background } = await openBrowser({ headless: true });
const page = await context.newPage();
await page.goto(`chrome-extension://${new URL((await background()).url()).host}/popup.html`);
// the corpus is loaded by the first page of a session; what is measured here is the comparing
await compare({ ...article, text: 'Warm-up.', blocks: [] });
const before = readMemory();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, readMemory());
}, MEMORY_EVERY_MS);
const cold = await compare(article);
clearInterval(watch);
const again = await compare(article);
const warm = await compare({ ...article, text: `${article.text} ` });
await context.close();

const words = article.text.split(/\s+/).length;
console.log(`a page of ${words} words, ${cold.claims} claims`);
print('first verdicts, model not yet loaded', cold.first, LIMITS.first, 'ms');
print('all verdicts, model not yet loaded', cold.all, LIMITS.loading, 'ms');
print('first verdicts, model loaded', warm.first, LIMITS.first, 'ms');
print('all verdicts, model loaded', warm.all, LIMITS.all, 'ms');
print('all verdicts, second visit', again.all, LIMITS.again, 'ms');
print('memory while comparing', (most - before) / 2 ** 20, LIMITS.memory, 'MB');

function print(what: string, value: number, limit: number, unit: string): void {
  console.log(`${what}: ${value.toFixed(0)} of ${limit} ${unit}`);
  if (value > limit) process.exitCode = 1;
}

/** Labelled articles in a row: a page of which nearly every sentence is about the story, the costliest there is. */
function writePage(): Article {
  const paragraphs: string[] = [];
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))) {
    paragraphs.push(...(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')).paragraphs as string[]));
    if (paragraphs.join(' ').split(/\s+/).length >= WORDS) break;
  }
  return readArticle(paragraphs, { published: '2026-03-05' });
}

/** As the content script does: asks until nothing is pending. Milliseconds. */
function compare(of: Article): Promise<Timing> {
  return page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: PageReport }> } };
    };
    const start = performance.now();
    let first = 0;
    for (;;) {
      const { value } = await chrome.runtime.sendMessage({ ask: 'compare', article: sent });
      if (first === 0 && value.pending < value.claims.length) first = performance.now() - start;
      if (value.pending === 0) {
        const all = performance.now() - start;
        return { first: first || all, all, claims: value.claims.length };
      }
    }
  }, of);
}

/** Bytes that the browser's processes hold for themselves alone, shared pages by their share. */
function readMemory(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.reduce((sum, id) => sum + readProcess(id), 0);
}

function readProcess(id: string): number {
  try {
    if (!/chrom/.test(readFileSync(`/proc/${id}/comm`, 'utf8'))) return 0;
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    // it has ended meanwhile
    return 0;
  }
}
