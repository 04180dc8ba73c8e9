import type { Opinion, SentencePair } from '../../engine/comparison/judge';
import { answerEncoderRequests } from '../../messaging/messages';
import type { FromWorker, ToWorker } from './worker';

/** With nothing to score for so long the worker is ended, and its memory is free again. */
const IDLE_MS = 60_000;

/** One request of the worker at a time; it is started when first asked and ended when idle. */
let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

answerEncoderRequests(
  {
    score({ pairs }) {
      const scored = last.then(() => score(pairs));
      last = scored.catch(() => {});
      return scored;
    },
  },
  {
    signal: new AbortController().signal,
    toFailure: (thrown) => {
      console.error(thrown);
      return 'internal';
    },
  },
);

async function score(pairs: readonly SentencePair[]): Promise<readonly Opinion[]> {
  clearTimeout(idle);
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await ask(worker, { pairs });
  } catch (thrown) {
    end();
    throw thrown;
  } finally {
    idle = setTimeout(end, IDLE_MS);
  }
}

function ask(to: Worker, message: ToWorker): Promise<readonly Opinion[]> {
  return new Promise((resolve, reject) => {
    to.onmessage = ({ data }: MessageEvent<FromWorker>) =>
      data.ok ? resolve(data.opinions) : reject(new Error(data.message));
    to.onerror = ({ message }) => reject(new Error(message));
    to.postMessage(message);
  });
}

function end(): void {
  worker?.terminate();
  worker = null;
}
