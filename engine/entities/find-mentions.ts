import type { Article } from '../article';
import type { Mention, Name } from '../report';
import type { Sentence } from '../text/find-sentences';
import type { Lexicon } from './build-lexicon';
import { addAcronyms } from './find-acronyms';
import { findHits } from './find-hits';
import { addMetonyms } from './find-metonyms';
import { readNames } from './find-names';
import { findVariants } from './find-variants';
import { type Meaning, Page, type PageWords, readPageWords } from './page-meanings';
import { readPageTokens } from './page-tokens';
import { resolveHits } from './resolve-hits';

/**
 * Every mention of the lexicon's entities, and the names that stand in none, both in order of the text and
 * disjoint with exact offsets. Short forms count only beside the full form; what stays open between several
 * entities carries them as candidates. `marked` is false throughout: see `chooseMarks`.
 */
export function findMentions(
  article: Article,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { mentions: Mention[]; names: Name[] } {
  const words = readPageWords(readPageTokens(article, sentences));
  const first = readMeanings(article, words, { lexicon, without: new Set() });
  // An event that is not meant gives back the names inside its own: "Kabul" of "Kabul earthquake".
  const unmeant = first.listUnsupportedEvents(lexicon.entities);
  const page = unmeant.size === 0 ? first : readMeanings(article, words, { lexicon, without: unmeant });
  const names = readNames(article, page.tokens, page.listNames());
  return { mentions: page.listInOrder().map((meaning) => readMention(article, page, meaning)), names };
}

function readMeanings(
  article: Article,
  words: PageWords,
  { lexicon, without }: { lexicon: Lexicon; without: ReadonlySet<string> },
): Page {
  const page = new Page(article, words);
  resolveHits(page, findHits(page.tokens, lexicon, without), () => findVariants(page, lexicon));
  addAcronyms(page, lexicon);
  addMetonyms(page, lexicon);
  return page;
}

function readMention(
  article: Article,
  page: Page,
  { from, to, entity, confidence, candidates }: Meaning,
): Mention {
  const start = page.tokens[from]?.start ?? 0;
  const end = page.tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    text: article.text.slice(start, end),
    confidence,
    marked: false,
    candidates: candidates.map(({ id }) => id),
  };
}
