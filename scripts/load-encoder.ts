import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as runtime from 'onnxruntime-web';
import { createEncoder, type Encoder } from '../encoder/create-encoder';

const FOLDER = join(import.meta.dirname, '../public/encoder');

/** The bundled encoder, in Node. Throws where its files are missing. */
export function loadEncoder(): Promise<Encoder> {
  const read = (file: string) => readFileSync(join(FOLDER, file));
  return createEncoder({
    model: read('encoder.onnx'),
    tokenizer: JSON.parse(read('tokenizer.json').toString()),
    config: JSON.parse(read('tokenizer_config.json').toString()),
    runtime,
  });
}
