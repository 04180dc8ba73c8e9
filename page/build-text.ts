import type { Block } from '../engine/article';
import type { LiveBlock } from './collect-blocks';
import type { Run } from './text-map';

/** A block's collapsed text, with the way back to its nodes. Offsets begin at 0. */
export interface TextBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly runs: readonly Run[];
  /** How much of the text is inside links, from 0 to 1. */
  readonly linkShare: number;
}

type OpenRun = { -readonly [Key in keyof Run]: Run[Key] };

/**
 * One block's text: white space collapsed to single spaces and trimmed, soft hyphens and zero-width
 * characters dropped. Depends on the characters alone, not on how they are cut into nodes.
 */
export function buildBlock(block: LiveBlock): TextBlock {
  const runs: OpenRun[] = [];
  let text = '';
  let linked = 0;
  /** White space not yet written; without a node it is a line break's. */
  let space: { readonly node: Text | null; readonly at: number } | null = null;
  let gap = false;

  function append(node: Text, from: number, to: number): void {
    const last = runs.at(-1);
    const start = text.length;
    text += to - from === 1 && isSpace(node.data, from) ? ' ' : node.data.slice(from, to);
    if (last && !gap && last.node === node && last.nodeOffset + last.length === from) {
      last.length += to - from;
    } else runs.push({ start, length: to - from, node, nodeOffset: from, afterGap: gap });
    gap = false;
  }

  for (const piece of block.pieces) {
    if (piece.kind === 'break') {
      space ??= { node: null, at: 0 };
      continue;
    }
    const { node } = piece;
    gap ||= piece.afterGap;
    const before = text.length;
    const { data } = node;
    for (const { index: from, 0: stretch } of data.matchAll(STRETCH)) {
      if (isSpace(data, from)) {
        space ??= { node, at: from };
        continue;
      }
      if (text !== '' && space?.node) append(space.node, space.at, space.at + 1);
      else if (text !== '' && space) text += ' ';
      space = null;
      append(node, from, from + stretch.length);
    }
    if (piece.linked) linked += text.length - before;
  }
  return { kind: block.kind, text, runs, linkShare: text === '' ? 0 : linked / text.length };
}

/** The article's text, its blocks, and the runs for the map. Blocks without text must be gone already. */
export function joinBlocks(parts: readonly TextBlock[]): { text: string; blocks: Block[]; runs: Run[] } {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let offset = 0;
  for (const part of parts) {
    texts.push(part.text);
    blocks.push({ kind: part.kind, start: offset, end: offset + part.text.length });
    // What stands between two blocks on the page is not the article's.
    for (const [index, run] of part.runs.entries())
      runs.push({ ...run, start: run.start + offset, afterGap: run.afterGap || index === 0 });
    offset += part.text.length + SEPARATOR.length;
  }
  return { text: texts.join(SEPARATOR), blocks, runs };
}

const SEPARATOR = '\n\n';

/**
 * Maximal stretches of white space, and of words with one plain space between them. Soft hyphens, zero-width
 * characters and direction marks match neither and so fall out.
 */
const STRETCH =
  /[^\S\ufeff]+|[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+(?: [^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+)*/g;

function isSpace(data: string, index: number): boolean {
  const code = data.charCodeAt(index);
  // The codes between are visible, and nearly all that is asked.
  if (code > 0x20 && code < 0xa0) return false;
  return code !== 0xfeff && /\s/.test(String.fromCharCode(code));
}
