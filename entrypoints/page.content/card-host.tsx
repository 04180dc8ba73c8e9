import { render } from 'preact';
import baseStyles from '../../components/base.css?inline';
import cardStyles from '../../components/card/card.css?inline';
import { EntityCard, type EntityCardProps } from '../../components/card/EntityCard';
import tokenStyles from '../../components/tokens.css?inline';
import { type Box, type Point, placeCard } from '../../page/place-card';
import hostStyles from './card-host.css?inline';

/** Time for screen readers to notice the live region. */
const ANNOUNCE_AFTER_MS = 100;

/** Where a card belongs: at a line of the page, seen from a pointer, or at the foot of the window. */
export type CardSpot =
  | { readonly kind: 'line'; readonly line: Box; readonly pointer: Point | null }
  | { readonly kind: 'foot' };

export interface CardHost {
  /** What the page sees of us. */
  readonly element: Element;
  show(props: EntityCardProps, spot: CardSpot): void;
  /** Moves the card that is shown. */
  place(spot: CardSpot): void;
  hide(): void;
  /** Takes us out of the page. */
  remove(): void;
  /** Says it to screen readers; nothing is seen. */
  announce(words: string): void;
  /** The card's place in the window; null while none is shown. */
  findBox(): Box | null;
  /** Moves the focus into the card. */
  focus(): void;
}

/**
 * The one element that we add to the page, and only while there is something in it: a closed shadow root
 * with the card as a popover in the top layer, where no z-index of the page's reaches.
 */
export function createCardHost(document: Document): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(tokenStyles + baseStyles + cardStyles + hostStyles)];
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(announcer, layer);
  let isShown = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  function attach(): void {
    if (!element.isConnected) document.documentElement.append(element);
  }
  function place(spot: CardSpot): void {
    layer.style.cssText = '';
    layer.classList.toggle('at-foot', spot.kind === 'foot');
    if (spot.kind === 'foot') return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const card = placeCard({ ...spot, height: layer.scrollHeight, viewport: { width, height } });
    // Held at the edge that faces the line, the card grows away from it when a disclosure opens.
    const edge = card.side === 'below' ? `top:${card.top}px` : `bottom:${height - card.top - card.height}px`;
    layer.style.cssText = `left:${card.left}px;${edge};width:${card.width}px;--card-height:${card.maxHeight}px`;
  }
  return {
    element,
    show(props, spot) {
      attach();
      render(<EntityCard {...props} />, layer);
      layer.togglePopover(true);
      isShown = true;
      place(spot);
    },
    place,
    hide() {
      isShown = false;
      if (element.isConnected) layer.togglePopover(false);
      render(null, layer);
    },
    remove: () => element.remove(),
    announce(words) {
      if (words !== '') attach();
      // A live region that comes with its words in it is not read out.
      clearTimeout(announcing);
      announcing = setTimeout(() => {
        announcer.textContent = words;
      }, ANNOUNCE_AFTER_MS);
    },
    findBox() {
      if (!isShown) return null;
      const { left, top, width, height } = layer.getBoundingClientRect();
      return { left, top, width, height };
    },
    focus: () => layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
  };
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
