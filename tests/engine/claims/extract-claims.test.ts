import { expect, it } from 'vitest';
import { extractClaims } from '../../../engine/claims/extract-claims';
import { findSentences } from '../../../engine/text/find-sentences';
import { readArticle } from '../read-article';

function extract(...paragraphs: string[]) {
  const article = readArticle(paragraphs);
  return extractClaims(article, findSentences(article), { mentions: [], names: [] });
}

it('takes the sentences that report something, at their offsets', () => {
  const article = readArticle([
    'The port of Aldby closed on 3 November. Was it safe? Ships waited for 12 hours.',
  ]);
  const claims = extractClaims(article, findSentences(article), { mentions: [], names: [] });
  expect(claims.map(({ text }) => text)).toEqual([
    'The port of Aldby closed on 3 November.',
    'Ships waited for 12 hours.',
  ]);
  for (const { start, end, text } of claims) expect(article.text.slice(start, end)).toBe(text);
});

it.each([
  'Sign up for our weekly newsletter from Aldby.',
  'By Ada Orley',
  'Photo: the port of Aldby in 2020',
  'Read more about Aldby here.',
])('takes no service line: %s', (line) => {
  expect(extract(line)).toEqual([]);
});

it('hands the speaker on to the sentence that says only "he"', () => {
  const claims = extract(
    'Bertil Quast said the port of Aldby was closed. He added that 12 ships had turned back.',
  );
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Bertil Quast', 'Bertil Quast']);
});

it('reads quantities and dates apart', () => {
  const [claim] = extract('On 3 November at least 12 ships waited for two weeks off Aldby.');
  expect(claim?.dates.map(({ date }) => date)).toEqual(['2025-11-03']);
  expect(claim?.quantities.map(({ value, dimension }) => [value.number, dimension])).toEqual([
    [12, 'count'],
    [2, 'duration'],
  ]);
});
