/** A page without scripts, layout or window, from its source. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
