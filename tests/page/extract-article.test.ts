import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Page } from '../../engine/article';
import { extractArticle } from '../../page/extract-article';
import { countWords } from '../../page/is-article';
import { parse } from './parse';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

interface Expected {
  readonly url: string;
  readonly kind: Page['kind'];
  readonly reason?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly first?: string;
  readonly last?: string;
  readonly words?: number;
  readonly kinds?: readonly string[];
  readonly absent?: readonly string[];
}

/** A page without expectations serves another test. */
function readFixtures(): { slug: string; html: string; expected: Expected }[] {
  return readdirSync(FOLDER)
    .filter((slug) => existsSync(join(FOLDER, slug, 'expected.json')))
    .map((slug) => ({
      slug,
      html: readFileSync(join(FOLDER, slug, 'source.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected,
    }))
    .filter(({ expected }) => typeof expected.url === 'string' && typeof expected.kind === 'string');
}

const fixtures = readFixtures();

describe('a page of the fixtures', () => {
  test.each(fixtures)('$slug is read as expected', ({ html, expected }) => {
    const { page, map } = extractArticle(parse(html), { url: expected.url });
    expect(page.kind).toBe(expected.kind);
    if (page.kind === 'other') {
      expect(page.reason).toBe(expected.reason);
      expect(map).toBeNull();
      return;
    }
    const { title, publisher, published } = page;
    expect({ title, publisher, published, words: countWords(page.text) }).toEqual({
      title: expected.title,
      publisher: expected.publisher,
      published: expected.published,
      words: expected.words,
    });
    expect(page.text.startsWith(expected.first ?? '?')).toBe(true);
    expect(page.text.endsWith(expected.last ?? '?')).toBe(true);
    for (const words of expected.absent ?? ['?']) expect(page.text).not.toContain(words);
    if (expected.kinds) expect(page.blocks.map((block) => block.kind)).toEqual(expected.kinds);
  });

  test.each(fixtures)('$slug is not changed by being read', ({ html, expected }) => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    extractArticle(document, { url: expected.url });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(fixtures)('$slug gives every word back as a live range', ({ html, expected }) => {
    const { page, map } = extractArticle(parse(html), { url: expected.url });
    if (page.kind === 'other') return expect(map).toBeNull();
    expectBlocks(page);
    for (const word of page.text.matchAll(/\S+/g)) {
      const span = { start: word.index, end: word.index + word[0].length };
      const range = map?.toRange(span);
      expect(range?.toString().replace(/[\u00ad\u200b]/g, '')).toBe(word[0]);
      expect(range && map?.toOffset(range.startContainer, range.startOffset)).toBe(span.start);
    }
  });
});

function expectBlocks({ text, blocks }: Article): void {
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/);
}

describe('what only the browser knows', () => {
  test('text that is not rendered is left out', () => {
    const fixture = fixtures.find(({ slug }) => slug === 'plain-article');
    const document = parse(fixture?.html ?? '');
    const unseen = document.querySelectorAll('p')[1];
    const { page } = extractArticle(document, { url: '', isVisible: (element) => element !== unseen });
    expect(page.kind === 'article' && page.text).not.toContain('Lena Ortiz');
    expect(page.kind === 'article' && page.text).toContain('Piet Havers');
  });
});

describe('hostile pages', () => {
  test.each([
    ['nothing at all', ''],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    ['only a script', '<script>1</script>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": [</script><p>x'],
    ['a deep nest', `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`],
    ['many empty elements', '<p></p>'.repeat(5000)],
  ])('%s is no article and no error', (_, html) => {
    expect(extractArticle(parse(html), { url: 'not a url' }).page).toMatchObject({ kind: 'other' });
  });
});
