import type { Entity } from '../corpus/corpus';
import type { Lexicon } from './build-lexicon';
import type { Page } from './page-meanings';

/**
 * Acronyms that the page introduces in brackets behind a name, "the Free Harbour Front (FHF)": from there on
 * they mean what the name means. Not where the lexicon knows the acronym as somebody else's.
 */
export function addAcronyms(page: Page, lexicon: Lexicon): void {
  const introduced = new Map<string, { entity: Entity; at: number }>();
  for (const { to, entity, candidates } of page.meanings) {
    const token = page.tokens[to];
    if (candidates.length > 0 || entity.type === 'person' || token === undefined) continue;
    if (!page.isBracketed(to) || !isAcronymOf(token.text, entity) || lexicon.patterns.has(token.name))
      continue;
    if (!introduced.has(token.name)) introduced.set(token.name, { entity, at: to });
  }
  if (introduced.size === 0) return;
  page.tokens.forEach((token, at) => {
    const known = introduced.get(token.name);
    if (known === undefined || token.letterCase !== 'upper' || at < known.at || page.isTaken(at)) return;
    page.add({ from: at, to: at + 1, entity: known.entity, confidence: 'clear', candidates: [] });
  });
}

/** Its letters open words of one of the entity's names, in order. */
function isAcronymOf(text: string, { name, aliases }: Entity): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 7 || text !== text.toUpperCase()) return false;
  return [name, ...aliases].some((full) => {
    const initials = full
      .toLowerCase()
      .split(/[\s-]+/)
      .map((word) => word.charAt(0));
    let at = 0;
    for (const initial of initials) if (initial === letters[at]) at += 1;
    return at === letters.length;
  });
}
