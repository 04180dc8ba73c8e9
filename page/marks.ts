import type { Box } from './place-card';

/** A name on the page, ready to be underlined. */
export interface Mark {
  readonly id: string;
  readonly range: Range;
}

export interface Marks {
  /** Replaces all marks, in the order in which `step` goes through them. */
  show(marks: readonly Mark[]): void;
  /** The id of the mark at a point of the viewport; null where there is none, or something lies over it. */
  find(x: number, y: number): string | null;
  /** The mark's line in the viewport, the one at `point` where it runs over two; null where it is not shown. */
  findBox(id: string, point?: { readonly x: number; readonly y: number }): Box | null;
  /** Scrolls the mark to the middle of what scrolls it. */
  scrollTo(id: string): void;
  /** Goes to the next or previous mark, round the end; null where there are none. */
  step(direction: 1 | -1): MarkPosition | null;
  /** Paints one mark as the one that is open or stepped to; null for none. */
  setCurrent(id: string | null): void;
  current(): string | null;
  /** Points out a range for a moment; not where the reader has asked for no motion. */
  flash(range: Range): void;
  /** Paints again if the page has cleared our highlights: they lie in a registry that it shares. */
  restore(): void;
  clear(): void;
}

export interface MarkPosition {
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** Neutral, since the page's scripts can read them. */
const NAME = 'bg-name';
const CURRENT = 'bg-current';
const SHOWN = 'bg-shown';
/** Long enough to be found after a jump across the page. */
const FLASH_MS = 1600;
/** Pixels around a line of text that still count as on it; dotted lines hang below the box. */
const SLACK = 2;
/** Nearer to the edges than this share of the viewport, a mark may lie under a sticky header. */
const EDGE_SHARE = 0.2;

/**
 * Underlines ranges by the CSS Custom Highlight API, so that the page's DOM stays as it was. Where the
 * browser lacks it nothing is painted, and all the rest works. Keeps its own list, because Firefox's
 * content scripts cannot iterate highlights.
 */
export function createMarks(document: Document): Marks {
  let marks = new Map<string, Range>();
  let currentId: string | null = null;
  const names = createLayer(NAME, 0);
  const current = createLayer(CURRENT, 1);
  const shown = createLayer(SHOWN, 0);
  let flashing: number | undefined;

  function setCurrent(id: string | null): void {
    const range = id === null ? undefined : marks.get(id);
    currentId = range ? id : null;
    current.paint(range ? [range] : []);
  }
  function boxes(id: string): DOMRect[] {
    const range = marks.get(id);
    // A range whose nodes were taken out collapses, and has no boxes.
    return range ? [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0) : [];
  }

  return {
    show(shown) {
      marks = new Map(shown.map(({ id, range }) => [id, range]));
      names.paint([...marks.values()]);
      setCurrent(currentId);
    },
    find(x, y) {
      const top = document.elementFromPoint(x, y);
      if (!top) return null;
      for (const [id, range] of marks) {
        // The element on top holds the text itself, in a link or out of it, or else lies over it.
        if (!top.contains(range.startContainer) && !top.contains(range.endContainer)) continue;
        if (boxes(id).some((box) => isAt(box, x, y))) return id;
      }
      return null;
    },
    findBox(id, point) {
      const all = boxes(id);
      const pointed = point && all.find((box) => isAt(box, point.x, point.y));
      const box = pointed ?? all[0];
      return box ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
    },
    scrollTo(id) {
      const range = marks.get(id);
      if (range) scrollToRange(document, range);
    },
    step(direction) {
      const ids = [...marks.keys()].filter((id) => boxes(id).length > 0);
      const from = currentId === null ? -1 : ids.indexOf(currentId);
      const index =
        from === -1 ? findFirst(direction, ids.length) : (from + direction + ids.length) % ids.length;
      const id = ids[index];
      if (id === undefined) return null;
      setCurrent(id);
      return { id, position: index + 1, count: ids.length };
    },
    setCurrent,
    current: () => currentId,
    flash(range) {
      const view = document.defaultView;
      if (!view || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      view.clearTimeout(flashing);
      shown.paint([range]);
      flashing = view.setTimeout(shown.clear, FLASH_MS);
    },
    restore() {
      names.restore();
      current.restore();
    },
    clear() {
      marks = new Map();
      currentId = null;
      names.clear();
      current.clear();
      shown.clear();
    },
  };
}

/**
 * Scrolls a range to where a sticky header does not hide it, in whatever scrolls it. At once: a glide
 * would leave the card without a place, and some readers ask for none.
 */
export function scrollToRange(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The middle of a long paragraph is not the name in it.
  const { top, bottom } = range.getBoundingClientRect();
  const edge = view.innerHeight * EDGE_SHARE;
  if (top < edge || bottom > view.innerHeight - edge) {
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: 'instant' });
  }
}

interface Layer {
  paint(ranges: readonly Range[]): void;
  restore(): void;
  clear(): void;
}

/** One highlight in the registry. Nothing of it is left while there is nothing to paint. */
function createLayer(name: string, priority: number): Layer {
  const registry = globalThis.CSS?.highlights;
  let painted: readonly Range[] = [];
  let highlight: Highlight | null = null;

  function paint(ranges: readonly Range[]): void {
    painted = ranges;
    if (!registry) return;
    if (ranges.length === 0) {
      registry.delete(name);
      highlight = null;
      return;
    }
    highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }
  return {
    paint,
    restore() {
      const isGone = registry?.get(name) !== highlight || highlight?.size !== painted.length;
      if (highlight && isGone) paint(painted);
    },
    clear: () => paint([]),
  };
}

function findFirst(direction: 1 | -1, count: number): number {
  return direction === 1 ? 0 : count - 1;
}

function isAt(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}
