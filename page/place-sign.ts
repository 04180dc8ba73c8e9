/** Where a sign stands beside the lines of a range, in CSS pixels of the viewport. */
export interface SignPlace {
  /** The edge of the sign that faces the text. */
  readonly edge: number;
  readonly top: number;
  readonly height: number;
  readonly side: 'left' | 'right';
}

/** Between the sign and the text, where the margin has the room. */
const GAP = 11;
/** The sign's width and its icon's: at the window's edge it keeps so much for itself. */
const ROOM = 4;

/**
 * The place of a sign at the margin where the lines of the range begin: left of the block that holds them, or right
 * where its text runs from right to left. Null where the range is not shown.
 */
export function placeSign(range: Range): SignPlace | null {
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const block = findBlock(range.startContainer);
  if (boxes.length === 0 || !block) return null;
  const view = block.ownerDocument.defaultView;
  if (!view) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  const style = view.getComputedStyle(block);
  const { left, right } = block.getBoundingClientRect();
  if (style.direction === 'rtl') {
    const text = right - toPixels(style.borderRightWidth) - toPixels(style.paddingRight);
    const most = block.ownerDocument.documentElement.clientWidth - ROOM;
    return { edge: Math.max(text, Math.min(text + GAP, most)), top, height, side: 'right' };
  }
  const text = left + toPixels(style.borderLeftWidth) + toPixels(style.paddingLeft);
  return { edge: Math.min(text, Math.max(text - GAP, ROOM)), top, height, side: 'left' };
}

/** The element that lays out the line in which the node stands. */
function findBlock(node: Node): Element | null {
  const view = node.ownerDocument?.defaultView;
  let element = node.parentElement;
  while (element && view && /^(?:inline|contents)/.test(view.getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

function toPixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
