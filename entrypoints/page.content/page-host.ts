import baseStyles from '../../components/base.css?inline';
import cardStyles from '../../components/card/card.css?inline';
import signStyles from '../../components/margin/margin.css?inline';
import tokenStyles from '../../components/tokens.css?inline';
import hostStyles from './page-host.css?inline';

/** The one element that we add to the page, and only while something is in it. */
export interface PageHost {
  /** What the page sees of us. */
  readonly element: Element;
  /** Closed to the page, and with our styles. */
  readonly root: ShadowRoot;
  /** Keeps us in the page until the same part of us lets go. */
  hold(part: Element): void;
  release(part: Element): void;
}

export function createPageHost(document: Document): PageHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(tokenStyles + baseStyles + cardStyles + signStyles + hostStyles)];
  const holding = new Set<Element>();
  return {
    element,
    root,
    hold(part) {
      holding.add(part);
      if (!element.isConnected) document.documentElement.append(element);
    },
    release(part) {
      holding.delete(part);
      if (holding.size === 0) element.remove();
    },
  };
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
