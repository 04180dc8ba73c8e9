import * as runtime from 'onnxruntime-web/wasm';
import { createEncoder, type Encoder } from '../../encoder/create-encoder';
import type { Opinion, SentencePair } from '../../engine/comparison/judge';

export interface ToWorker {
  readonly pairs: readonly SentencePair[];
}

export type FromWorker =
  | { readonly ok: true; readonly opinions: readonly Opinion[] }
  | { readonly ok: false; readonly message: string };

/** More than two gain little on sentences, and the reader has other work for the machine. */
const MOST_THREADS = 2;

let loaded: Promise<Encoder> | null = null;

self.onmessage = async ({ data: { pairs } }: MessageEvent<ToWorker>) => {
  loaded ??= load();
  const reply = await loaded
    .then((encoder) => encoder.score(pairs))
    .then(
      (opinions): FromWorker => ({ ok: true, opinions }),
      (thrown: unknown): FromWorker => ({ ok: false, message: String(thrown) }),
    );
  self.postMessage(reply);
};

async function load(): Promise<Encoder> {
  const [model, tokenizer, config] = await Promise.all([
    read('encoder.onnx').then((response) => response.arrayBuffer()),
    read('tokenizer.json').then((response) => response.json()),
    read('tokenizer_config.json').then((response) => response.json()),
  ]);
  runtime.env.wasm.wasmPaths = {
    mjs: new URL('/encoder/ort-wasm-simd-threaded.mjs', self.location.origin).href,
    wasm: new URL('/encoder/ort-wasm-simd-threaded.wasm', self.location.origin).href,
  };
  // threads share memory, which browsers allow to isolated pages only
  runtime.env.wasm.numThreads = self.crossOriginIsolated
    ? Math.min(MOST_THREADS, navigator.hardwareConcurrency)
    : 1;
  return createEncoder({ model: new Uint8Array(model), tokenizer, config, runtime });
}

async function read(file: string): Promise<Response> {
  const response = await fetch(new URL(`/encoder/${file}`, self.location.origin));
  if (!response.ok) throw new Error(`The extension lacks encoder/${file}. Install it again.`);
  return response;
}
