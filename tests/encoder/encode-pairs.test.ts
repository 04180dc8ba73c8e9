import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPairEncoding } from '../../encoder/encode-pairs';

const FOLDER = join(import.meta.dirname, '../../public/encoder');
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
const encode = createPairEncoding({
  tokenizer: read('tokenizer.json'),
  config: read('tokenizer_config.json'),
});
const pair = (page: string, report: string, before = '') => ({ page, before, report });
const listRow = (ids: BigInt64Array, row: number, columns: number) =>
  Array.from(ids.subarray(row * columns, (row + 1) * columns), Number);

describe('the encoding of pairs', () => {
  it('puts the page first and the report second, between the markers of BERT', () => {
    const [batch] = encode([pair('Talks ended.', 'The talks went on.')]);
    // the ids of bert-base-uncased for "[CLS] talks ended . [SEP] the talks went on . [SEP]"
    expect(listRow(batch?.inputIds ?? new BigInt64Array(), 0, 11)).toEqual([
      101, 7566, 3092, 1012, 102, 1996, 7566, 2253, 2006, 1012, 102,
    ]);
    expect(listRow(batch?.tokenTypeIds ?? new BigInt64Array(), 0, 11)).toEqual([
      0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('puts the last words of the sentence before in front, behind a bar', () => {
    const long = `${'word '.repeat(30)}last.`;
    const [batch] = encode([pair('He agreed.', 'He said yes.', long)]);
    const bar = 1064;
    const row = listRow(batch?.inputIds ?? new BigInt64Array(), 0, batch?.columns ?? 0);
    // [CLS], 19 words, "last", "."
    expect(row.indexOf(bar)).toBe(22);
    expect(row.slice(22, 24)).toEqual([bar, bar]);
  });

  it('pads rows of a batch to the longest and masks the padding', () => {
    const [batch] = encode([
      pair('Talks ended.', 'They ended.'),
      pair('Talks ended on Monday in the capital.', 'Yes.'),
    ]);
    expect(batch?.rows).toBe(2);
    const { attentionMask, columns, inputIds } = batch ?? {
      attentionMask: new BigInt64Array(),
      inputIds: new BigInt64Array(),
      columns: 0,
    };
    const lengths = [0, 1].map((row) =>
      listRow(attentionMask, row, columns).reduce((sum, one) => sum + one, 0),
    );
    expect(Math.max(...lengths)).toBe(columns);
    expect(Math.min(...lengths)).toBeLessThan(columns);
    expect(listRow(inputIds, 0, columns).slice(lengths[0])).toEqual(
      new Array(columns - (lengths[0] ?? 0)).fill(0),
    );
  });

  it('cuts the longer sentence so that both fit, and keeps the places of the pairs', () => {
    const batches = encode([
      pair('word '.repeat(300), 'A short report.'),
      ...Array.from({ length: 60 }, (_, index) =>
        pair(`Number ${index} was called.`, 'A number was called.'),
      ),
    ]);
    expect(batches.length).toBeGreaterThan(1);
    expect(Math.max(...batches.map(({ columns }) => columns))).toBe(96);
    const places = batches.flatMap((batch) => batch.places);
    expect([...places].sort((one, other) => one - other)).toEqual(Array.from({ length: 61 }, (_, at) => at));
  });

  it('gives no batch for no pairs', () => {
    expect(encode([])).toEqual([]);
  });
});
