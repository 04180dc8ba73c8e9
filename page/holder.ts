import { findSideMatter, type SideMatter } from './is-furniture';

/** An element that is taken or left as a whole. Counts are of it and all below. */
export interface Holder extends Counts {
  readonly element: Element;
  readonly parent: Holder | null;
  readonly side: SideMatter | null;
  /** Blocks of text that are its own, and holders straight below that have text. */
  ownBlocks: number;
  filledChildren: number;
  /** Whether the page's headline stands in it, or what the page itself calls its article. */
  hasArticle: boolean;
  /** Points of the paragraphs in it, of near ones the most; 0 until they are given. */
  score: number;
}

interface Counts {
  /** Characters, without the white space around each text node. */
  length: number;
  /** Of these, characters in links. */
  linked: number;
  commas: number;
  /** Fields to fill in. */
  fields: number;
  pictures: number;
  /** Blocks of text, other than headings. */
  paragraphs: number;
}

export function createHolder(element: Element, parent: Holder | null): Holder {
  return {
    element,
    parent,
    side: findSideMatter(element),
    length: 0,
    linked: 0,
    commas: 0,
    fields: 0,
    pictures: 0,
    paragraphs: 0,
    ownBlocks: 0,
    filledChildren: 0,
    hasArticle: element.tagName === 'MAIN' || isStatedBody(element),
    score: 0,
  };
}

/** Adds the counts of a holder that was read to its end to the one around it. */
export function closeHolder(holder: Holder): void {
  const { parent } = holder;
  if (!parent) return;
  parent.length += holder.length;
  parent.linked += holder.linked;
  parent.commas += holder.commas;
  parent.fields += holder.fields;
  parent.pictures += holder.pictures;
  parent.paragraphs += holder.paragraphs;
  parent.filledChildren += holder.length > 0 ? 1 : 0;
  parent.hasArticle ||= holder.hasArticle;
}

/** Whether the page says outright that this is the text of its article. */
export function isStatedBody(element: Element): boolean {
  return element.getAttribute('itemprop')?.includes('articleBody') ?? false;
}

/** Whether it holds one block of text and nothing else: a paragraph, whatever its tag. */
export function isParagraph(holder: Holder): boolean {
  return holder.ownBlocks === 1 && holder.filledChildren === 0;
}

/** Share of the text that is in links, from 0 to 1; 0 without text. */
export function measureLinkShare({ length, linked }: Holder): number {
  return length === 0 ? 0 : linked / length;
}

export function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}
