import { rememberForTask } from './remember';

/** What a page's JSON-LD says of its article. Fields are empty where it is silent. */
export interface LinkedArticle {
  readonly headline: string;
  readonly published: string;
  readonly publisher: string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$|^LiveBlogPosting$/;
/** JSON-LD of real pages stays far below; this only ends a hostile one. */
const MAX_NODES = 5000;

const OPENING = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/;
const CLOSING = /(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * The article that the page's JSON-LD describes: of several, the one whose headline is in the page's title,
 * else the outermost. Null where none of the blocks can be read or holds an article.
 */
export const readLinkedArticle = rememberForTask((document: Document): LinkedArticle | null => {
  const articles: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    articles.push(...findArticles(parse(script.textContent ?? '')));
  const title = document.title;
  return articles.find(({ headline }) => headline !== '' && title.includes(headline)) ?? articles[0] ?? null;
});

function parse(source: string): unknown {
  try {
    // Templates wrap it in comment or CDATA marks, and leave raw line breaks inside strings.
    const json = source.replace(OPENING, '').replace(CLOSING, '');
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

/** Breadth first, so that the page's article comes before what it contains or lists. */
function findArticles(root: unknown): LinkedArticle[] {
  const ids = new Map<string, Json>();
  const queue: unknown[] = [root];
  const found: Json[] = [];
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index];
    if (Array.isArray(node)) for (const item of node.slice(0, MAX_NODES)) queue.push(item);
    else if (isObject(node)) {
      if (typeof node['@id'] === 'string' && Object.keys(node).length > 1) ids.set(node['@id'], node);
      if (asList(node['@type']).some((type) => ARTICLE_TYPE.test(readText(type)))) found.push(node);
      for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value);
    }
  }
  return found.map((node) => ({
    headline: readText(node.headline) || readText(node.name),
    published: readText(node.datePublished) || readText(node.dateCreated),
    publisher: readName(node.publisher, ids) || readName(node.sourceOrganization, ids),
  }));
}

/** A name as text, as an object, or as a reference to one elsewhere in the block. */
function readName(value: unknown, ids: ReadonlyMap<string, Json>): string {
  const [first] = asList(value);
  if (!isObject(first)) return readText(first);
  return readText(first.name) || readText(ids.get(readText(first['@id']))?.name);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function readText(value: unknown): string {
  const [first] = asList(value);
  return typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : '';
}
