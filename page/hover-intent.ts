/** Where the pointer is. */
export type PointerTarget =
  | { readonly kind: 'page' }
  | { readonly kind: 'card' }
  | { readonly kind: 'mark'; readonly id: string };

/** `at` is in milliseconds of one steady clock, in every event. */
export type HoverEvent =
  | {
      readonly kind: 'point';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly target: PointerTarget;
      /** Pixels from the pointer to the open card; null where none is open. */
      readonly cardDistance: number | null;
    }
  /** Scroll, wheel, mouse button or key: the reader is doing something else. */
  | { readonly kind: 'disturb' }
  | { readonly kind: 'leave-page'; readonly at: number }
  /** The time asked for by a `wake` effect has come. */
  | { readonly kind: 'wake'; readonly at: number }
  | { readonly kind: 'focus-card'; readonly at: number; readonly inside: boolean }
  /** By tap, key or from the popup: no waiting, and it stays. */
  | { readonly kind: 'open'; readonly at: number; readonly id: string }
  | { readonly kind: 'pin' }
  | { readonly kind: 'dismiss' };

export type HoverEffect =
  | { readonly kind: 'open'; readonly id: string; readonly pinned: boolean }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  | { readonly kind: 'close' }
  /** Replaces every wake asked for before. */
  | { readonly kind: 'wake'; readonly at: number };

/** Where the pointer was first heard of, or the reader was disturbed, no movement is known. */
const NEVER = Number.NEGATIVE_INFINITY;

interface Motion {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A mark that the pointer rests on and that will open. */
interface Candidate {
  readonly id: string;
  /** Where the pointer came to rest. */
  readonly x: number;
  readonly y: number;
  readonly opensAt: number;
}

interface OpenCard {
  readonly id: string;
  readonly pinned: boolean;
  readonly hasFocus: boolean;
  readonly cardDistance: number | null;
  /** Null while the pointer or focus keeps it. */
  readonly closesAt: number | null;
}

export interface HoverState {
  /** The last true movement; events without one leave it. */
  readonly motion: Motion | null;
  readonly candidate: Candidate | null;
  readonly card: OpenCard | null;
  /** Closed by the reader while the pointer was on it: not again before the pointer has left it. */
  readonly dismissed: string | null;
}

export interface HoverOptions {
  readonly openDelayMs: number;
}

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export const OPEN_DELAY_MS = 500;
/** Long enough to cross the gap to the card, or to come back after a slip. */
const CLOSE_DELAY_MS = 300;
/** A card is being read: the reader who moves on to another name waits less. */
const SWAP_DELAY_MS = 150;
/** A mark that comes under a pointer which lay still so long was brought there by the page. */
const STILL_MS = 150;
/** Above it the pointer is on its way elsewhere. */
const MAX_SPEED_PX_PER_MS = 0.5;
/** A hand at rest trembles this far. */
const REST_RADIUS_PX = 6;

export const IDLE: HoverState = { motion: null, candidate: null, card: null, dismissed: null };

/**
 * When a card opens, swaps and closes (ux.md, 6 to 8). Pure: the host asks for `find(x, y)`, keeps the one
 * timer that a `wake` effect names, and obeys the other effects.
 *
 *            rest 500 ms                    leave both 300 ms
 *   idle ───────────────▶ open ─────────────────────────────▶ idle
 *     ▲  moves fast, leaves,  │ ▲  ▲ rest 150 ms on another mark: swap
 *     └─ scroll, button, key  │ └──┘
 *                        pin  ▼
 *                          pinned ──── dismiss (Escape, close button) ──▶ idle
 */
export function stepHover(state: HoverState, event: HoverEvent, options: HoverOptions): HoverStep {
  switch (event.kind) {
    case 'point':
      return withWake(follow(state, event, options), []);
    case 'disturb':
      return withWake(
        { ...state, candidate: null, motion: state.motion && { ...state.motion, at: NEVER } },
        [],
      );
    case 'leave-page':
      return withWake({ ...state, candidate: null, card: startClosing(state.card, event.at) }, []);
    case 'wake':
      return wake(state, event.at);
    case 'focus-card':
      return withWake({ ...state, card: setFocus(state.card, event) }, []);
    case 'open':
      return withWake({ ...state, candidate: null, card: createCard(event.id, true), dismissed: null }, [
        { kind: 'open', id: event.id, pinned: true },
      ]);
    case 'pin':
      return togglePin(state);
    case 'dismiss':
      return dismiss(state);
  }
}

type PointEvent = Extract<HoverEvent, { kind: 'point' }>;

function follow(state: HoverState, event: PointEvent, options: HoverOptions): HoverState {
  const { motion } = state;
  const target = event.target.kind === 'mark' ? event.target.id : null;
  return {
    motion:
      motion && !hasMoved(motion, event) ? motion : { at: motion ? event.at : NEVER, x: event.x, y: event.y },
    candidate: findCandidate(state, event, options),
    card: keepOrLeave(state.card, event),
    dismissed: state.dismissed === target ? state.dismissed : null,
  };
}

function findCandidate(
  state: HoverState,
  event: PointEvent,
  { openDelayMs }: HoverOptions,
): Candidate | null {
  const { candidate, motion, card, dismissed } = state;
  if (event.target.kind !== 'mark') return null;
  const { id } = event.target;
  if (card?.id === id || card?.pinned || dismissed === id) return null;
  if (!motion) return null;
  if (hasMoved(motion, event)) {
    if (measureSpeed(motion, event) > MAX_SPEED_PX_PER_MS) return null;
  } else {
    if (candidate?.id === id) return candidate;
    // Scrolled under a pointer at rest: wait for it to move.
    if (event.at - motion.at > STILL_MS) return null;
  }
  if (candidate?.id === id && Math.hypot(event.x - candidate.x, event.y - candidate.y) <= REST_RADIUS_PX) {
    return candidate;
  }
  return { id, x: event.x, y: event.y, opensAt: event.at + (card ? SWAP_DELAY_MS : openDelayMs) };
}

/** Browsers also send moves without movement, when the page scrolls or changes under the pointer. */
function hasMoved(from: Motion, to: Motion): boolean {
  return from.x !== to.x || from.y !== to.y;
}

function measureSpeed(from: Motion, to: Motion): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.at - from.at);
}

/** Pointed at, or travelled to, the card stays. */
function keepOrLeave(card: OpenCard | null, event: PointEvent): OpenCard | null {
  if (!card || card.pinned) return card;
  const { cardDistance, target } = event;
  const isOn = target.kind === 'card' || (target.kind === 'mark' && target.id === card.id);
  if (isOn) return { ...card, cardDistance, closesAt: null };
  const comesNearer = cardDistance !== null && card.cardDistance !== null && cardDistance < card.cardDistance;
  const left = startClosing(comesNearer ? { ...card, closesAt: null } : card, event.at);
  return left && { ...left, cardDistance };
}

function startClosing(card: OpenCard | null, at: number): OpenCard | null {
  if (!card || card.pinned || card.hasFocus || card.closesAt !== null) return card;
  return { ...card, closesAt: at + CLOSE_DELAY_MS };
}

function setFocus(card: OpenCard | null, event: { at: number; inside: boolean }): OpenCard | null {
  if (!card) return null;
  if (event.inside) return { ...card, hasFocus: true, closesAt: null };
  return startClosing({ ...card, hasFocus: false }, event.at);
}

function wake(state: HoverState, at: number): HoverStep {
  const { candidate, card } = state;
  if (candidate && candidate.opensAt <= at) {
    const opened = { ...state, candidate: null, card: createCard(candidate.id, false) };
    return withWake(opened, [{ kind: 'open', id: candidate.id, pinned: false }]);
  }
  if (card?.closesAt != null && card.closesAt <= at) {
    return withWake({ ...state, card: null }, [{ kind: 'close' }]);
  }
  return withWake(state, []);
}

function togglePin(state: HoverState): HoverStep {
  const { card } = state;
  if (!card) return { state, effects: [] };
  const pinned = !card.pinned;
  // Let go of, it stays until the pointer next moves outside.
  const held = { ...card, pinned, closesAt: null };
  return withWake({ ...state, candidate: null, card: held }, [{ kind: 'pin', pinned }]);
}

function dismiss(state: HoverState): HoverStep {
  const { card } = state;
  if (!card) return { state, effects: [] };
  return withWake({ ...state, candidate: null, card: null, dismissed: card.id }, [{ kind: 'close' }]);
}

function createCard(id: string, pinned: boolean): OpenCard {
  return { id, pinned, hasFocus: false, cardDistance: null, closesAt: null };
}

/** Asks to be woken for whatever is due first. */
function withWake(state: HoverState, effects: readonly HoverEffect[]): HoverStep {
  const due = [state.candidate?.opensAt, state.card?.closesAt].filter((at) => typeof at === 'number');
  return due.length === 0
    ? { state, effects }
    : { state, effects: [...effects, { kind: 'wake', at: Math.min(...due) }] };
}
