import type { PartialDate } from '../engine/article';
import { findSideMatter, isFurniture } from './is-furniture';
import { readDate, readIso } from './read-date';
import { readLinkedArticle } from './read-linked-article';
import { readAllMeta } from './read-meta';

const STANDARD_NAMES = ['article:published_time', 'og:article:published_time', 'datepublished'];
/** Names for the day of publication, folded to letters: "article:published_time", "parsely-pub-date", … */
const NAMES_PUBLICATION =
  /publish(?:ed)?(?:time|date|on)|publication(?:date|time)|pub(?:date|time)|date(?:published|created|issued|original|pub)|issued|sailthrudate/;
/** Another event in the life of the page. */
const NAMES_OTHER = /modif|updat|revis|expir|review|embargo/;
/** Not plain "date": above many a page stands the day's own. */
const DATELINES =
  '[class*="publish" i], [class*="posted" i], [class*="dateline" i], [class*="datestamp" i], [class*="datetime" i]';
/** Characters: more than this is no dateline. */
const MAX_DATELINE_LENGTH = 80;
/** Fields that may hold another date than that of publication, such as the day's. */
const WEAK_NAMES = ['dcterms.date', 'dc.date', 'ptime', 'pdate', 'date'];

/**
 * The day on which the page says it was published, in its own calendar, at the precision it states. From
 * JSON-LD, meta, itemprop, `<time>`, the address and a dateline named as such, in that order; null where none of them has a date.
 */
export function findPublished(document: Document, url: string): PartialDate | null {
  return (
    readDate(readLinkedArticle(document)?.published ?? '') ??
    findInMeta(document) ??
    findInElements(document.querySelectorAll('[itemprop~="datePublished"]')) ??
    findInTimes(document) ??
    findInAddress(url) ??
    findInElements(document.querySelectorAll(DATELINES))
  );
}

function findInMeta(document: Document): PartialDate | null {
  const all = readAllMeta(document);
  const stated = [...all].filter(([name]) => {
    const folded = name.replace(/[^a-z]/g, '');
    return NAMES_PUBLICATION.test(folded) && !NAMES_OTHER.test(folded);
  });
  const standard = STANDARD_NAMES.map((name) => all.get(name) ?? '');
  const weak = WEAK_NAMES.map((name) => all.get(name) ?? '');
  return findFirstDate([...standard, ...stated.map(([, content]) => content), ...weak]);
}

function findInElements(elements: Iterable<Element>): PartialDate | null {
  for (const element of elements) {
    if (isBeside(element)) continue;
    const stated = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name) ?? '');
    const date = findFirstDate([...stated, (element.textContent ?? '').slice(0, MAX_DATELINE_LENGTH)]);
    if (date) return date;
  }
  return null;
}

function findFirstDate(texts: readonly string[]): PartialDate | null {
  for (const text of texts) {
    const date = readDate(text);
    if (date) return date;
  }
  return null;
}

/** The first that is not among side matter; times said to be of publication before the others. */
function findInTimes(document: Document): PartialDate | null {
  const marked = document.querySelectorAll(
    'time[pubdate], time[class*="publish" i], [class*="publish" i] time',
  );
  return findInElements(marked) ?? findInElements(document.querySelectorAll('time'));
}

/** A time in a list of other stories or below a comment is not the page's own. */
function isBeside(element: Element): boolean {
  for (let outer = element.parentElement; outer && outer.tagName !== 'BODY'; outer = outer.parentElement) {
    if (outer.tagName === 'ARTICLE' || outer.tagName === 'MAIN') return false;
    if (outer.tagName === 'LI' || isFurniture(outer) || findSideMatter(outer) === 'part') return true;
  }
  return false;
}

/** "/2021/09/02/", "/2021-09-02-", "/20210902/", and to the month "/2021/09/". Null for any other number. */
function findInAddress(url: string): PartialDate | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const day =
    /(?<!\d)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(path);
  const month = /\/(\d{4})\/(\d{2})\//.exec(path);
  return readIso(day?.slice(1).join('-') ?? '') ?? readIso(month?.slice(1).join('-') ?? '');
}
