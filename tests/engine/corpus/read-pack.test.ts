import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusUnreadable, readPack } from '../../../engine/corpus/read-pack';
import { writePack } from '../../../engine/corpus/write-pack';
import { buildPack } from '../../../scripts/build-pack/build-pack';
import { PORT_PACK } from '../port-pack';

const EMPTY = { version: 1, sources: [], entities: [], events: [], questions: [], claims: [] };

describe('readPack', () => {
  it('reads a pack of its version', () => {
    expect(readPack(JSON.stringify(EMPTY))).toEqual(EMPTY);
  });

  it('gives back what writePack was given, to the last field', () => {
    const { pack } = buildPack(join(import.meta.dirname, '../../..'));
    expect(readPack(writePack(pack))).toEqual(pack);
    expect(readPack(writePack(PORT_PACK))).toEqual(PORT_PACK);
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
