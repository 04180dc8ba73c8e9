import { collectBlocks, type LiveBlock, type PageText, type Piece } from './collect-blocks';
import { findContainer, joinSiblings } from './find-container';
import { type Holder, measureLinkShare } from './holder';
import { scoreHolders } from './score-blocks';

export interface ChooseOptions {
  /** Asked for the article's container, and once for each element with text of the article. */
  readonly isVisible: (element: Element) => boolean;
  /** Read elsewhere and left out here. */
  readonly headline: Element | null;
}

/** Characters: with less, what its name puts beside the article may be the article. */
const MIN_ARTICLE_LENGTH = 500;
/** Characters: a byline with its names and its date. */
const MAX_LABEL_LENGTH = 200;
/** Containers that the browser does not show, such as a consent form that has been answered. */
const MAX_HIDDEN = 4;
/** As many make a text even if it is full of links, or has fields and pictures in it. */
const MANY_COMMAS = 10;

/**
 * The blocks below `root` that make up the page's article, in document order; empty where nothing on the page
 * has paragraphs. The live document is only read, and in one pass.
 */
export function chooseBlocks(root: Element, { headline, isVisible }: ChooseOptions): LiveBlock[] {
  const page = collectBlocks(root, headline);
  const strict = choose(page, isVisible, isBeside);
  const isEnough = sumLengths(strict) >= MIN_ARTICLE_LENGTH;
  const loose = isEnough ? strict : choose(page, isVisible, () => false);
  const chosen = sumLengths(loose) > sumLengths(strict) ? loose : strict;
  const isShown = createShownCheck(isVisible);
  return chosen.map((block) => keepPieces(block, ({ node }) => isShown(node.parentElement)));
}

function sumLengths(blocks: readonly LiveBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function choose(
  { blocks, holders }: PageText,
  isVisible: (element: Element) => boolean,
  isOut: (holder: Holder) => boolean,
): LiveBlock[] {
  const hidden = new Set<Holder>();
  for (let tries = 0; tries < MAX_HIDDEN; tries++) {
    const open = spread(
      holders,
      (holder, isInOpen) => (isInOpen || !holder.parent) && !hidden.has(holder) && !isOut(holder),
    );
    scoreHolders(
      holders,
      blocks.filter(({ holder }) => open.has(holder)),
    );
    const container = findContainer(holders);
    if (!container) return [];
    if (!isVisible(container.element)) {
      hidden.add(container);
      continue;
    }
    const joined = joinSiblings(container, holders);
    const kept = spread(holders, (holder, isInKept) => {
      if (!open.has(holder)) return false;
      return joined.has(holder) || (isInKept && !isJunk(holder));
    });
    return blocks
      .filter(({ holder }) => kept.has(holder))
      .map((block) => keepPieces(block, ({ holder }) => kept.has(holder)));
  }
  return [];
}

/** The holders that pass, each told whether the one around it does. */
function spread(
  holders: readonly Holder[],
  passes: (holder: Holder, isIn: boolean) => boolean,
): ReadonlySet<Holder> {
  const passed = new Set<Holder>();
  for (const holder of holders) {
    if (passes(holder, holder.parent !== null && passed.has(holder.parent))) passed.add(holder);
  }
  return passed;
}

/** By its name. That alone does not decide: `<body class="comments-open">` holds all of the article. */
function isBeside({ side, hasArticle, parent, length }: Holder): boolean {
  if (!side || hasArticle || !parent) return false;
  return side === 'part' || length < MAX_LABEL_LENGTH;
}

/** Elements that are part of a text, whatever their shape. */
const TEXT_TAGS = new Set(
  `P BLOCKQUOTE LI FIGURE FIGCAPTION CAPTION DT DD TD TH TR TBODY THEAD TFOOT H1 H2 H3 H4 H5 H6 A SPAN`.split(
    ' ',
  ),
);

const LIST_TAGS = new Set(['UL', 'OL', 'DL']);

/** By its shape: a box of links, a form, a gallery between the paragraphs. */
function isJunk(holder: Holder): boolean {
  const { element, commas, paragraphs, fields, pictures } = holder;
  if (TEXT_TAGS.has(element.tagName) || commas >= MANY_COMMAS) return false;
  // One paragraph may be full of links, and a list too.
  const maxLinkShare = paragraphs <= 1 || LIST_TAGS.has(element.tagName) ? 0.5 : 0.2;
  return (
    measureLinkShare(holder) > maxLinkShare ||
    fields > paragraphs / 3 ||
    pictures > Math.max(1, paragraphs * 2)
  );
}

/** Neighbouring texts share their parent. */
function createShownCheck(isVisible: (element: Element) => boolean): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element) return false;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = isVisible(element);
      known.set(element, shown);
    }
    return shown;
  };
}

/** The block without some of its text, and with a note where that stood. */
function keepPieces(block: LiveBlock, isKept: (piece: Piece & { kind: 'text' }) => boolean): LiveBlock {
  const pieces: Piece[] = [];
  let afterGap = false;
  for (const piece of block.pieces) {
    if (piece.kind === 'break') pieces.push(piece);
    else if (isKept(piece)) {
      pieces.push(afterGap ? { ...piece, afterGap } : piece);
      afterGap = false;
    } else afterGap = true;
  }
  return { ...block, pieces };
}
