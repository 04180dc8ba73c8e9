import { readLinkedArticle } from './read-linked-article';
import { readMeta } from './read-meta';

/** Parts of a host that name no outlet. */
const HOST_PREFIX = /^(?:www\d*|m|mobile|amp|edition)\./;
const TITLE_SEPARATOR = /\s+[|–—\-»·:]+\s+/;

/**
 * The outlet's name: as the page's metadata has it, else the end of its title where that fits the address,
 * else the host. Empty for a page of this machine (a file, loopback) that does not say.
 */
export function findPublisher(document: Document, url: string): string {
  const host = readHost(url);
  return (
    cleanName(readMeta(document, ['og:site_name'])) ||
    cleanName(readLinkedArticle(document)?.publisher ?? '') ||
    cleanName(readMeta(document, ['application-name', 'publisher', 'DC.publisher', 'cre'])) ||
    findInTitle(document.title, host) ||
    host
  );
}

/**
 * A title without the outlet's name at its end or start: "Talks resume | The Daily Planet". Unchanged where no part is
 * the outlet.
 */
export function stripPublisher(title: string, publisher: string, url: string): string {
  const parts = title.split(TITLE_SEPARATOR);
  if (parts.length < 2) return title;
  const host = readHost(url);
  const isOutlet = (part: string) => fold(part) === fold(publisher) || fitsHost(part, host);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isOutlet(last)) return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-»·:]+\s*$/, '');
  if (isOutlet(first)) return title.slice(first.length).replace(/^\s+[|–—\-»·:]+\s*/, '');
  return title;
}

function findInTitle(title: string, host: string): string {
  const parts = title.split(TITLE_SEPARATOR);
  if (parts.length < 2) return '';
  return [parts.at(-1), parts[0]].find((part) => part && fitsHost(part, host))?.trim() ?? '';
}

/** "BBC News" fits bbc.com: its letters, or its first letters, are a label of the host or begin one. */
function fitsHost(name: string, host: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > 5 || host === '') return false;
  const label = fold(host.split('.').slice(0, -1).join(''));
  const whole = fold(words.join(''));
  const bare = fold(words.filter((word) => !/^(?:the|of|and)$/i.test(word)).join(''));
  const initials = words.map((word) => word[0]?.toLowerCase() ?? '').join('');
  const [first = ''] = words;
  return (
    (whole.length >= 3 && (label.includes(whole) || fold(host) === whole)) ||
    (bare.length >= 3 && label.includes(bare)) ||
    (initials.length >= 3 && label === initials) ||
    (fold(first).length >= 3 && label === fold(first))
  );
}

function readHost(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  const isLocal = hostname === 'localhost' || /^[\d.]+$|^\[/.test(hostname);
  return isLocal ? '' : hostname.replace(HOST_PREFIX, '');
}

/** "www.example.com" and "@example" as names are the address again, and a slogan after a bar is no name. */
function cleanName(name: string): string {
  const [first = ''] = name.split(/\s+[|–—]\s+/);
  return first.replace(/^@/, '').replace(HOST_PREFIX, '').trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
