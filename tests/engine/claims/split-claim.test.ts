import { expect, it } from 'vitest';
import { extractClaims } from '../../../engine/claims/extract-claims';
import { findCuts, splitClaim } from '../../../engine/claims/split-claim';
import { findSentences } from '../../../engine/text/find-sentences';
import { readArticle } from '../read-article';

function split(text: string): string[] {
  const article = readArticle([text]);
  const [claim] = extractClaims(article, findSentences(article), { mentions: [], names: [] });
  if (!claim) throw new Error(`no claim in: ${text}`);
  const parts = splitClaim(claim, findCuts(claim, article.text), article.text);
  for (const part of parts) {
    expect(article.text.slice(part.start, part.end)).toBe(part.text);
    expect(part.clauses.every(({ start, end }) => start >= part.start && end <= part.end)).toBe(true);
  }
  return parts.map((part) => part.text);
}

it.each([
  [
    'On 3 May the fire in Aldby killed 12 people, and the guild closed the port.',
    ['On 3 May the fire in Aldby killed 12 people', 'the guild closed the port.'],
  ],
  ['The fire in Aldby killed 12 people, and injured 30.', null],
  ['The guild refused, the mayor said, and needs nobody in Aldby.', null],
  ['“We closed the port of Aldby, and the mayor agreed to it,” Orley said.', null],
])('%s', (text, parts) => {
  expect(split(text)).toEqual(parts ?? [text]);
});

it('gives a date that opens the sentence to every part', () => {
  const article = readArticle([
    'On 3 May the fire in Aldby killed 12 people, and the guild closed the port.',
  ]);
  const [claim] = extractClaims(article, findSentences(article), { mentions: [], names: [] });
  if (!claim) throw new Error('no claim');
  const parts = splitClaim(claim, findCuts(claim, article.text), article.text);
  expect(parts.map(({ dates }) => dates.map(({ date }) => date))).toEqual([['2025-05-03'], ['2025-05-03']]);
});
