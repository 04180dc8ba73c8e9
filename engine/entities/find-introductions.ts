import type { Page } from './page-meanings';
import { FUNCTION_WORDS } from './word-lists';

/** Small words that acronyms leave out: "Center for Strategic and International Studies (CSIS)". */
const LONGEST_INTRODUCTION = 10;

/**
 * What the page says that acronyms in brackets stand for, each as folded words: "access point" for AP. Capitals
 * are not asked for, so ordinary words take an acronym away from whom it means elsewhere. Empty where nothing
 * is introduced.
 */
export function findIntroductions(page: Page): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  page.tokens.forEach((token, at) => {
    if (token.letterCase !== 'upper' || token.name.length > 7) return;
    const phrase = page.isBracketed(at) ? spellOut(page, at) : spellBehind(page, at);
    if (phrase !== null) introduced.set(token.name, phrase);
  });
  return introduced;
}

/** The words before the bracket whose initials give the acronym, going backwards; null where they do not. */
function spellOut(page: Page, at: number): string | null {
  const letters = page.tokens[at]?.name ?? '';
  const words: string[] = [];
  let left = letters.length;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_INTRODUCTION); back -= 1) {
    const token = page.tokens[back];
    if (token === undefined || token.sentence !== page.tokens[at]?.sentence) return null;
    words.unshift(token.name);
    if (token.name.startsWith(letters.charAt(left - 1))) left -= 1;
    else if (!FUNCTION_WORDS.has(token.name)) return null;
    if (left === 0) return words.join(' ');
  }
  return null;
}

/** "AP (access point)": the words in the bracket behind, where their initials give the acronym; else null. */
function spellBehind({ tokens, text }: Page, at: number): string | null {
  const letters = tokens[at]?.name ?? '';
  const end = tokens[at]?.end ?? 0;
  if (letters.length < 2 || text.slice(end, end + 2) !== ' (') return null;
  const words: string[] = [];
  for (const token of tokens.slice(at + 1, at + 1 + LONGEST_INTRODUCTION)) {
    words.push(token.name);
    if (text.charAt(token.end) === ')') break;
  }
  const initials = words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => word.charAt(0));
  return initials.join('') === letters ? words.join(' ') : null;
}
