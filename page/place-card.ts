/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CardSituation {
  /** The line of the mark that the card belongs to. */
  readonly line: Box;
  /** Null where the card was opened without a pointer. */
  readonly pointer: Point | null;
  /** The height the card would like to have. */
  readonly height: number;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Where the card goes. With side `above`, `top` counts on the card having `height`. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The height it gets; below the one it would like, it scrolls inside. */
  readonly height: number;
  /** The height it may grow to on its side. */
  readonly maxHeight: number;
  readonly side: 'above' | 'below';
}

const CARD_WIDTH = 320;
const MAX_WIDTH_SHARE = 0.9;
const MAX_HEIGHT_SHARE = 0.6;
/** Between the card and the edge of the viewport. */
const EDGE = 8;
/** Between the card and its line: near enough to cross without leaving both. */
const GAP = 6;
/** The drawn pointer reaches this far below its hot spot. */
const POINTER_HEIGHT = 20;
/** Less than this is not worth staying on the wanted side for. */
const MIN_HEIGHT = 160;

/**
 * Puts the card below its line, or above where there is little room below and more above: never over the
 * line or the pointer, at least 8 px from the edges, at most 90vw and 60vh. Where the viewport leaves no
 * room at all the height is 0.
 */
export function placeCard({ line, pointer, height, viewport }: CardSituation): CardPlace {
  const width = Math.max(
    0,
    Math.min(CARD_WIDTH, viewport.width * MAX_WIDTH_SHARE, viewport.width - 2 * EDGE),
  );
  const left = clamp(line.left, EDGE, Math.max(EDGE, viewport.width - EDGE - width));
  const most = viewport.height * MAX_HEIGHT_SHARE;
  const wanted = Math.min(height, most);
  const band = findBand(line, pointer);
  const firstTop = clamp(band.bottom + GAP, EDGE, viewport.height - EDGE);
  const lastBottom = clamp(band.top - GAP, EDGE, viewport.height - EDGE);
  const roomBelow = Math.max(0, viewport.height - EDGE - firstTop);
  const roomAbove = Math.max(0, lastBottom - EDGE);

  // A long card scrolls below its line rather than jump above it for a few pixels more.
  if (roomBelow >= Math.min(wanted, MIN_HEIGHT) || roomBelow >= roomAbove) {
    return {
      left,
      top: firstTop,
      width,
      height: Math.min(wanted, roomBelow),
      maxHeight: Math.min(most, roomBelow),
      side: 'below',
    };
  }
  const shown = Math.min(wanted, roomAbove);
  return {
    left,
    top: lastBottom - shown,
    width,
    height: shown,
    maxHeight: Math.min(most, roomAbove),
    side: 'above',
  };
}

/** The stretch of height to keep free: the line, and the pointer where it is on it. */
function findBand(line: Box, pointer: Point | null): { top: number; bottom: number } {
  const bottom = line.top + line.height;
  if (!pointer) return { top: line.top, bottom };
  return { top: Math.min(line.top, pointer.y), bottom: Math.max(bottom, pointer.y + POINTER_HEIGHT) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
