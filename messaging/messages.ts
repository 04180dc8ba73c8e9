import { browser } from 'wxt/browser';
import {
  type BackgroundReplies,
  type BackgroundRequest,
  type EncoderReplies,
  type EncoderRequest,
  type Failure,
  type PageReplies,
  type PageRequest,
  readBackgroundRequest,
  readEncoderRequest,
  readPageRequest,
} from './protocol';

/** A request that could not be answered, and why. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Who asks; a page of the extension itself has no tab, or one that is its own. */
export interface Sender {
  readonly id?: string;
  readonly tab?: { readonly incognito: boolean };
}

/** One answer for each request; what it throws is told to the asker as a failure, see `toFailure`. */
export type Answers<Request extends { readonly ask: string }, Replies> = {
  readonly [Ask in Request['ask'] & keyof Replies]: (
    request: Extract<Request, { ask: Ask }>,
    sender: Sender,
  ) => Promise<Replies[Ask]> | Replies[Ask];
};

/** Asks the background. Throws RequestFailed. */
export function askBackground<Ask extends BackgroundRequest['ask']>(
  request: Extract<BackgroundRequest, { ask: Ask }>,
): Promise<BackgroundReplies[Ask]> {
  return receive(() => browser.runtime.sendMessage(request));
}

/** Asks the page that holds the encoder. Throws RequestFailed, `unreachable` where there is none. */
export function askEncoder<Ask extends EncoderRequest['ask']>(
  request: Extract<EncoderRequest, { ask: Ask }>,
): Promise<EncoderReplies[Ask]> {
  return receive(() => browser.runtime.sendMessage(request));
}

/** Asks the content script of a tab's top frame. Throws RequestFailed, `unreachable` where there is none. */
export function askPage<Ask extends PageRequest['ask']>(
  tabId: number,
  request: Extract<PageRequest, { ask: Ask }>,
): Promise<PageReplies[Ask]> {
  return receive(() => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

async function receive<T>(send: () => Promise<unknown>): Promise<T> {
  const reply = await send().catch(() => undefined);
  if (!isReply<T>(reply)) throw new RequestFailed('unreachable');
  if (!reply.ok) throw new RequestFailed(reply.failure);
  return reply.value;
}

function isReply<T>(reply: unknown): reply is Reply<T> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** Answers what pages and the popup ask, until the signal is aborted. */
export function answerBackgroundRequests(
  answers: Answers<BackgroundRequest, BackgroundReplies>,
  options: AnswerOptions,
): void {
  answerRequests(readBackgroundRequest, answers, options);
}

/** Answers what the background asks the encoder's page, until the signal is aborted. */
export function answerEncoderRequests(
  answers: Answers<EncoderRequest, EncoderReplies>,
  options: AnswerOptions,
): void {
  answerRequests(readEncoderRequest, answers, options);
}

/** Answers what the popup and the background ask a page, until the signal is aborted. */
export function answerPageRequests(answers: Answers<PageRequest, PageReplies>, options: AnswerOptions): void {
  answerRequests(readPageRequest, answers, options);
}

export interface AnswerOptions {
  readonly signal: AbortSignal;
  /** What to tell the asker of something thrown. */
  readonly toFailure: (thrown: unknown) => Failure;
}

/**
 * Messages that fit no request of ours are left to other listeners, and so in the end refused. By callback, which
 * both browsers know: the polyfill that makes promises of it would be a tenth of what every page has to carry.
 */
function answerRequests<Request extends { readonly ask: string }, Replies>(
  read: (message: unknown) => Request | null,
  answers: Answers<Request, Replies>,
  { signal, toFailure }: AnswerOptions,
): void {
  const listener = (message: unknown, sender: Sender, send: (reply: unknown) => void): boolean => {
    const request = sender.id === browser.runtime.id ? read(message) : null;
    // `true` keeps the way back open until the answer is there
    if (request) void reply(request, { answers, sender, toFailure }).then(send);
    return request !== null;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function reply<Request extends { readonly ask: string }, Replies>(
  request: Request,
  {
    answers,
    sender,
    toFailure,
  }: {
    answers: Answers<Request, Replies>;
    sender: Sender;
    toFailure: AnswerOptions['toFailure'];
  },
): Promise<Reply<unknown>> {
  try {
    // Reading it has made sure that the request's `ask` is one of the answers' keys.
    const answer = answers[request.ask as keyof typeof answers] as (
      request: Request,
      sender: Sender,
    ) => unknown;
    return { ok: true, value: await answer(request, sender) };
  } catch (thrown) {
    return { ok: false, failure: toFailure(thrown) };
  }
}
