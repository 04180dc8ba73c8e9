import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { extractArticle } from '../../page/extract-article';
import { isFurniture } from '../../page/is-furniture';
import { parse } from './parse';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');
/** Share of words that both have, of ours and of the judge's. */
const MIN_AGREEMENT = 0.95;

interface Case {
  readonly slug: string;
  readonly html: string;
}

/** The fixtures that are articles, as the judge sees them too. */
const articles = readdirSync(FOLDER)
  .filter((slug) => existsSync(join(FOLDER, slug, 'source.html')))
  .map((slug): Case => ({ slug, html: readFileSync(join(FOLDER, slug, 'source.html'), 'utf8') }))
  .filter(({ html }) => extractArticle(parse(html), { url: '' }).page.kind === 'article');

test('there are fixtures to judge', () => {
  expect(articles.length).toBeGreaterThanOrEqual(6);
});

test.each(articles)('$slug has the words that Readability finds', ({ html }) => {
  const { page } = extractArticle(parse(html), { url: '' });
  const body = page.kind === 'article' ? page.blocks.filter(({ kind }) => kind !== 'title') : [];
  const ours = body
    .map(({ start, end }) => (page.kind === 'article' ? page.text.slice(start, end) : ''))
    .join(' ');
  const judged = readJudge(html);
  expect(measureShared(ours, judged)).toBeGreaterThanOrEqual(MIN_AGREEMENT);
  expect(measureShared(judged, ours)).toBeGreaterThanOrEqual(MIN_AGREEMENT);
});

/** Code, notes and editable text are never ours, and some of the fixtures are about just that. */
function readJudge(html: string): string {
  const document = parse(html);
  for (const element of document.body.querySelectorAll('*')) if (isFurniture(element)) element.remove();
  const result = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const content = result?.content;
  for (const element of content?.querySelectorAll('*') ?? []) element.append(' ');
  return content?.textContent ?? '';
}

/** Share of the words of the first that the second has as well, each as often. */
function measureShared(first: string, second: string): number {
  const left = new Map<string, number>();
  for (const word of readWords(second)) left.set(word, (left.get(word) ?? 0) + 1);
  const all = readWords(first);
  let shared = 0;
  for (const word of all) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return all.length === 0 ? 0 : shared / all.length;
}

function readWords(text: string): string[] {
  return (
    text
      .replace(/[\u00ad\u200b]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
