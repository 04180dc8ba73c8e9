import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { popupStrings } from '../../components/popup/strings';
import type { Summary } from '../../engine/report';

function summarise(counts: Partial<Summary>, isDated = true): string {
  return popupStrings.summary(
    { agrees: 0, differs: 0, updates: 0, contested: 0, new: 0, unjudged: 0, ...counts },
    isDated,
  );
}

describe('the summary sentence', () => {
  it.each([
    [
      { differs: 2, updates: 1, contested: 3, agrees: 9, new: 3 },
      '2 of 18 claims differ from earlier reporting, 1 is newer, 3 are contested.',
    ],
    [{ differs: 1, agrees: 4 }, '1 of 5 claims differs from earlier reporting.'],
    [{ updates: 2, contested: 1, new: 1 }, '2 of 4 claims are newer than earlier reporting, 1 is contested.'],
    [{ contested: 1, agrees: 1 }, '1 of 2 claims is contested in earlier reporting.'],
    [{ agrees: 1, unjudged: 2 }, '1 of 3 claims matches earlier reporting.'],
    [{ agrees: 3 }, '3 of 3 claims match earlier reporting.'],
    [{ unjudged: 1, new: 4 }, '1 of 5 claims is related to earlier reporting, none could be compared.'],
    [{ new: 7 }, 'None of 7 claims is in earlier reporting.'],
    [{ new: 1 }, 'The one claim here is not in earlier reporting.'],
    [{}, 'No claims on this page that could be compared.'],
  ])('tells %o', (counts, sentence) => {
    expect(summarise(counts)).toBe(sentence);
  });

  it('calls nothing earlier on a page without a date', () => {
    for (const relation of ['agrees', 'differs', 'updates', 'contested', 'new', 'unjudged']) {
      expect(summarise({ [relation]: 2 }, false)).not.toContain('earlier');
    }
  });
});

describe('the wording', () => {
  it('never judges what is true', async () => {
    const files = ['strings.ts', 'popup/strings.ts'].map(
      (file) => new URL(`../../components/${file}`, import.meta.url),
    );
    const source = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    expect(source).toContain('Differs from earlier reporting');
    const judging =
      /\b(false|fake|mislead\w*|wrong\w*|debunk\w*|bias\w*|lie[sd]?|untrue|incorrect|inaccurate|myth|hoax|refut\w*|fact.?check\w*)\b/gi;
    expect(source.match(judging)).toBeNull();
  });

  it('has the words of every relation', () => {
    expect(popupStrings.relations).toEqual({
      agrees: 'Matches earlier reporting',
      differs: 'Differs from earlier reporting',
      updates: 'Newer than earlier reporting',
      contested: 'Earlier reports disagree',
      new: 'Not in earlier reporting',
      unjudged: 'Related, not compared',
    });
  });

  it('leaves out of the bar what is nought', () => {
    expect(
      popupStrings.barLabel({ differs: 2, updates: 1, contested: 0, agrees: 1, unjudged: 0, new: 3 }),
    ).toBe('Claims by comparison: 2 differ, 1 newer, 1 matches, 3 not in earlier reporting');
  });
});
