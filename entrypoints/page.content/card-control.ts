import type { CardView } from '../../components/card/EntityCard';
import { strings } from '../../components/strings';
import type { Mention } from '../../engine/report';
import { OPEN_DELAY_MS } from '../../page/hover-intent';
import { type CardRequest, watchPointer } from '../../page/watch-pointer';
import { type CardHost, type CardSpot, createCardHost } from './card-host';
import { describeEntityView, describeMention } from './describe-mention';
import type { Reader } from './reader';

/** An answer that comes sooner is shown at once, without a word of waiting. */
const LOADING_AFTER_MS = 80;

export interface CardControl {
  /** Scrolls to a mention and opens its card. False where it is no longer on the page. */
  open(mention: Mention): boolean;
  /** Goes to the next or previous mark and announces it. False where there is none. */
  step(direction: 1 | -1): boolean;
}

/**
 * Opens and closes the card as pointer, fingers and keys ask for it.
 *
 *   opened: the card asked for, from the moment it is asked for; null while none is
 *   view:   what it shows; null until the background has answered
 *   stepped: the mark that the keyboard went to, until the page is pressed on
 */
export function createCardControl(document: Document, reader: Reader, signal: AbortSignal): CardControl {
  const { marks } = reader;
  const host: CardHost = createCardHost(document);
  let opened: CardRequest | null = null;
  let view: CardView | null = null;
  let stepped: string | null = null;
  let focusedBefore: Element | null = null;

  async function open(request: CardRequest): Promise<void> {
    const mention = reader.mentionOf(request.id);
    if (!mention) return control.close();
    focusedBefore = document.activeElement;
    opened = request;
    marks.setCurrent(request.id);
    const waiting = setTimeout(
      () => answer(request, { kind: 'loading', name: mention.name }),
      LOADING_AFTER_MS,
    );
    const described = await describeMention(mention, reader.published());
    clearTimeout(waiting);
    answer(request, described);
    if (isOpen(request) && request.by === 'keyboard') host.focus();
  }
  /** The card may have been pinned since; another one is another request. */
  function isOpen(request: CardRequest): boolean {
    return opened?.id === request.id && opened.by === request.by;
  }
  function answer(request: CardRequest, answered: CardView): void {
    if (!isOpen(request)) return;
    view = answered;
    show();
  }
  async function openEntity(id: string): Promise<void> {
    const request = opened;
    if (request) answer(request, await describeEntityView(id, id, reader.published()));
  }
  function show(): void {
    if (!opened || !view) return;
    const isSheet = opened.by === 'touch';
    host.show(
      {
        view,
        variant: isSheet ? 'sheet' : 'floating',
        isPinned: opened.pinned,
        onPin: () => control.pin(),
        onClose: () => control.close(),
        onOpenEntity: openEntity,
      },
      findSpot(opened),
    );
  }
  function findSpot({ id, by, point }: CardRequest): CardSpot {
    const line = by === 'touch' ? null : marks.findBox(id, point ?? undefined);
    return line ? { kind: 'line', line, pointer: point } : { kind: 'foot' };
  }
  function close(): void {
    const hadFocus = document.activeElement === host.element;
    opened = null;
    view = null;
    host.hide();
    leave();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }
  function leave(): void {
    if (opened) return;
    marks.setCurrent(stepped);
    if (stepped === null) host.remove();
  }
  function stopStepping(): void {
    if (stepped === null) return;
    stepped = null;
    host.announce('');
    leave();
  }

  const control = watchPointer(document, {
    find: marks.find,
    current: () => stepped,
    card: () => {
      const box = host.findBox();
      return box && { host: host.element, box };
    },
    onOpen: open,
    onPin: (pinned) => {
      if (opened) opened = { ...opened, pinned };
      show();
    },
    onClose: close,
    options: { openDelayMs: OPEN_DELAY_MS },
    signal,
  });
  document.addEventListener('pointerdown', stopStepping, { signal, passive: true, capture: true });
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
      const position = marks.step(direction);
      const mention = position && reader.mentionOf(position.id);
      if (!mention) return false;
      stepped = position.id;
      marks.scrollTo(stepped);
      const type = strings.entityTypes[mention.type];
      host.announce(strings.stepped({ name: mention.name, type, ...position }));
      return true;
    },
  };
}
