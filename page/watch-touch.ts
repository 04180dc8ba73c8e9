import type { Point } from './place-card';

export interface TouchWatch {
  readonly find: (x: number, y: number) => string | null;
  readonly isInCard: (target: EventTarget | null) => boolean;
  readonly open: (id: string, point: Point) => void;
  /** A touch outside the sheet closes it. */
  readonly close: () => void;
  readonly signal: AbortSignal;
}

const LONG_PRESS_MS = 500;
/** A finger that moves farther scrolls. */
const TAP_RADIUS_PX = 10;

interface Press extends Point {
  readonly pointerId: number;
  readonly id: string | null;
  readonly isInLink: boolean;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A tap on a mark opens its card. In a link the tap stays the link's, and a press of 500 ms opens the card
 * instead. A finger that scrolls opens nothing: the browser cancels its pointer.
 */
export function watchTouch(document: Document, watch: TouchWatch): void {
  const { signal } = watch;
  let press: Press | null = null;
  /** A long press has opened the card: neither the browser's menu nor the link's click may follow. */
  let isTaken = false;

  function end(): void {
    if (press) clearTimeout(press.timer);
    press = null;
  }
  function openPressed(): void {
    if (!press || press.id === null) return;
    isTaken = true;
    const { id, x, y } = press;
    end();
    watch.open(id, { x, y });
  }
  const passive = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerdown',
    (event) => {
      end();
      isTaken = false;
      if (event.pointerType !== 'touch' || !event.isPrimary || watch.isInCard(event.target)) return;
      const { clientX: x, clientY: y, pointerId } = event;
      const id = watch.find(x, y);
      press = {
        x,
        y,
        pointerId,
        id,
        isInLink: isLink(event.target),
        timer: setTimeout(openPressed, LONG_PRESS_MS),
      };
    },
    passive,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (press?.pointerId !== event.pointerId) return;
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > TAP_RADIUS_PX) end();
    },
    passive,
  );
  document.addEventListener('pointercancel', end, passive);
  document.addEventListener(
    'pointerup',
    (event) => {
      const tap = press;
      end();
      if (tap?.pointerId !== event.pointerId) return;
      if (tap.id === null) watch.close();
      else if (!tap.isInLink) watch.open(tap.id, { x: tap.x, y: tap.y });
    },
    passive,
  );
  const active = { signal, capture: true };
  document.addEventListener(
    'contextmenu',
    (event) => {
      // Some browsers call a press long before we do.
      openPressed();
      if (isTaken) event.preventDefault();
    },
    active,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (isTaken && !watch.isInCard(event.target)) {
        event.preventDefault();
        event.stopPropagation();
      }
      isTaken = false;
    },
    active,
  );
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], area[href]') !== null;
}
