import { Tokenizer } from '@huggingface/tokenizers';
import type { SentencePair } from '../engine/comparison/judge';

/** Pairs as the model takes them: one row a pair, padded to the longest. */
export interface EncodedBatch {
  /** Where the pairs of the rows stand in the list that was given. */
  readonly places: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly inputIds: BigInt64Array;
  readonly attentionMask: BigInt64Array;
  readonly tokenTypeIds: BigInt64Array;
}

/** As in training/encoder.py: tokens of a pair, and words of the sentence before. */
const LONGEST = 96;
const WORDS_BEFORE = 20;
/** [CLS], and [SEP] after either sentence. */
const MARKERS = 3;
/** A batch is a step of progress: small enough to be seen, large enough to be fast. */
const TOKENS_PER_BATCH = 1024;

/** Turns pairs into the model's input. */
export type PairEncoding = (pairs: readonly SentencePair[]) => EncodedBatch[];

/** What the files beside the model say of its tokenizer. */
export interface TokenizerFiles {
  readonly tokenizer: object;
  readonly config: object;
}

/** The encoding of a BERT tokenizer (Devlin et al. 2019): [CLS] page [SEP] report [SEP]. */
export function createPairEncoding({ tokenizer, config }: TokenizerFiles): PairEncoding {
  const pieces = new Tokenizer(tokenizer, config);
  const readMarker = (token: string) => {
    const id = pieces.token_to_id(token);
    if (id === undefined) throw new Error(`The tokenizer has no ${token}; export the encoder again.`);
    return id;
  };
  const [first, divider] = [readMarker('[CLS]'), readMarker('[SEP]')];
  const listIds = (text: string) => pieces.encode(text, { add_special_tokens: false }).ids;
  return (pairs) => {
    const rows = pairs.map((pair, place) => {
      const [page, report] = cut(listIds(joinPage(pair)), listIds(pair.report));
      return { place, ids: [first, ...page, divider, ...report, divider], split: page.length + 2 };
    });
    rows.sort((one, other) => one.ids.length - other.ids.length);
    return cutBatches(rows).map(toBatch);
  };
}

function joinPage({ page, before }: SentencePair): string {
  if (before === '') return page;
  return `${before.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ')} || ${page}`;
}

/** Both fit together: the longer one is cut at its end, token by token. */
function cut(page: readonly number[], report: readonly number[]): [readonly number[], readonly number[]] {
  const room = LONGEST - MARKERS;
  let [left, right] = [page.length, report.length];
  while (left + right > room) {
    if (left > right) left -= 1;
    else right -= 1;
  }
  return [page.slice(0, left), report.slice(0, right)];
}

interface Row {
  readonly place: number;
  readonly ids: readonly number[];
  /** Where the report's tokens begin. */
  readonly split: number;
}

/** Rows of like length together, the shortest first. */
function cutBatches(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.length > 0 && (batch.length + 1) * row.ids.length > TOKENS_PER_BATCH) {
      batches.push(batch);
      batch = [];
    }
    batch.push(row);
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

function toBatch(rows: readonly Row[]): EncodedBatch {
  const columns = Math.max(...rows.map(({ ids }) => ids.length));
  const size = rows.length * columns;
  const inputIds = new BigInt64Array(size);
  const attentionMask = new BigInt64Array(size);
  const tokenTypeIds = new BigInt64Array(size);
  rows.forEach(({ ids, split }, row) => {
    ids.forEach((id, column) => {
      const at = row * columns + column;
      inputIds[at] = BigInt(id);
      attentionMask[at] = 1n;
      if (column >= split) tokenTypeIds[at] = 1n;
    });
  });
  return {
    places: rows.map(({ place }) => place),
    rows: rows.length,
    columns,
    inputIds,
    attentionMask,
    tokenTypeIds,
  };
}
