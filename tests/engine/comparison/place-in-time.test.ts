import { expect, it } from 'vitest';
import { isSamePage, placeInTime } from '../../../engine/comparison/place-in-time';
import type { Source } from '../../../engine/corpus/corpus';
import { readArticle } from '../read-article';

const source: Source = {
  id: 's',
  publisher: 'The Aldby Post',
  title: 'Port closed',
  published: '2025-11-03',
  url: 'https://www.post.example/port',
  kind: 'report',
  relays: null,
  story: 's',
};

it.each([
  ['2025-11-04', '2025-11-03', 'earlier'],
  ['2025-11-03', '2025-11-03', 'earlier'],
  ['2025-11-02', '2025-11-03', 'later'],
  ['2025-11-02', '2025-11', 'earlier'],
  ['2025-10-31', '2025-11', 'later'],
  ['2025', '2025-11-03', 'earlier'],
  [null, '2025-11-03', 'undated'],
])('a page of %s and a report of %s: %s', (page, published, expected) => {
  expect(placeInTime(page, { ...source, published })).toBe(expected);
});

it('knows the page itself by its address or title, and no other outlet by the same title', () => {
  expect(isSamePage(readArticle(['x'], { url: 'http://post.example/port?ref=1' }), source)).toBe(true);
  expect(isSamePage(readArticle(['x'], { title: 'Port closed', publisher: 'The Aldby Post' }), source)).toBe(
    true,
  );
  expect(isSamePage(readArticle(['x'], { title: 'Port closed', publisher: 'The Other Post' }), source)).toBe(
    false,
  );
});
