import { render } from 'preact';
import baseStyles from '../../components/base.css?inline';
import cardStyles from '../../components/card/card.css?inline';
import { type CardView, EntityCard } from '../../components/card/EntityCard';
import { strings } from '../../components/strings';
import tokenStyles from '../../components/tokens.css?inline';
import type { Mention } from '../../engine/report';
import { askBackground } from '../../messaging/messages';
import { OPEN_DELAY_MS } from '../../page/hover-intent';
import { type Box, placeCard } from '../../page/place-card';
import { type CardRequest, watchPointer } from '../../page/watch-pointer';
import hostStyles from './card-host.css?inline';
import type { Reader } from './reader';

export interface CardHost {
  /** Scrolls to a mention and opens its card. False where it is no longer on the page. */
  open(mention: Mention): boolean;
  /** Goes to the next or previous mark and announces it. False where there is none. */
  step(direction: 1 | -1): boolean;
}

/** The one element that we add to the page, and only while a card is open or a mark is stepped to. */
export function createCardHost(
  document: Document,
  { reader, signal }: { readonly reader: Reader; readonly signal: AbortSignal },
): CardHost {
  const { marks } = reader;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(tokenStyles + baseStyles + cardStyles + hostStyles)];
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(announcer, layer);

  let opened: CardRequest | null = null;
  let steppedTo: string | null = null;
  let focusedBefore: Element | null = null;

  async function open(request: CardRequest): Promise<void> {
    const mention = reader.mentionOf(request.id);
    if (!mention) return pointer.close();
    focusedBefore = document.activeElement;
    opened = request;
    marks.setCurrent(request.id);
    if (!host.isConnected) document.documentElement.append(host);
    const showLoading = setTimeout(
      () => opened === request && draw({ kind: 'loading', name: mention.name }),
      LOADING_AFTER_MS,
    );
    const view = await describeMention(mention, reader.published());
    clearTimeout(showLoading);
    // The reader may have moved on to another name, or away.
    if (opened !== request) return;
    draw(view);
    if (request.by === 'keyboard') focusCard();
  }
  async function openEntity(id: string): Promise<void> {
    const request = opened;
    const view = await describe(id, id, reader.published());
    if (request && opened === request) draw(view);
  }
  function draw(view: CardView): void {
    if (!opened) return;
    const { pinned, by } = opened;
    render(
      <EntityCard
        view={view}
        variant={by === 'touch' ? 'sheet' : 'floating'}
        isPinned={pinned}
        onPin={() => pointer.pin()}
        onClose={() => pointer.close()}
        onOpenEntity={openEntity}
      />,
      layer,
    );
    drawn = view;
    layer.togglePopover(true);
    place(opened);
  }
  let drawn: CardView | null = null;

  function place({ id, point, by }: CardRequest): void {
    const line = marks.findBox(id, point ?? undefined);
    const { documentElement } = document;
    const viewport = { width: documentElement.clientWidth, height: documentElement.clientHeight };
    layer.style.cssText = '';
    layer.classList.toggle('at-foot', by === 'touch' || !line);
    if (by === 'touch' || !line) return;
    const { left, top, width, height } = placeCard({
      line,
      pointer: point,
      height: layer.scrollHeight,
      viewport,
    });
    layer.style.cssText = `left:${left}px;top:${top}px;width:${width}px;--card-height:${height}px`;
  }
  function close(): void {
    const hadFocus = document.activeElement === host;
    opened = null;
    drawn = null;
    layer.togglePopover(false);
    render(null, layer);
    marks.setCurrent(steppedTo);
    if (steppedTo === null) host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }
  function focusCard(): void {
    layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }
  function step(direction: 1 | -1): boolean {
    if (opened) pointer.close();
    const position = marks.step(direction);
    const mention = position && reader.mentionOf(position.id);
    if (!mention) return false;
    steppedTo = position.id;
    marks.scrollTo(position.id);
    if (!host.isConnected) document.documentElement.append(host);
    const { name, type } = mention;
    announcer.textContent = strings.stepped({ name, type: strings.entityTypes[type], ...position });
    return true;
  }
  function stopStepping(): void {
    if (steppedTo === null) return;
    steppedTo = null;
    announcer.textContent = '';
    if (opened) return;
    marks.setCurrent(null);
    host.remove();
  }

  const pointer = watchPointer(document, {
    find: marks.find,
    current: () => steppedTo,
    card: () => (opened && drawn ? { host, box: boxOf(layer) } : null),
    onOpen: open,
    onPin: (pinned) => {
      if (!opened) return;
      opened = { ...opened, pinned };
      if (drawn) draw(drawn);
    },
    onClose: close,
    options: { openDelayMs: OPEN_DELAY_MS },
    signal,
  });
  document.addEventListener('pointerdown', stopStepping, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    close();
    host.remove();
  });

  return {
    open(mention) {
      const id = reader.mark(mention);
      if (id === null) return false;
      marks.scrollTo(id);
      pointer.open(id, 'popup');
      return true;
    },
    step,
  };
}

/** An answer that comes sooner is drawn at once, without a word of waiting. */
const LOADING_AFTER_MS = 80;

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

async function describeMention(mention: Mention, published: string | null): Promise<CardView> {
  const { candidates, entity, name, text } = mention;
  if (candidates.length < 2) return describe(entity, name, published);
  const views = await Promise.all(candidates.map((id) => describe(id, text, published)));
  const cards = views.flatMap((view) => (view.kind === 'entity' ? [view.card] : []));
  return { kind: 'ambiguous', name: text, candidates: cards };
}

async function describe(entity: string, name: string, published: string | null): Promise<CardView> {
  try {
    const card = await askBackground({ ask: 'describe-entity', entity, published });
    return card ? { kind: 'entity', card } : { kind: 'unreadable', name };
  } catch {
    return { kind: 'unreadable', name };
  }
}
