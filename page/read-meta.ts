import { rememberForTask } from './remember';

/**
 * Every `<meta>` with a content, by its name in lower case, whether the page writes that as `property`,
 * `name` or `itemprop` (and the content as `value`). Of several of one name the first.
 */
export const readAllMeta = rememberForTask((document: Document): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const stated = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    const content = stated.replace(/\s+/g, ' ').trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
});

/** The content of the first of the names that the page's `<meta>` elements have. Empty where none is there. */
export function readMeta(document: Document, names: readonly string[]): string {
  const found = readAllMeta(document);
  for (const name of names) {
    const content = found.get(name.toLowerCase());
    if (content) return content;
  }
  return '';
}
