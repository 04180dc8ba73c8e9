import type { BlockKind } from '../engine/article';
import { closeHolder, countCommas, createHolder, type Holder } from './holder';
import { createFurnitureCheck, findSideMatter } from './is-furniture';

/** A live text node in a block, or white space that the page shows without having it as text. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly node: Text;
      readonly linked: boolean;
      /** Left-out text stands between this piece and the one before. */
      readonly afterGap: boolean;
      readonly holder: Holder;
    }
  | { readonly kind: 'break' };

/** A block as the page has it, in live nodes. */
export interface LiveBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly holder: Holder;
  /** Counted as a holder's are. */
  readonly length: number;
  readonly linked: number;
  readonly commas: number;
}

/** All running text of a page, not yet parted into the article and the rest. */
export interface PageText {
  readonly blocks: readonly LiveBlock[];
  /** In document order, so that each comes after the one around it. */
  readonly holders: readonly Holder[];
}

const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  // A cell is a phrase in a row, not a sentence.
  TD: 'list-item',
  TH: 'list-item',
};

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`. */
const TEXT = 3;
const ELEMENT = 1;

const FIELD_TAGS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

/**
 * The text below `root`, cut into blocks in document order, without furniture, content that its attributes
 * hide, and the headline, which is read elsewhere. One pass.
 */
export function collectBlocks(root: Element, headline: Element | null): PageText {
  const builder = createBuilder(root);
  const isFurniture = createFurnitureCheck(root);
  walk(root, {
    enter(element) {
      const { tagName } = element;
      const isBlock = BLOCK_TAGS.has(tagName);
      if (element !== root && (element === headline || isFurniture(element))) {
        builder.skip(tagName, { isBlock, isHeadline: element === headline });
        return false;
      }
      if (isBlock) builder.open(element);
      else builder.enter(element);
      return true;
    },
    leave: builder.leave,
    text: builder.add,
  });
  return builder.finish();
}

/** Every text node of one element as a single block, for the headline. */
export function collectElement(element: Element, kind: BlockKind): LiveBlock | null {
  const { blocks } = collectBlocks(element, null);
  const [first] = blocks;
  const pieces = blocks.flatMap((block): Piece[] => [{ kind: 'break' }, ...block.pieces]);
  return first ? { ...first, kind, pieces } : null;
}

interface Visitor {
  /** False: do not go in, and do not call `leave`. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** In document order, without recursion because pages nest deeper than the stack, and with few questions to the page. */
function walk(root: Element, visitor: Visitor): void {
  let node: Node = root;
  for (;;) {
    const type = node.nodeType;
    let next: Node | null = null;
    if (type === TEXT) visitor.text(node as Text);
    else if (type === ELEMENT && visitor.enter(node as Element)) {
      next = node.firstChild;
      if (!next) visitor.leave(node as Element);
    }
    while (!next) {
      if (node === root) return;
      next = node.nextSibling;
      if (next || !node.parentNode) continue;
      node = node.parentNode;
      visitor.leave(node as Element);
    }
    node = next;
  }
}

function createBuilder(root: Element) {
  const blocks: LiveBlock[] = [];
  const top = createHolder(root, null);
  const holders: Holder[] = [top];
  const kinds: BlockKind[] = ['paragraph'];
  let holder = top;
  let pieces: Piece[] = [];
  let counts = { length: 0, linked: 0, commas: 0 };
  let link: Element | null = null;
  let afterGap = false;

  function flush(): void {
    if (counts.length > 0) {
      const kind = kinds.at(-1) ?? 'paragraph';
      const outer = findBlockHolder(holder);
      outer.ownBlocks += 1;
      if (kind !== 'heading') outer.paragraphs += 1;
      blocks.push({ kind, pieces, holder: outer, ...counts });
    }
    pieces = [];
    counts = { length: 0, linked: 0, commas: 0 };
    afterGap = false;
  }
  function count(text: string): void {
    const { length } = text;
    const commas = countCommas(text);
    counts.length += length;
    counts.commas += commas;
    holder.length += length;
    holder.commas += commas;
    if (!link) return;
    counts.linked += length;
    holder.linked += length;
  }
  function hold(element: Element): void {
    if (element === root) return;
    holder = createHolder(element, holder);
    holders.push(holder);
  }
  /** Two in a row part paragraphs, one is white space. */
  function breakLine(): void {
    if (endsWithBreak(pieces)) flush();
    else pieces.push({ kind: 'break' });
  }
  return {
    open(element: Element) {
      flush();
      hold(element);
      kinds.push(findKind(element, kinds.at(-1) ?? 'paragraph'));
    },
    enter(element: Element) {
      const { tagName } = element;
      if (tagName === 'BR') breakLine();
      else if (tagName === 'IMG') holder.pictures += 1;
      else {
        if (tagName === 'A') link ??= element;
        if (findSideMatter(element)) hold(element);
      }
    },
    leave(element: Element) {
      if (element === link) link = null;
      if (element !== holder.element) return;
      if (BLOCK_TAGS.has(element.tagName)) {
        flush();
        kinds.pop();
      }
      closeHolder(holder);
      holder = holder.parent ?? holder;
    },
    skip(tagName: string, { isBlock, isHeadline }: { isBlock: boolean; isHeadline: boolean }) {
      if (isBlock) flush();
      afterGap = true;
      if (isHeadline) holder.hasArticle = true;
      if (FIELD_TAGS.has(tagName)) holder.fields += 1;
    },
    add(node: Text) {
      const text = node.data.trim();
      // White space before a block's first text is nobody's, and most text nodes of a page are that.
      if (text === '' && pieces.length === 0) return;
      if (text !== '') count(text);
      pieces.push({ kind: 'text', node, linked: link !== null, afterGap, holder });
      afterGap = false;
    },
    finish(): PageText {
      flush();
      return { blocks, holders };
    },
  };
}

/** Inline elements are holders too where their name says they are side matter, and part no block. */
function findBlockHolder(holder: Holder): Holder {
  let outer = holder;
  while (outer.parent && !BLOCK_TAGS.has(outer.element.tagName)) outer = outer.parent;
  return outer;
}

function endsWithBreak(pieces: readonly Piece[]): boolean {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'break') return piece !== undefined;
    if (/\S/.test(piece.node.data)) return false;
  }
  return false;
}

/** A paragraph in a quotation, list or caption stays part of it. */
function findKind(element: Element, outer: BlockKind): BlockKind {
  const { tagName } = element;
  // Old pages lay themselves out by tables: a cell with paragraphs in it is a column, not a cell.
  const isColumn = /^T[DH]$/.test(tagName) && element.querySelector('p, br, div, table') !== null;
  const own = isColumn ? undefined : KINDS[tagName];
  if (own) return outer === 'caption' ? 'caption' : own;
  if (outer !== 'paragraph' && outer !== 'heading') return outer;
  return /^H[1-6]$/.test(tagName) || outer === 'heading' ? 'heading' : 'paragraph';
}
