export interface KeyWatch {
  readonly isOpen: () => boolean;
  /** Whether the card has the focus; its own buttons and links then take Enter. */
  readonly isInCard: (target: EventTarget | null) => boolean;
  /** The mark that the keyboard stepped to. */
  readonly current: () => string | null;
  readonly open: (id: string, by: 'keyboard') => void;
  readonly pin: () => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

const TAKES_KEYS =
  'a[href], button, input, select, textarea, summary, iframe, video, audio, [contenteditable], [tabindex], [role]';

/**
 * Escape closes the card, P and Enter pin it, and Enter opens the mark that was stepped to. A key that does
 * one of these does not reach the page; every other does.
 */
export function watchKeys(document: Document, watch: KeyWatch): void {
  const { signal } = watch;
  const view = document.defaultView;
  let swallowed: string | null = null;

  function take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  // On the window, before the page's own listeners there and below.
  const options = { signal, capture: true };
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = findAction(event, watch);
      if (!act) return;
      take(event);
      swallowed = event.key;
      act();
    },
    options,
  );
  view?.addEventListener(
    'keyup',
    (event) => {
      // The page must not see half a key press either.
      if (event.key === swallowed) take(event);
      swallowed = null;
    },
    options,
  );
}

/** What the key does for us; null where it is the page's. */
function findAction(event: KeyboardEvent, watch: KeyWatch): (() => void) | null {
  const { key, target } = event;
  if (key === 'Escape') return watch.isOpen() ? watch.close : null;
  const isInCard = watch.isInCard(target);
  const stepped = watch.isOpen() ? null : watch.current();
  // Whoever has just stepped to a mark means it with Enter, whatever link the page has focused.
  if (key === 'Enter' && stepped !== null && !event.repeat && !isEditable(target)) {
    return () => watch.open(stepped, 'keyboard');
  }
  if (!isInCard && takesKeys(target)) return null;
  if (key === 'p' || key === 'P') return watch.isOpen() && !event.repeat ? watch.pin : null;
  if (key !== 'Enter' || isInCard || event.repeat) return null;
  return watch.isOpen() ? watch.pin : null;
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

/** Whether the page has something focused that a key is for; a focused section or region is not. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.matches('html, body, main, article')) return false;
  return target.closest(TAKES_KEYS) !== null;
}
