const BULLET = /[\u2022\u2043\u25aa\u25cf\u2023]/g;
const MARKER = /(?:^|\s)(\d{1,3}|[a-z])(\.\)|\)|\.)(?=\s)/g;
const FIRST_MARKER = /^\s*(?:1|a)(?:\.\)|\)|\.)\s/;

/**
 * Offsets at which an item of an inline list begins: before each bullet, and before "2.", "3." … where the
 * text opens with "1." (or with letters) and they count on from there. Empty for running text.
 */
export function findListItems(text: string): number[] {
  const starts = [...text.matchAll(BULLET)].map((match) => match.index);
  if (!FIRST_MARKER.test(text)) return starts;
  let expected: string | null = null;
  let style = '';
  for (const match of text.matchAll(MARKER)) {
    const [, label = '', closing = ''] = match;
    if (expected !== null && (label !== expected || closing !== style)) continue;
    if (expected !== null) starts.push(match.index);
    style = closing;
    expected = nextLabel(label);
  }
  return starts;
}

function nextLabel(label: string): string {
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}
