import type { Article, PartialDate } from '../article';
import { countDaysBetween } from '../claims/partial-dates';
import type { Source } from '../corpus/corpus';
import type { Evidence } from '../report';

/** Earlier or later than the page, at the precision both dates have; what cannot be told apart is earlier. */
export function placeInTime(published: PartialDate | null, source: Source): Evidence['when'] {
  if (published === null) return 'undated';
  return countDaysBetween(published, source.published) > 0 ? 'later' : 'earlier';
}

/** Whether the source is the page itself: a page is no earlier report of its own. */
export function isSamePage(article: Article, source: Source): boolean {
  if (source.url && normaliseUrl(source.url) === normaliseUrl(article.url)) return true;
  return (
    source.title.length > 0 &&
    source.title.toLowerCase() === article.title.toLowerCase() &&
    !isOtherOutlet(article, source)
  );
}

function isOtherOutlet({ publisher }: Article, source: Source): boolean {
  return (
    publisher !== '' && source.publisher !== '' && publisher.toLowerCase() !== source.publisher.toLowerCase()
  );
}

function normaliseUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
