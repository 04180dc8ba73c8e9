import { listPairs, type PageReading } from '../engine/compare-page';
import { type Judge, keyOf, noJudge } from '../engine/comparison/judge';
import { loadEncoder } from './load-encoder';

/** Loaded for the first page that has pairs to score: it takes most of a second. */
let encoder: ReturnType<typeof loadEncoder> | null = null;

/** A judge that holds the bundled encoder's opinions on all pairs of the page, as the extension's has in the end. */
export async function askEncoder(reading: PageReading): Promise<Judge> {
  const pairs = listPairs(reading);
  if (pairs.length === 0) return noJudge;
  encoder ??= loadEncoder();
  const opinions = await (await encoder).score(pairs);
  const scored = new Map(pairs.map((pair, index) => [keyOf(pair), opinions[index] ?? null]));
  return (pair) => scored.get(keyOf(pair)) ?? null;
}
