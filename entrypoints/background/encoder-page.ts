import type { Opinion, SentencePair } from '../../engine/comparison/judge';
import { askEncoder } from '../../messaging/messages';

const ENCODER_PAGE = 'encoder.html';

/** Chrome's API for pages nobody sees, which the polyfill does not know; missing in Firefox. */
interface OffscreenApi {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
}

let opening: Promise<void> | null = null;

/** Opinions on pairs from the encoder's page, which is opened where there is none. Throws RequestFailed. */
export async function scorePairs(pairs: readonly SentencePair[]): Promise<readonly Opinion[]> {
  opening ??= openPage().finally(() => {
    opening = null;
  });
  await opening;
  return askEncoder({ ask: 'score', pairs });
}

/** An offscreen document in Chrome; in Firefox, whose background is itself a page, a frame in it. */
async function openPage(): Promise<void> {
  const { chrome } = globalThis as { chrome?: { offscreen?: OffscreenApi } };
  const offscreen = chrome?.offscreen;
  if (offscreen) {
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({
      url: ENCODER_PAGE,
      reasons: ['WORKERS'],
      justification: 'Runs the bundled model that compares sentences, in a worker.',
    });
    return;
  }
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = ENCODER_PAGE;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
}
