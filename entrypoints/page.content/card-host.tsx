import { render } from 'preact';
import { EntityCard, type EntityCardProps } from '../../components/card/EntityCard';
import { type Box, type Point, placeCard } from '../../page/place-card';
import type { PageHost } from './page-host';

/** Time for screen readers to notice the live region. */
const ANNOUNCE_AFTER_MS = 100;

/** Where a card belongs: at a line of the page, seen from a pointer, or at the foot of the window. */
export type CardSpot =
  | { readonly kind: 'line'; readonly line: Box; readonly pointer: Point | null }
  | { readonly kind: 'foot' };

export interface CardHost {
  /** What the page sees of us; see PageHost. */
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

/** Holds the card as a popover in the top layer, where no z-index of the page's reaches. */
export function createCardHost(document: Document, host: PageHost): CardHost {
  const { element } = host;
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  host.root.append(announcer, layer);
  let isShown = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;

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
      host.hold(layer);
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
    remove: () => host.release(layer),
    announce(words) {
      if (words !== '') host.hold(layer);
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
