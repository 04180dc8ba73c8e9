import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../engine/text/split-sentences';

interface Passage {
  readonly kind: string;
  readonly sentences: readonly string[];
  /** What stands between them; a space where it is left out. */
  readonly join?: string;
}

const PASSAGES: readonly Passage[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/sentences/news-sentences.json'), 'utf8'),
);
/** Public rules for sentence splitting; they lie beside the project, where they lie at all. */
const GOLDEN_RULES = join(import.meta.dirname, '../../../../shared/eval/sentence-golden-rules.json');

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('news prose', () => {
  it.each(
    PASSAGES.map(({ kind, sentences, join = ' ' }) => [kind, sentences.join(join), sentences] as const),
  )('%s: %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('has 120 boundaries and more', () => {
    const boundaries = PASSAGES.reduce((sum, { sentences }) => sum + sentences.length - 1, 0);
    expect(boundaries).toBeGreaterThanOrEqual(120);
  });
});

describe.runIf(existsSync(GOLDEN_RULES))('the golden rules', () => {
  it('hold but for four at most', () => {
    const rules: readonly { input: string; expected: readonly string[] }[] = JSON.parse(
      readFileSync(GOLDEN_RULES, 'utf8'),
    );
    const kept = rules.filter(({ input, expected }) => split(input).join('|') === expected.join('|'));
    expect(rules.length - kept.length).toBeLessThanOrEqual(4);
  });
});
