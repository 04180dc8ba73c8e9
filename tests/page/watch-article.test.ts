import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchArticle } from '../../page/watch-article';

let stop: AbortController;
let changes: boolean[];
let isHidden: boolean;

/** Lets the observer's microtask run, then the clock. */
async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function add(html: string, to = '#article'): void {
  document.querySelector(to)?.insertAdjacentHTML('beforeend', html);
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/one');
  document.body.innerHTML =
    '<main id="article"><p>one</p></main><div id="clock">12:00</div><div id="ours"></div>';
  changes = [];
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  stop = new AbortController();
  const ours = document.querySelector('#ours');
  watchArticle(document, {
    onChange: ({ isNewAddress }) => changes.push(isNewAddress),
    isOurs: (node) => node === ours,
    container: () => document.querySelector('#article'),
    signal: stop.signal,
  });
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is told', () => {
  test.each([
    ['a new paragraph', () => add('<p>two</p>')],
    [
      'changed words',
      () => document.querySelector('p')?.firstChild && document.querySelector('p')?.append('more'),
    ],
    ['a paragraph that is shown', () => document.querySelector('p')?.removeAttribute('hidden')],
    ['another article in its place', () => document.querySelector('main')?.replaceWith('text')],
  ])('%s', async (_, change) => {
    document.querySelector('p')?.setAttribute('hidden', '');
    await wait(300);
    changes.length = 0;
    change();
    await wait(8000);
    expect(changes).toEqual([false]);
  });

  test.each([
    ['a clock beside the article', () => add('13:00', '#clock')],
    ['our own host', () => add('<p>card</p>', '#ours')],
    ['a script', () => add('<script type="x">text</script>')],
    ['an empty element', () => add('<div></div>')],
    ['a class', () => document.querySelector('p')?.classList.add('seen')],
  ])('not %s', async (_, change) => {
    change();
    await wait(8000);
    expect(changes).toEqual([]);
  });
});

describe('when', () => {
  test('many changes are told once, after 250 ms', async () => {
    for (let count = 0; count < 20; count++) add('<p>more</p>');
    await wait(249);
    expect(changes).toEqual([]);
    await wait(1);
    expect(changes).toEqual([false]);
  });

  test('a page that never rests is read less and less often', async () => {
    for (let count = 0; count < 600; count++) {
      add('<p>tick</p>');
      await wait(100);
    }
    expect(changes.length).toBeGreaterThan(4);
    expect(changes.length).toBeLessThan(15);
  });

  test('nothing happens while the tab is hidden, and what was missed is told once', async () => {
    isHidden = true;
    add('<p>two</p>');
    await wait(5000);
    expect(changes).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(300);
    expect(changes).toEqual([false]);
  });

  test('a tab that hides before the batch is due waits', async () => {
    add('<p>two</p>');
    await wait(100);
    isHidden = true;
    await wait(5000);
    expect(changes).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(1000);
    expect(changes).toEqual([false]);
  });
});

describe('the address', () => {
  test('that changed without a load is told with the next change of the page', async () => {
    history.pushState(null, '', '/two');
    add('new', '#clock');
    await wait(300);
    expect(changes).toEqual([true]);
  });

  test('going back is told by itself', async () => {
    history.replaceState(null, '', '/three');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await wait(300);
    expect(changes).toEqual([true]);
  });

  test('a fragment moves within the page, unless it is a route', async () => {
    history.replaceState(null, '', '/one#section');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await wait(300);
    expect(changes).toEqual([]);
    history.replaceState(null, '', '/one#/story/2');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await wait(300);
    expect(changes).toEqual([true]);
  });
});

test('an abort ends it', async () => {
  add('<p>two</p>');
  await wait(10);
  stop.abort();
  add('<p>three</p>');
  await wait(5000);
  expect(changes).toEqual([]);
});
