import type { InferenceSession } from 'onnxruntime-web';
import type { Opinion, SentencePair } from '../engine/comparison/judge';
import { createPairEncoding, type EncodedBatch, type TokenizerFiles } from './encode-pairs';

/** The trained encoder, loaded. */
export interface Encoder {
  /**
   * An opinion for each pair, in their order. `onScored` hears after every batch how many are done; a signal
   * that is aborted ends it between two batches by throwing the signal's reason.
   */
  score(pairs: readonly SentencePair[], options?: ScoreOptions): Promise<Opinion[]>;
  /** Gives its memory back. It cannot score afterwards. */
  free(): Promise<void>;
}

export interface ScoreOptions {
  /** Opinions so far, null where there is none yet, in the order of the pairs. */
  readonly onScored?: (opinions: readonly (Opinion | null)[]) => void;
  readonly signal?: AbortSignal;
}

export interface EncoderFiles extends TokenizerFiles {
  readonly model: Uint8Array;
  /** ONNX Runtime as the place has it, its `env` set: it is one build in Node and another in browsers. */
  readonly runtime: Runtime;
}

export type Runtime = Pick<typeof import('onnxruntime-web'), 'InferenceSession' | 'Tensor'>;

/** Loads the encoder. Throws where WebAssembly or memory is missing. */
export async function createEncoder(files: EncoderFiles): Promise<Encoder> {
  const { runtime } = files;
  const session = await runtime.InferenceSession.create(files.model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    // what is padded differs from batch to batch, so a plan of the memory would be made anew for each
    enableMemPattern: false,
  });
  const encode = createPairEncoding(files);
  return {
    async score(pairs, { onScored, signal } = {}) {
      const opinions: (Opinion | null)[] = pairs.map(() => null);
      for (const batch of encode(pairs)) {
        signal?.throwIfAborted();
        const scored = await run(session, batch, runtime);
        batch.places.forEach((place, row) => {
          opinions[place] = scored[row] ?? null;
        });
        onScored?.(opinions);
      }
      return opinions.filter((opinion) => opinion !== null);
    },
    free: () => session.release(),
  };
}

async function run(session: InferenceSession, batch: EncodedBatch, { Tensor }: Runtime): Promise<Opinion[]> {
  const shape = [batch.rows, batch.columns];
  const { logits } = await session.run({
    input_ids: new Tensor('int64', batch.inputIds, shape),
    attention_mask: new Tensor('int64', batch.attentionMask, shape),
    token_type_ids: new Tensor('int64', batch.tokenTypeIds, shape),
  });
  if (!(logits?.data instanceof Float32Array))
    throw new Error('The encoder gave no logits; export it again.');
  const { data } = logits;
  return Array.from({ length: batch.rows }, (_, row) => toOpinion(data.subarray(row * 3, row * 3 + 3)));
}

/** Softmax over the logits, in the order of training/pairs.py's LABELS. */
function toOpinion(logits: Float32Array): Opinion {
  const highest = Math.max(...logits);
  const [same = 0, contrary = 0, other = 0] = Array.from(logits, (logit) => Math.exp(logit - highest));
  const sum = same + contrary + other;
  return { same: same / sum, contrary: contrary / sum, other: other / sum };
}
