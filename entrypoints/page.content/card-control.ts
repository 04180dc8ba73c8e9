import type { CardView } from '../../components/card/EntityCard';
import { strings } from '../../components/strings';
import type { Mention } from '../../engine/report';
import { OPEN_DELAY_MS } from '../../page/hover-intent';
import type { Box } from '../../page/place-card';
import { type CardRequest, watchPointer } from '../../page/watch-pointer';
import type { CardHost } from './card-host';
import { describeEntityView, describeMention } from './describe-mention';
import type { Reader } from './reader';

/** An answer that comes sooner is shown at once, without a word of waiting. */
const LOADING_AFTER_MS = 80;

export interface CardControl {
  /** Scrolls to a mention and opens its card. False where it is no longer on the page. */
  open(mention: Mention): boolean;
  /** Goes to the next or previous mark and announces it. False where there is none. */
  step(direction: 1 | -1): boolean;
  /** The marks were painted anew: a card whose name is gone closes, the others stay with their lines. */
  refresh(): void;
}

export interface CardControlOptions {
  readonly document: Document;
  readonly host: CardHost;
  readonly reader: Reader;
  readonly signal: AbortSignal;
}

/** The card asked for, from the moment it is asked for. */
interface Opened extends CardRequest {
  readonly mention: Mention;
  /** Null until the background has answered. */
  readonly view: CardView | null;
  /** Where the focus goes back to. */
  readonly focusedBefore: Element | null;
}

/** Opens and closes the card as pointer, fingers and keys ask for it. */
export function createCardControl({ document, host, reader, signal }: CardControlOptions): CardControl {
  const { marks } = reader;
  let opened: Opened | null = null;
  /** The mark that the keyboard went to, until the pointer or the focus goes elsewhere. */
  let stepped: string | null = null;

  async function open(request: CardRequest): Promise<void> {
    const mention = reader.mentionOf(request.id);
    if (!mention) return control.close();
    opened = { ...request, mention, view: null, focusedBefore: document.activeElement };
    marks.setCurrent(request.id);
    const waiting = setTimeout(
      () => answer(mention, { kind: 'loading', name: mention.name }),
      LOADING_AFTER_MS,
    );
    const view = await describeMention(mention, reader.published());
    clearTimeout(waiting);
    answer(mention, view);
    const isByKeys = request.by === 'keyboard' || request.by === 'popup';
    if (isByKeys && opened?.mention === mention) host.focus();
  }
  /** Late answers, to a card that has closed since or made way for another, are dropped. */
  function answer(mention: Mention, view: CardView): void {
    if (opened?.mention !== mention) return;
    opened = { ...opened, view };
    show(opened);
  }
  async function openEntity(id: string): Promise<void> {
    const mention = opened?.mention;
    const hadFocus = document.activeElement === host.element;
    if (!mention) return;
    answer(mention, await describeEntityView(id, id, reader.published()));
    // What had the focus went with the view that it was in.
    if (hadFocus && opened?.mention === mention) host.focus();
  }
  function show({ view, by, pinned, id, point }: Opened): void {
    if (!view) return;
    const line = by === 'touch' ? null : marks.findBox(id, point ?? undefined);
    host.show(
      {
        view,
        variant: by === 'touch' ? 'sheet' : 'floating',
        isPinned: pinned,
        onPin: () => control.pin(),
        onClose: () => control.close(),
        onOpenEntity: openEntity,
      },
      line ? { kind: 'line', line, pointer: point } : { kind: 'foot' },
    );
  }
  /** The page scrolled or was laid out anew. A card that was not pinned goes with its line. */
  function follow(): void {
    if (!opened?.view || opened.by === 'touch') return;
    const line = marks.findBox(opened.id);
    if (line && isInView(line, document)) host.place({ kind: 'line', line, pointer: null });
    else if (!opened.pinned) control.close();
  }
  function close(): void {
    const focusedBefore = document.activeElement === host.element ? opened?.focusedBefore : null;
    opened = null;
    host.hide();
    leave();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }
  function leave(): void {
    if (opened) return;
    marks.setCurrent(stepped);
    if (stepped === null) host.remove();
  }
  function stopStepping(event: Event): void {
    if (stepped === null || event.target === host.element || event.target === opened?.focusedBefore) return;
    stepped = null;
    host.announce('');
    leave();
  }

  const control = watchPointer(document, {
    find(x, y) {
      marks.restore();
      return marks.find(x, y);
    },
    current: () => stepped,
    card: () => {
      const box = host.findBox();
      return box && { host: host.element, box };
    },
    onOpen: open,
    onPin: (pinned) => {
      if (!opened) return;
      opened = { ...opened, pinned };
      show(opened);
    },
    onClose: close,
    options: { openDelayMs: OPEN_DELAY_MS },
    signal,
  });
  const passive = { signal, passive: true, capture: true };
  document.addEventListener('pointerdown', stopStepping, passive);
  document.addEventListener('focusin', stopStepping, passive);
  document.addEventListener('scroll', follow, passive);
  document.defaultView?.addEventListener('resize', follow, passive);
  signal.addEventListener('abort', () => {
    stepped = null;
    close();
  });

  return {
    open(mention) {
      const id = reader.mark(mention);
      if (id === null) return false;
      marks.scrollTo(id);
      control.open(id, 'popup');
      return true;
    },
    step(direction) {
      if (opened) control.close();
      marks.restore();
      const position = marks.step(direction);
      const mention = position && reader.mentionOf(position.id);
      if (!mention) return false;
      stepped = position.id;
      marks.scrollTo(stepped);
      const type = strings.entityTypes[mention.type];
      host.announce(strings.stepped({ name: mention.name, type, ...position }));
      return true;
    },
    refresh() {
      const isGone = (id: string, entity?: string) => reader.mentionOf(id)?.entity !== entity;
      if (opened && isGone(opened.id, opened.mention.entity)) control.close();
      else if (opened) marks.setCurrent(opened.id);
      follow();
    },
  };
}

function isInView({ top, height }: Box, document: Document): boolean {
  return top + height > 0 && top < document.documentElement.clientHeight;
}
