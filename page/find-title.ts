import { findPublisher, stripPublisher } from './find-publisher';
import { readLinkedArticle } from './read-linked-article';
import { readMeta } from './read-meta';

/** Share of words that headline and stated title have in common, of the longer one. */
const MIN_COMMON = 0.5;
/** Fewer words in a lone h1 may be a site's or section's name. */
const MIN_LONE_WORDS = 4;

/** The title that the page's metadata states, without the outlet's name. Empty where there is none. */
export function findTitle(document: Document, url: string): string {
  return findTitles(document, url)[0] ?? '';
}

/**
 * The live element that shows the headline: the heading nearest to one of the page's stated titles, else
 * its only h1 if long enough. Null where none is shown. `isVisible` as for `extractArticle`.
 */
export function findHeadline(
  document: Document,
  url: string,
  isVisible: (element: Element) => boolean,
): Element | null {
  const titles = findTitles(document, url).map(readWords);
  const selector = 'h1, [itemprop~="headline"], header h2, article h2, main h2, [class*="headline" i]';
  let best: Element | null = null;
  let bestScore = 0;
  for (const element of document.querySelectorAll(selector)) {
    const text = readText(element);
    if (text === '' || text.length > 400) continue;
    const words = readWords(text);
    const common = Math.max(0, ...titles.map((title) => measureCommon(words, title)));
    // An h1 is the likelier headline of two that fit alike; the first of those is.
    const score = common < MIN_COMMON ? 0 : common + (element.tagName === 'H1' ? 0.2 : 0);
    if (score > bestScore && isOwnHeading(element) && isVisible(element))
      [best, bestScore] = [element, score];
  }
  return best ?? findLoneHeading(document, isVisible);
}

function findLoneHeading(document: Document, isVisible: (element: Element) => boolean): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter(
    (element) => isOwnHeading(element) && isVisible(element),
  );
  const [only] = headings;
  if (!only || headings.length > 1) return null;
  return readText(only).split(' ').length >= MIN_LONE_WORDS ? only : null;
}

/** Stated titles, best first, none empty. */
function findTitles(document: Document, url: string): string[] {
  const publisher = findPublisher(document, url);
  return [
    readMeta(document, ['og:title']),
    readLinkedArticle(document)?.headline ?? '',
    readMeta(document, ['twitter:title', 'DC.title', 'headline']),
    document.title,
  ]
    .map((title) => stripPublisher(title.replace(/\s+/g, ' ').trim(), publisher, url))
    .filter((title) => title !== '' && title.toLowerCase() !== publisher.toLowerCase());
}

function isOwnHeading(element: Element): boolean {
  return element.closest('nav, footer, aside, dialog, [hidden], [aria-hidden="true"], li, button') === null;
}

function measureCommon(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return common / Math.max(first.size, second.size, 1);
}

function readWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function readText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
