import type { Article } from '../article';
import type { EntityType } from '../corpus/corpus';
import type { Mention } from '../report';

export type MarkDensity = 'few' | 'normal' | 'every' | 'none';

/** More than 3 marks in 100 words, or 40 on a page, disturb reading; "few" is a third of that. */
const MARKS_PER_100_WORDS = { few: 1, normal: 3 } as const;
const MARKS_PER_PAGE = { few: 14, normal: 40 } as const;
/** No third of the article holds more than this share of the marks. */
const LARGEST_SHARE = 0.6;
/** One mark or two always fill a third beyond that share: there is nothing to spread. */
const FEWEST_TO_SPREAD = 3;

/** How much a card helps: specific people, groups and events before places, which readers mostly know. */
const HELPFULNESS: Readonly<Record<EntityType, number>> = {
  event: 5,
  person: 4,
  organisation: 3,
  document: 3,
  place: 1,
};

/**
 * The same mentions, with `marked` set on those the page underlines: the first of each entity, the most
 * helpful first, within the density, spread so that no third of the article holds more than 60 in 100 of them,
 * unless they are fewer than three in all. A page that names everybody in its lead is left with two marks: a
 * reader meets an even page, and the popup's list reaches the rest. `every` marks every mention and `none` none;
 * a place that is only likely ("Washington" for the American government) is never marked but in `every`.
 */
export function chooseMarks(
  article: Article,
  mentions: readonly Mention[],
  { density }: { readonly density: MarkDensity },
): Mention[] {
  if (density === 'none' || density === 'every') {
    return mentions.map((mention) => ({ ...mention, marked: density === 'every' }));
  }
  const limit = readLimit(article, density);
  const ranked = rank(article, listFirstMentions(mentions.filter(isMarkable)), mentions);
  const chosen = spread(article, ranked, limit);
  return mentions.map((mention) => ({ ...mention, marked: chosen.has(mention) }));
}

function readLimit(article: Article, density: 'few' | 'normal'): number {
  const words = article.text.split(/\s+/).length;
  const byLength = Math.floor((words * MARKS_PER_100_WORDS[density]) / 100);
  return Math.min(MARKS_PER_PAGE[density], Math.max(1, byLength));
}

function isMarkable({ confidence, type, candidates }: Mention): boolean {
  return confidence === 'clear' || type !== 'place' || candidates.length > 0;
}

function listFirstMentions(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const isFirst = !seen.has(mention.entity);
    seen.add(mention.entity);
    return isFirst;
  });
}

function rank(article: Article, firsts: readonly Mention[], all: readonly Mention[]): Mention[] {
  const counts = new Map<string, number>();
  for (const { entity } of all) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const score = (mention: Mention): number => {
    const often = Math.min(counts.get(mention.entity) ?? 1, 5) * 0.2;
    const sure = mention.confidence === 'clear' ? 0.5 : 0;
    return HELPFULNESS[mention.type] + often + sure - mention.start / Math.max(1, article.text.length);
  };
  return [...firsts].sort((a, b) => score(b) - score(a) || a.start - b.start);
}

function spread(article: Article, ranked: readonly Mention[], limit: number): ReadonlySet<Mention> {
  const third = Math.max(1, article.text.length / 3);
  const thirdOf = ({ start }: Mention): number => Math.min(2, Math.floor(start / third));
  const chosen = ranked.slice(0, limit);
  const spare = ranked.slice(limit);
  while (chosen.length >= FEWEST_TO_SPREAD) {
    const counts = [0, 1, 2].map((part) => chosen.filter((mention) => thirdOf(mention) === part).length);
    const crowded = counts.findIndex((count) => count > chosen.length * LARGEST_SHARE);
    if (crowded < 0) break;
    const out = chosen.findLastIndex((mention) => thirdOf(mention) === crowded);
    chosen.splice(out, 1);
    const replacement = spare.findIndex((mention) => thirdOf(mention) !== crowded);
    if (replacement >= 0) chosen.push(...spare.splice(replacement, 1));
  }
  return new Set(chosen);
}
