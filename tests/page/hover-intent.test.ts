import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  IDLE,
  type PointerTarget,
  stepHover,
} from '../../page/hover-intent';

const PAGE: PointerTarget = { kind: 'page' };
const CARD: PointerTarget = { kind: 'card' };
const mark = (id: string): PointerTarget => ({ kind: 'mark', id });

/** Plays events in order, and wakes the machine whenever it asked to be. */
function createPlay() {
  let state: HoverState = IDLE;
  let wakeAt: number | null = null;
  const log: string[] = [];

  function send(event: HoverEvent): void {
    const step = stepHover(state, event, { openDelayMs: 500 });
    state = step.state;
    wakeAt = null;
    for (const effect of step.effects) if (effect.kind === 'wake') wakeAt = effect.at;
    log.push(...step.effects.filter((effect) => effect.kind !== 'wake').map(describeEffect));
  }
  function until(at: number): void {
    while (wakeAt !== null && wakeAt <= at) send({ kind: 'wake', at: wakeAt });
  }
  const play = {
    log,
    until(at: number) {
      until(at);
      return play;
    },
    point(at: number, x: number, target: PointerTarget, cardDistance: number | null = null) {
      until(at);
      send({ kind: 'point', at, x, y: 0, target, cardDistance });
      return play;
    },
    send(at: number, event: HoverEvent) {
      until(at);
      send(event);
      return play;
    },
    /** Comes to rest on a mark and waits for its card; at 600 the card is open. */
    open(id = 'a') {
      return play.point(0, 0, PAGE).point(80, 20, PAGE).point(100, 25, mark(id)).until(600);
    },
  };
  return play;
}

function describeEffect(effect: HoverEffect): string {
  if (effect.kind === 'open') return `open ${effect.id}${effect.pinned ? ' pinned' : ''}`;
  return effect.kind === 'pin' ? `pin ${effect.pinned}` : effect.kind;
}

describe('opening', () => {
  test('waits until the pointer has rested 500 ms', () => {
    const play = createPlay().point(0, 0, PAGE).point(100, 20, mark('a')).until(599);
    expect(play.log).toEqual([]);
    expect(play.until(600).log).toEqual(['open a']);
  });

  test('a trembling hand rests, a travelling pointer does not', () => {
    const trembling = createPlay().point(0, 0, PAGE).point(100, 20, mark('a')).point(300, 23, mark('a'));
    expect(trembling.until(600).log).toEqual(['open a']);
    const travelling = createPlay().point(0, 0, PAGE).point(100, 20, mark('a')).point(300, 60, mark('a'));
    expect(travelling.until(799).log).toEqual([]);
    expect(travelling.until(800).log).toEqual(['open a']);
  });

  test('never while the pointer moves faster than 0.5 px/ms', () => {
    const play = createPlay().point(0, 0, PAGE).point(100, 10, mark('a')).point(116, 30, mark('a'));
    expect(play.until(2000).log).toEqual([]);
  });

  test('never for a mark that the page scrolled under a pointer at rest', () => {
    const play = createPlay().point(0, 0, PAGE).point(100, 20, PAGE).point(251, 20, mark('a'));
    expect(play.until(2000).log).toEqual([]);
    expect(play.point(2100, 22, mark('a')).until(2600).log).toEqual(['open a']);
  });

  test('never where the pointer was not seen to move', () => {
    expect(createPlay().point(0, 20, mark('a')).point(20, 20, mark('a')).until(2000).log).toEqual([]);
  });

  test('never after scroll, wheel, button or key, until the pointer moves again', () => {
    const play = createPlay().point(0, 0, PAGE).point(100, 20, mark('a')).send(300, { kind: 'disturb' });
    play.point(310, 20, mark('a')).point(330, 20, mark('a'));
    expect(play.until(2000).log).toEqual([]);
    expect(play.point(2100, 24, mark('a')).until(2600).log).toEqual(['open a']);
  });

  test('leaving the mark or the window in time opens nothing', () => {
    expect(
      createPlay().point(0, 0, PAGE).point(90, 9, mark('a')).point(300, 40, PAGE).until(2000).log,
    ).toEqual([]);
    const left = createPlay().point(0, 0, PAGE).point(90, 9, mark('a'));
    expect(left.send(200, { kind: 'leave-page', at: 200 }).until(2000).log).toEqual([]);
  });

  test('sweeping across ten marks opens none', () => {
    const play = createPlay().point(0, 0, PAGE);
    for (let step = 1; step <= 100; step++) {
      const target = Math.floor(step / 5) % 2 === 0 ? mark(String(Math.floor(step / 10))) : PAGE;
      play.point(step * 40, step * 16, target);
    }
    expect(play.log).toEqual([]);
  });
});

describe('closing', () => {
  test('waits 300 ms after leaving both mark and card', () => {
    const play = createPlay().open().point(700, 200, PAGE, 90);
    expect(play.until(999).log).toEqual(['open a']);
    expect(play.until(1000).log).toEqual(['open a', 'close']);
  });

  test('is called off by coming back, or by reaching the card', () => {
    for (const target of [mark('a'), CARD]) {
      const play = createPlay().open().point(700, 200, PAGE, 90).point(900, 210, target, 0);
      expect(play.until(9000).log).toEqual(['open a']);
    }
  });

  test('waits for a pointer that travels to the card', () => {
    const play = createPlay().open();
    for (let step = 0; step < 20; step++) play.point(700 + step * 200, 30 + step, PAGE, 90 - step * 4);
    expect(play.log).toEqual(['open a']);
    expect(play.point(4800, 90, PAGE, 40).until(6000).log).toEqual(['open a', 'close']);
  });

  test('waits while the card has the focus', () => {
    const play = createPlay()
      .open()
      .send(650, { kind: 'focus-card', at: 650, inside: true })
      .point(700, 200, PAGE, 90);
    expect(play.until(5000).log).toEqual(['open a']);
    expect(play.send(5000, { kind: 'focus-card', at: 5000, inside: false }).until(5300).log).toEqual([
      'open a',
      'close',
    ]);
  });

  test('by the reader lasts until the pointer has left the mark', () => {
    const play = createPlay().open().send(700, { kind: 'dismiss' }).point(800, 27, mark('a'));
    expect(play.until(3000).log).toEqual(['open a', 'close']);
    play.point(3100, 100, PAGE).point(3300, 26, mark('a'));
    expect(play.until(3800).log).toEqual(['open a', 'close', 'open a']);
  });
});

describe('swapping and pinning', () => {
  test('another name swaps after 150 ms', () => {
    const play = createPlay().open().point(800, 90, mark('b'), 40);
    expect(play.until(949).log).toEqual(['open a']);
    expect(play.until(950).log).toEqual(['open a', 'open b']);
    expect(play.until(5000).log).toEqual(['open a', 'open b']);
  });

  test('a pinned card neither closes nor swaps', () => {
    const play = createPlay()
      .open()
      .send(650, { kind: 'pin' })
      .point(800, 90, mark('b'), 40)
      .point(1200, 200, PAGE, 90);
    expect(play.until(9000).log).toEqual(['open a', 'pin true']);
    expect(play.send(9000, { kind: 'dismiss' }).log).toEqual(['open a', 'pin true', 'close']);
  });

  test('a card that is let go closes when the pointer next moves outside', () => {
    const play = createPlay()
      .open()
      .send(650, { kind: 'pin' })
      .send(660, { kind: 'pin' })
      .point(700, 200, PAGE, 90);
    expect(play.until(2000).log).toEqual(['open a', 'pin true', 'pin false', 'close']);
  });

  test('asked for by tap or key it opens at once and stays', () => {
    const play = createPlay().send(0, { kind: 'open', at: 0, id: 'a' }).point(50, 300, PAGE, 90);
    expect(play.until(5000).log).toEqual(['open a pinned']);
  });

  test('pin and dismiss do nothing without a card', () => {
    expect(createPlay().send(0, { kind: 'pin' }).send(0, { kind: 'dismiss' }).log).toEqual([]);
  });
});

test('whatever happens, one card at a time, and nothing closes that is not open', () => {
  const target = fc.constantFrom(PAGE, CARD, mark('a'), mark('b'));
  const event = fc.oneof(
    fc.record({ wait: fc.nat(600), x: fc.nat(200), target }),
    fc.record({ wait: fc.nat(600), name: fc.constantFrom('disturb', 'pin', 'dismiss') }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const play = createPlay();
      let at = 0;
      for (const next of events) {
        at += next.wait;
        if ('target' in next) play.point(at, next.x, next.target, next.x);
        else play.send(at, { kind: next.name } as HoverEvent);
      }
      let isOpen = false;
      for (const line of play.until(at + 1000).log) {
        if (line !== 'close' && line.startsWith('open')) isOpen = true;
        else {
          expect(isOpen).toBe(true);
          if (line === 'close') isOpen = false;
        }
      }
    }),
  );
});
