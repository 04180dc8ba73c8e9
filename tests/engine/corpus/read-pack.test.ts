import { describe, expect, it } from 'vitest';
import { CorpusUnreadable, readPack } from '../../../engine/corpus/read-pack';

const EMPTY = { version: 1, sources: [], entities: [], events: [], questions: [], claims: [] };

describe('readPack', () => {
  it('reads a pack of its version', () => {
    expect(readPack(JSON.stringify(EMPTY))).toEqual(EMPTY);
  });

  it.each([
    ['cut short', '{"version":1,"sources":['],
    ['empty', ''],
    ['of another version', JSON.stringify({ ...EMPTY, version: 2 })],
    ['without a list', JSON.stringify({ ...EMPTY, claims: undefined })],
    ['of another kind', '[1, 2]'],
    ['null', 'null'],
  ])('refuses a pack that is %s, in one sentence that says what to do', (_what, json) => {
    expect(() => readPack(json)).toThrow(CorpusUnreadable);
    expect(() => readPack(json)).toThrow(/Install the extension again\.$/);
  });
});
