import type { Page } from '../engine/article';
import { buildBlock, joinBlocks, type TextBlock } from './build-text';
import { chooseBlocks } from './choose-blocks';
import { collectElement } from './collect-blocks';
import { findPublished } from './find-published';
import { findPublisher } from './find-publisher';
import { findHeadline, findTitle } from './find-title';
import { findNoArticleReason } from './is-article';
import { createTextMap, type TextMap } from './text-map';

export interface ExtractOptions {
  readonly url: string;
  /** Whether the page shows the element; left out, the browser is asked, and without layout all is shown. */
  readonly isVisible?: (element: Element) => boolean;
}

export interface Extraction {
  readonly page: Page;
  /** Null for a page that is no article. */
  readonly map: TextMap | null;
}

/**
 * What the page says, as plain data, and the way back to its live text nodes. Reads the live document and
 * changes nothing in it. A page that is no article comes back with the reason.
 */
export function extractArticle(document: Document, options: ExtractOptions): Extraction {
  const { url, isVisible = isRendered } = options;
  const headline = findHeadline(document, url, isVisible);
  const titleBlock = headline && collectElement(headline, 'title');
  const title = titleBlock && buildBlock(titleBlock);
  const parts = readParts(document, { headline, title, isVisible });
  const shownTitle = title?.text || findTitle(document, url);
  const language = document.documentElement.lang;
  const reason = findNoArticleReason({ blocks: parts, language });
  if (reason) return { page: { kind: 'other', url, title: shownTitle, reason }, map: null };

  const body = dropLinks(parts);
  const { text, blocks, runs } = joinBlocks(title?.text ? [title, ...body] : markTitle(body, shownTitle));
  const page: Page = {
    kind: 'article',
    url,
    title: shownTitle,
    publisher: findPublisher(document, url),
    published: findPublished(document, url),
    text,
    blocks,
  };
  return { page, map: createTextMap(text, runs) };
}

interface PartOptions {
  readonly headline: Element | null;
  readonly title: TextBlock | null;
  readonly isVisible: (element: Element) => boolean;
}

/** The blocks below the headline; a second showing of the headline is left out. */
function readParts(document: Document, { headline, title, isVisible }: PartOptions): TextBlock[] {
  // No body in a document still being built, or one made by a script.
  if (!document.body) return [];
  return chooseBlocks(document.body, { isVisible, headline })
    .map(buildBlock)
    .filter(({ text }) => text !== '' && text !== title?.text && !AD_LABEL.test(text));
}

const AD_LABEL =
  /^(?:advertise?ments?|(?:article|story) continues (?:below|after)(?: this)?(?: advertisement)?|ad|sponsored)[.:]?$/i;
const SEE_ALSO =
  /^(?:related|read (?:more|also|next)|see also|also read|more(?: on| from)?|watch|listen)\b[^.]{0,20}:/i;

/** Lines that only lead to other stories. A heading may link to its own section and stays. */
function dropLinks(parts: readonly TextBlock[]): TextBlock[] {
  return parts.filter(({ kind, text, linkShare }) => {
    if (kind === 'heading' || kind === 'caption') return true;
    if (SEE_ALSO.test(text) && linkShare > 0.5) return false;
    return linkShare < 0.9 || /[.!?…]["'”’)\]]*$/.test(text);
  });
}

/** A headline that is no heading to the page still begins its text. */
function markTitle(body: readonly TextBlock[], title: string): TextBlock[] {
  return body.map((part, index) => (index === 0 && part.text === title ? { ...part, kind: 'title' } : part));
}

function isRendered(element: Element): boolean {
  // Not there in jsdom, which lays nothing out.
  if (typeof element.checkVisibility !== 'function') return true;
  for (let shown: Element | null = element; shown; shown = shown.parentElement) {
    if (shown.checkVisibility({ visibilityProperty: true })) return true;
    // With `display: contents` an element has no box, and its text is shown all the same.
    if (getComputedStyle(shown).display !== 'contents') return false;
  }
  return false;
}
