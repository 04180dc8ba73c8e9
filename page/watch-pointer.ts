import {
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  IDLE,
  type PointerTarget,
  stepHover,
} from './hover-intent';
import type { Box, Point } from './place-card';
import { watchKeys } from './watch-keys';
import { watchTouch } from './watch-touch';

/** How the card was asked for; a finger gets a sheet, and keys the focus. */
export type OpenedBy = 'pointer' | 'touch' | 'keyboard' | 'popup';

export interface CardRequest {
  readonly id: string;
  readonly by: OpenedBy;
  readonly pinned: boolean;
  /** Null where no pointer points at the mark. */
  readonly point: Point | null;
}

export interface PointerWatch {
  /** The mark at a point of the viewport. */
  readonly find: (x: number, y: number) => string | null;
  /** The mark that the keyboard stepped to. */
  readonly current: () => string | null;
  /** The element that holds the card, and the card's place; null while none is open. */
  readonly card: () => { readonly host: Element; readonly box: Box } | null;
  readonly onOpen: (request: CardRequest) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly options: HoverOptions;
  readonly signal: AbortSignal;
}

export interface PointerControl {
  /** Opens a card at once, and pinned. */
  open(id: string, by: OpenedBy): void;
  pin(): void;
  /** Closes the card, as its close button does. */
  close(): void;
}

/**
 * Feeds pointer, touch and keys of the page to the hover machine and passes on when to open, pin and close
 * the card. Listeners are passive but for the few keys and presses that a card takes; an abort removes all.
 */
export function watchPointer(document: Document, watch: PointerWatch): PointerControl {
  const { signal } = watch;
  const view = document.defaultView;
  let state: HoverState = IDLE;
  let timer: number | undefined;
  let frame: number | undefined;
  let last: Point | null = null;
  let openedBy: OpenedBy = 'pointer';

  function send(event: HoverEvent): void {
    if (signal.aborted) return;
    const step = stepHover(state, event, watch.options);
    state = step.state;
    view?.clearTimeout(timer);
    for (const effect of step.effects) obey(effect);
  }
  function obey(effect: HoverEffect): void {
    if (effect.kind === 'wake') {
      const wait = Math.max(0, effect.at - performance.now());
      timer = view?.setTimeout(() => send({ kind: 'wake', at: performance.now() }), wait);
    } else if (effect.kind === 'open') {
      const point = openedBy === 'pointer' || openedBy === 'touch' ? last : null;
      watch.onOpen({ id: effect.id, by: openedBy, pinned: effect.pinned, point });
      openedBy = 'pointer';
    } else if (effect.kind === 'pin') watch.onPin(effect.pinned);
    else watch.onClose();
  }
  function look(): void {
    frame = undefined;
    if (!last) return;
    const card = watch.card();
    const target = findTarget(document, last, watch);
    const cardDistance = card && measureDistance(card.box, last);
    send({ kind: 'point', at: performance.now(), ...last, target, cardDistance });
  }
  function follow(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    last = { x: event.clientX, y: event.clientY };
    frame ??= view?.requestAnimationFrame(look);
  }
  function open(id: string, by: OpenedBy): void {
    openedBy = by;
    send({ kind: 'open', at: performance.now(), id });
  }

  const passive = { signal, passive: true, capture: true };
  const disturb = () => send({ kind: 'disturb' });
  document.addEventListener('pointermove', follow, passive);
  for (const name of ['scroll', 'wheel', 'pointerdown', 'keydown'])
    document.addEventListener(name, disturb, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.pointerType !== 'touch' && send({ kind: 'leave-page', at: performance.now() }),
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      const isOnOpenMark = state.card !== null && watch.find(event.clientX, event.clientY) === state.card.id;
      if (isOnOpenMark && !state.card?.pinned && !isInLink(event.target)) send({ kind: 'pin' });
    },
    passive,
  );
  for (const name of ['focusin', 'focusout'])
    document.addEventListener(
      name,
      (event) => {
        if (event.target !== watch.card()?.host) return;
        send({ kind: 'focus-card', at: performance.now(), inside: name === 'focusin' });
      },
      passive,
    );

  const control: PointerControl = {
    open,
    pin: () => send({ kind: 'pin' }),
    close: () => send({ kind: 'dismiss' }),
  };
  const isOpen = () => state.card !== null;
  const isInCard = (target: EventTarget | null) => target !== null && target === watch.card()?.host;
  watchKeys(document, { ...control, isOpen, isInCard, current: watch.current, signal });
  watchTouch(document, {
    find: watch.find,
    isInCard,
    open: (id, point) => {
      last = point;
      open(id, 'touch');
    },
    close: () => isOpen() && control.close(),
    signal,
  });
  signal.addEventListener('abort', () => {
    view?.clearTimeout(timer);
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
  });
  return control;
}

function isInLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], area[href]') !== null;
}

function findTarget(document: Document, { x, y }: Point, watch: PointerWatch): PointerTarget {
  const card = watch.card();
  if (card && document.elementFromPoint(x, y) === card.host) return { kind: 'card' };
  const id = watch.find(x, y);
  return id === null ? { kind: 'page' } : { kind: 'mark', id };
}

/** From a point to the nearest edge of a box; 0 inside. */
function measureDistance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.left - box.width);
  const dy = Math.max(box.top - y, 0, y - box.top - box.height);
  return Math.hypot(dx, dy);
}
