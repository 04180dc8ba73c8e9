import type { Span } from '../engine/article';

/**
 * Characters of the article that lie side by side in one live text node. Where white space was collapsed
 * or a soft hyphen dropped, a new run begins; what stands in no run (the blank line between blocks, the
 * space of a line break) has no place in the page.
 */
export interface Run {
  /** Offset into `Article.text`. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset into `node.data` of the first character. */
  readonly nodeOffset: number;
  /** Text that is not the article's stands in the page between this run and the one before. */
  readonly afterGap: boolean;
}

/** The way between offsets into `Article.text` and places in the live page. */
export interface TextMap {
  readonly text: string;
  /** The innermost element that holds every mapped node; null once none is left in the page. */
  readonly container: () => Element | null;
  /**
   * The live Range of a span. Null where its nodes have left the page, or the text there is no longer
   * the article's. Ends that have no place in the page are drawn in to the nearest character that has.
   */
  readonly toRange: (span: Span) => Range | null;
  /** The article's offset of the first character at or after a place; null outside the article. */
  readonly toOffset: (node: Node, offset: number) => number | null;
}

const NOT_COMPARED = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** `runs` ascend by `start` and do not overlap; the runs of one node stand together and ascend in it. */
export function createTextMap(text: string, runs: readonly Run[]): TextMap {
  const firstOf = new Map<Node, number>();
  for (const [index, run] of runs.entries()) if (!firstOf.has(run.node)) firstOf.set(run.node, index);
  return {
    text,
    container: () => findContainer([...firstOf.keys()]),
    toRange: (span) => buildRange(text, runs, span),
    toOffset: (node, offset) => {
      const first = firstOf.get(node);
      return first === undefined ? null : findOffset(runs, first, offset);
    },
  };
}

function buildRange(text: string, runs: readonly Run[], span: Span): Range | null {
  // The first run that reaches past the start, and the last that begins before the end.
  const firstIndex = findIndex(runs, (run) => run.start + run.length > span.start);
  const lastIndex = findIndex(runs, (run) => run.start >= span.end) - 1;
  const first = runs[firstIndex];
  const last = runs[lastIndex];
  if (!first || !last || firstIndex > lastIndex || span.start >= span.end) return null;
  const inside = runs.slice(firstIndex, lastIndex + 1);
  if (!inside.every((run) => isUnchanged(text, run, span))) return null;

  const range = first.node.ownerDocument.createRange();
  const start = first.nodeOffset + Math.max(0, span.start - first.start);
  const end = last.nodeOffset + Math.min(last.length, span.end - last.start);
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  // A start behind the end collapses: the page has put the nodes in another order.
  if (range.startContainer !== first.node || range.startOffset !== start) return null;
  const hasGap = inside.some((run, index) => index > 0 && run.afterGap);
  const quote = text.slice(Math.max(span.start, first.start), span.end);
  return hasGap || strip(range.toString()) === strip(quote) ? range : null;
}

/** Whether the part of the run that lies in the span still reads as in the article. */
function isUnchanged(text: string, run: Run, span: Span): boolean {
  if (!run.node.isConnected) return false;
  const start = Math.max(run.start, span.start);
  const end = Math.min(run.start + run.length, span.end);
  const nodeStart = run.nodeOffset + start - run.start;
  const live = run.node.data.slice(nodeStart, nodeStart + end - start);
  const ours = text.slice(start, end);
  return live === ours || strip(live) === strip(ours);
}

function strip(text: string): string {
  return text.replace(NOT_COMPARED, '');
}

function findOffset(runs: readonly Run[], first: number, offset: number): number {
  const node = runs[first]?.node;
  const isPast = (run: Run, index: number) =>
    index >= first && (run.node !== node || run.nodeOffset + run.length > offset);
  const index = findIndex(runs, isPast);
  const run = runs[index];
  if (run && run.node === node) return run.start + Math.max(0, offset - run.nodeOffset);
  const last = runs[index - 1];
  return last ? last.start + last.length : 0;
}

/** Binary search: the first index from which on `isPast` holds; the length where it never does. */
function findIndex(runs: readonly Run[], isPast: (run: Run, index: number) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run && isPast(run, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function findContainer(nodes: readonly Node[]): Element | null {
  let container: Element | null = null;
  for (const node of nodes) {
    if (!node.isConnected) continue;
    if (!container) container = node.parentElement;
    while (container && !container.contains(node)) container = container.parentElement;
  }
  return container;
}
