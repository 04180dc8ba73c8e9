export interface ArticleWatch {
  /** May the article's text be another now? With the address changed, it is another page. */
  readonly onChange: (change: { readonly isNewAddress: boolean }) => void;
  /** Our own host element: what happens in it is none of the article's. */
  readonly isOurs: (node: Node) => boolean;
  /** The element that holds the article; null while none is known, and then any change counts. */
  readonly container: () => Element | null;
  readonly signal: AbortSignal;
}

/** Changes are gathered for so long, so that a page that builds itself is read once. */
const BATCH_MS = 250;
/** A page that never rests (a clock, a ticker) is read less and less often, down to once in so long. */
const MAX_BATCH_MS = 8000;
/** After so long without a change the page counts as at rest. */
const QUIET_MS = 4000;
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);

/**
 * Calls back when text was added, changed, shown or taken away in the article, and when the address
 * changed without a load. Nothing happens while the tab is hidden; what was missed is told once it shows.
 */
export function watchArticle(document: Document, watch: ArticleWatch): void {
  const { signal } = watch;
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = readAddress(document);
  let seen = address;
  let isDirty = false;
  let timer: number | undefined;
  let delay = BATCH_MS;
  let lastChange = Number.NEGATIVE_INFINITY;

  function schedule(): void {
    isDirty = true;
    if (document.hidden || timer !== undefined) return;
    const now = performance.now();
    delay = now - lastChange > QUIET_MS ? BATCH_MS : Math.min(MAX_BATCH_MS, delay * 2);
    lastChange = now;
    timer = view?.setTimeout(tell, delay);
  }
  function tell(): void {
    timer = undefined;
    if (document.hidden || !isDirty) return;
    isDirty = false;
    lastChange = performance.now();
    const isNewAddress = readAddress(document) !== address;
    address = readAddress(document);
    watch.onChange({ isNewAddress });
  }
  /** Another page has not to wait for what the last one kept changing. */
  function scheduleAtOnce(): void {
    view?.clearTimeout(timer);
    timer = undefined;
    lastChange = Number.NEGATIVE_INFINITY;
    schedule();
  }
  function checkAddress(): void {
    if (readAddress(document) !== address) scheduleAtOnce();
  }

  const observer = new MutationObserver((records) => {
    if (records.some((record) => isRelevant(record, watch))) schedule();
    // Once: what follows on the new address is gathered as ever.
    if (readAddress(document) !== seen) {
      seen = readAddress(document);
      scheduleAtOnce();
    }
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    // Class and style change all the time, and mostly for looks.
    attributeFilter: ['hidden', 'aria-hidden', 'open'],
  });
  for (const name of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(name, checkAddress, { signal });
  document.addEventListener('visibilitychange', () => isDirty && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

/** Without the fragment, which moves within the page; but some applications route by "#/" or "#!". */
function readAddress(document: Document): string {
  const { origin, pathname, search, hash } = document.location;
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

function isRelevant(record: MutationRecord, { isOurs, container }: ArticleWatch): boolean {
  const { target, type } = record;
  if (isOurs(target) || NO_TEXT.has(target.nodeName)) return false;
  const holder = container();
  // Without its container in the page the article was replaced.
  if (holder?.isConnected && !holder.contains(target)) return false;
  if (type !== 'childList') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node) && hasText(node));
}

function hasText(node: Node): boolean {
  if (node.nodeType === node.COMMENT_NODE || NO_TEXT.has(node.nodeName)) return false;
  return /\S/.test(node.textContent ?? '');
}
