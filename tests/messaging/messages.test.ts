import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }, send: (reply: unknown) => void) => boolean;

const runtime = vi.hoisted(() => ({ listeners: new Set<unknown>(), sender: { id: 'us' } }));

vi.mock('wxt/browser', () => {
  // As browsers do: whoever returns true answers, and nobody else.
  const deliver = (message: unknown) =>
    new Promise((resolve, reject) => {
      const isAnswered = [...runtime.listeners].some((listener) =>
        (listener as Listener)(message, runtime.sender, (reply) => resolve(structuredClone(reply))),
      );
      if (!isAnswered) reject(new Error('Receiving end does not exist.'));
    });
  return {
    browser: {
      runtime: {
        id: 'us',
        sendMessage: deliver,
        onMessage: {
          addListener: (listener: unknown) => runtime.listeners.add(listener),
          removeListener: (listener: unknown) => runtime.listeners.delete(listener),
        },
      },
      tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
    },
  };
});

const { answerBackgroundRequests, answerPageRequests, askBackground, askPage, RequestFailed } = await import(
  '../../messaging/messages'
);

const answers = {
  compare: vi.fn(),
  'describe-entity': vi.fn(),
  'describe-question': vi.fn(),
  'describe-source': vi.fn(),
  'look-up': vi.fn((): [] => []),
  'describe-corpus': vi.fn(),
};
let stop = new AbortController();

beforeEach(() => {
  stop.abort();
  stop = new AbortController();
  runtime.sender = { id: 'us' };
  vi.clearAllMocks();
  answerBackgroundRequests(answers, { signal: stop.signal, toFailure: () => 'corpus-unreadable' });
});

describe('messages', () => {
  it('hands a request to its answer and the answer back', async () => {
    await expect(askBackground({ ask: 'look-up', query: 'milley' })).resolves.toEqual([]);
    expect(answers['look-up']).toHaveBeenCalledWith({ ask: 'look-up', query: 'milley' }, expect.anything());
  });

  it('tells the asker why an answer failed', async () => {
    answers['describe-corpus'].mockRejectedValueOnce(new Error('cut short'));
    await expect(askBackground({ ask: 'describe-corpus' })).rejects.toMatchObject({
      failure: 'corpus-unreadable',
    });
  });

  it.each<[string, unknown]>([
    ['an unknown request', { ask: 'delete-everything' }],
    ['a field of another type', { ask: 'look-up', query: 7 }],
    ['a query without end', { ask: 'look-up', query: 'x'.repeat(100_000) }],
    ['a date that is none', { ask: 'describe-entity', entity: 'x', published: 'yesterday' }],
    ['an article without text', { ask: 'compare', article: { kind: 'article' } }],
    ['no object', 'look-up'],
    ['a request for pages', { ask: 'read-page' }],
  ])('refuses %s', async (_what, message) => {
    // The types forbid such a message; another script's would be as free.
    await expect(askBackground(message as never)).rejects.toMatchObject({ failure: 'unreachable' });
    for (const answer of Object.values(answers)) expect(answer).not.toHaveBeenCalled();
  });

  it('refuses what does not come from our own extension', async () => {
    runtime.sender = { id: 'somebody-else' };
    await expect(askBackground({ ask: 'look-up', query: 'milley' })).rejects.toBeInstanceOf(RequestFailed);
    expect(answers['look-up']).not.toHaveBeenCalled();
  });

  it('asks the page of a tab', async () => {
    const step = vi.fn(() => true);
    const page = { 'read-page': vi.fn(), 'show-span': vi.fn(), step };
    answerPageRequests(page, { signal: stop.signal, toFailure: () => 'internal' });
    await expect(askPage(1, { ask: 'step', direction: 'next' })).resolves.toBe(true);
    expect(step).toHaveBeenCalledWith({ ask: 'step', direction: 'next' }, expect.anything());
  });

  it.each<[string, unknown]>([
    ['a direction that is none', { ask: 'step', direction: 'up' }],
    ['a negative offset', { ask: 'show-span', start: -1, end: 4 }],
    ['an offset that is no number', { ask: 'show-span', start: '0', end: 4 }],
    ['half an offset', { ask: 'show-span', start: 0.5, end: 4 }],
    ['a request for the background', { ask: 'look-up', query: 'milley' }],
    ['null', null],
  ])('refuses to ask a page %s', async (_what, message) => {
    stop.abort();
    const page = { 'read-page': vi.fn(), 'show-span': vi.fn(), step: vi.fn() };
    answerPageRequests(page, { signal: new AbortController().signal, toFailure: () => 'internal' });
    await expect(askPage(1, message as never)).rejects.toMatchObject({ failure: 'unreachable' });
    for (const answer of Object.values(page)) expect(answer).not.toHaveBeenCalled();
  });

  it('is unreachable once it has stopped', async () => {
    stop.abort();
    await expect(askBackground({ ask: 'describe-corpus' })).rejects.toMatchObject({ failure: 'unreachable' });
  });
});
