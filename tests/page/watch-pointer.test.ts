import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardRequest, type PointerControl, watchPointer } from '../../page/watch-pointer';

/** Marks lie from x 100 to 199 ("a") and from 300 to 399 ("b", in a link); the card takes y from 100 on. */
const findMark = (x: number, y: number) =>
  y < 100 && x >= 100 && x < 200 ? 'a' : y < 100 && x >= 300 && x < 400 ? 'b' : null;

let stop: AbortController;
let control: PointerControl;
let log: string[];
let requests: CardRequest[];
let isOpen: boolean;
let current: string | null;
let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>text</p><a href="#x">link</a><input><div id="host"></div>';
  host = document.querySelector<HTMLElement>('#host') ?? document.body;
  log = [];
  requests = [];
  isOpen = false;
  current = null;
  stop = new AbortController();
  document.elementFromPoint = (_, y) => (isOpen && y >= 100 ? host : document.body);
  control = watchPointer(document, {
    find: findMark,
    current: () => current,
    card: () => (isOpen ? { host, box: { left: 0, top: 100, width: 320, height: 200 } } : null),
    onOpen(request) {
      isOpen = true;
      requests.push(request);
      log.push(`open ${request.id} by ${request.by}${request.pinned ? ' pinned' : ''}`);
    },
    onPin: (pinned) => log.push(pinned ? 'pin' : 'unpin'),
    onClose() {
      isOpen = false;
      log.push('close');
    },
    options: { openDelayMs: 500 },
    signal: stop.signal,
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

type Where = readonly [x: number, y: number];
interface Extra {
  readonly on?: Element | null;
  readonly type?: string;
}

function fire(name: string, [x, y]: Where, { on = document.body, type = 'mouse' }: Extra = {}): PointerEvent {
  const init = {
    clientX: x,
    clientY: y,
    pointerType: type,
    isPrimary: true,
    pointerId: 1,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const event = new PointerEvent(name, init);
  on?.dispatchEvent(event);
  return event;
}

/** Comes in slow steps and stays; each step waits for its frame. */
function restAt(where: Where): void {
  fire('pointermove', [where[0] - 8, where[1]]);
  vi.advanceTimersByTime(50);
  fire('pointermove', where);
  vi.advanceTimersByTime(50);
}

function press(key: string, on: Element | null = document.body): { isPages: boolean } {
  let isPages = false;
  const listen = () => {
    isPages = true;
  };
  document.addEventListener('keydown', listen);
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  document.removeEventListener('keydown', listen);
  return { isPages };
}

describe('the mouse', () => {
  test('at rest on a name opens its card, and leaving closes it', () => {
    restAt([120, 50]);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(log).toEqual(['open a by pointer']);
    expect(requests[0]?.point).toEqual({ x: 120, y: 50 });
    fire('pointermove', [600, 50]);
    vi.advanceTimersByTime(400);
    expect(log).toEqual(['open a by pointer', 'close']);
  });

  test('on the card keeps it', () => {
    restAt([120, 50]);
    vi.advanceTimersByTime(500);
    fire('pointermove', [120, 150]);
    vi.advanceTimersByTime(5000);
    expect(log).toEqual(['open a by pointer']);
  });

  test.each(['scroll', 'wheel', 'pointerdown', 'keydown'])('%s calls the opening off', (name) => {
    restAt([120, 50]);
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
  });

  test('looks once a frame, however often it moves', () => {
    const look = vi.spyOn(document, 'elementFromPoint');
    isOpen = true;
    for (let x = 0; x < 50; x++) fire('pointermove', [x, 50]);
    vi.advanceTimersByTime(20);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('a click on the name pins its card, a click elsewhere does nothing', () => {
    restAt([120, 50]);
    vi.advanceTimersByTime(500);
    fire('click', [600, 50]);
    expect(log).toEqual(['open a by pointer']);
    fire('click', [120, 50]);
    expect(log).toEqual(['open a by pointer', 'pin']);
  });
});

describe('the keyboard', () => {
  test('Escape closes the card with one press and does not reach the page', () => {
    control.open('a', 'keyboard');
    expect(press('Escape').isPages).toBe(false);
    expect(log).toEqual(['open a by keyboard pinned', 'close']);
  });

  test('with no card open Escape is the page’s', () => {
    expect(press('Escape').isPages).toBe(true);
    expect(log).toEqual([]);
  });

  test('Escape closes from a field of the page and from the card too', () => {
    for (const element of [document.querySelector('input'), host]) {
      control.open('a', 'keyboard');
      expect(press('Escape', element).isPages).toBe(false);
      expect(log.at(-1)).toBe('close');
    }
  });

  test('Enter opens the name that was stepped to', () => {
    expect(press('Enter').isPages).toBe(true);
    current = 'b';
    expect(press('Enter').isPages).toBe(false);
    expect(log).toEqual(['open b by keyboard pinned']);
    expect(requests[0]?.point).toBeNull();
  });

  test.each(['a', 'input'])('Enter and P in the page’s %s stay there', (selector) => {
    expect(press('Enter', document.querySelector(selector)).isPages).toBe(true);
    restAt([120, 50]);
    vi.advanceTimersByTime(500);
    expect(press('p', document.querySelector(selector)).isPages).toBe(true);
    expect(log).toEqual(['open a by pointer']);
  });

  test('Enter opens what was stepped to, whatever link the page has focused', () => {
    current = 'b';
    expect(press('Enter', document.querySelector('a')).isPages).toBe(false);
    expect(log).toEqual(['open b by keyboard pinned']);
  });

  test('Enter in a text field stays there, whatever was stepped to', () => {
    current = 'b';
    expect(press('Enter', document.querySelector('input')).isPages).toBe(true);
    expect(log).toEqual([]);
  });

  test.each(['p', 'P', 'Enter'])('%s pins the open card', (key) => {
    restAt([120, 50]);
    vi.advanceTimersByTime(500);
    expect(press(key).isPages).toBe(false);
    expect(log).toEqual(['open a by pointer', 'pin']);
  });

  test('Enter in the card is for its links', () => {
    control.open('a', 'keyboard');
    expect(press('Enter', host).isPages).toBe(true);
    expect(log).toEqual(['open a by keyboard pinned']);
  });
});

describe('the finger', () => {
  const touch = (on: Element | null = document.body) => ({ type: 'touch', on });

  test('a tap on a name opens its card', () => {
    fire('pointerdown', [120, 50], touch());
    fire('pointerup', [121, 51], touch());
    expect(log).toEqual(['open a by touch pinned']);
  });

  test('scrolling opens nothing', () => {
    fire('pointerdown', [120, 50], touch());
    fire('pointermove', [120, 80], touch());
    fire('pointerup', [120, 50], touch());
    fire('pointerdown', [120, 50], touch());
    fire('pointercancel', [120, 50], touch());
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
  });

  test('a tap on a name in a link is the link’s', () => {
    const link = document.querySelector('a');
    fire('pointerdown', [320, 50], touch(link));
    fire('pointerup', [320, 50], touch(link));
    expect(fire('click', [320, 50], touch(link)).defaultPrevented).toBe(false);
    expect(log).toEqual([]);
  });

  test('a long press on it opens the card, and neither menu nor link follows', () => {
    const link = document.querySelector('a');
    fire('pointerdown', [320, 50], touch(link));
    vi.advanceTimersByTime(500);
    expect(log).toEqual(['open b by touch pinned']);
    expect(fire('contextmenu', [320, 50], touch(link)).defaultPrevented).toBe(true);
    fire('pointerup', [320, 50], touch(link));
    expect(fire('click', [320, 50], touch(link)).defaultPrevented).toBe(true);
  });

  test('a tap beside it closes the sheet, a tap in it does not', () => {
    control.open('a', 'touch');
    fire('pointerdown', [50, 150], touch(host));
    fire('pointerup', [50, 150], touch(host));
    expect(log).toEqual(['open a by touch pinned']);
    fire('pointerdown', [600, 50], touch());
    fire('pointerup', [600, 50], touch());
    expect(log).toEqual(['open a by touch pinned', 'close']);
  });
});

test('an abort undoes all of it', () => {
  restAt([120, 50]);
  stop.abort();
  vi.advanceTimersByTime(1000);
  restAt([130, 50]);
  vi.advanceTimersByTime(1000);
  current = 'a';
  expect(press('Enter').isPages).toBe(true);
  control.open('a', 'popup');
  expect(log).toEqual([]);
});
