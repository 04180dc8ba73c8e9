import { render } from 'preact';
import { type MarginSign, MarginSigns } from '../../components/margin/MarginSigns';
import type { ComparedClaim } from '../../engine/report';
import { placeSign } from '../../page/place-sign';
import type { PageHost } from './page-host';
import type { Reader } from './reader';

/** Draws signs beside the sentences that differ from earlier reporting or are newer, where the reader wants them. */
export interface MarginControl {
  /** Off at first. */
  set(isOn: boolean): void;
  /** The verdicts or the page's layout may be others now. */
  refresh(): void;
}

export interface MarginControlOptions {
  readonly document: Document;
  readonly host: PageHost;
  readonly reader: Pick<Reader, 'claims' | 'findRange'>;
  readonly signal: AbortSignal;
}

export function createMarginControl({ document, host, reader, signal }: MarginControlOptions): MarginControl {
  const layer = document.createElement('div');
  host.root.append(layer);
  let isOn = false;
  let frame: number | undefined;
  let watch: AbortController | null = null;

  function draw(): void {
    frame = undefined;
    const signs = isOn ? listSigns() : [];
    if (signs.length > 0) host.hold(layer);
    render(signs.length > 0 ? <MarginSigns signs={signs.map(fromHost)} /> : null, layer);
    if (signs.length === 0) host.release(layer);
  }
  function listSigns(): MarginSign[] {
    return reader.claims().flatMap((claim) => {
      const range = hasSign(claim) ? reader.findRange(claim) : null;
      const place = range && placeSign(range);
      return place && hasSign(claim) ? [{ relation: claim.relation, ...place }] : [];
    });
  }
  /** The page may have moved its root, and with it our corner. */
  function fromHost(sign: MarginSign): MarginSign {
    const corner = host.element.getBoundingClientRect();
    return { ...sign, edge: sign.edge - corner.left, top: sign.top - corner.top };
  }
  function refresh(): void {
    if (!isOn) return;
    frame ??= document.defaultView?.requestAnimationFrame(draw);
  }
  function start(): void {
    watch = new AbortController();
    const options = { signal: watch.signal, passive: true, capture: true };
    const resized = new ResizeObserver(refresh);
    resized.observe(document.documentElement);
    if (document.body) resized.observe(document.body);
    watch.signal.addEventListener('abort', () => resized.disconnect());
    document.defaultView?.addEventListener('resize', refresh, options);
    // the page's own scrolling takes the signs along; that of a box in it does not
    document.addEventListener('scroll', ({ target }) => target !== document && refresh(), options);
  }
  function stop(): void {
    isOn = false;
    watch?.abort();
    watch = null;
    if (frame !== undefined) document.defaultView?.cancelAnimationFrame(frame);
    draw();
  }
  signal.addEventListener('abort', stop);

  return {
    set(wanted) {
      if (wanted === isOn || signal.aborted) return;
      if (!wanted) return stop();
      isOn = true;
      start();
      refresh();
    },
    refresh,
  };
}

/** Only what is clear is said in the page. */
function hasSign(
  claim: ComparedClaim,
): claim is ComparedClaim & { readonly relation: 'differs' | 'updates' } {
  return claim.confidence === 'clear' && (claim.relation === 'differs' || claim.relation === 'updates');
}
