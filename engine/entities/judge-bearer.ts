import type { Entity } from '../corpus/corpus';
import { stem } from '../text/stem';
import type { Hit } from './find-hits';
import { listWords } from './namesake-words';
import type { Page } from './page-meanings';
import type { PageToken } from './page-tokens';
import { BUSINESS_TRADES, EVERYDAY_NAMES, isTrade } from './person-words';
import { COMMON_WORDS, DEMONYMS, FUNCTION_WORDS, isHead, NAME_SUFFIXES, TITLES, wordSet } from './word-lists';

/** How far a trade stands from the name it belongs to: "Michael Rubin, 52, a self-taught Leeds chef". */
const REACH_BEFORE = 4;
const REACH_AFTER = 9;
/** So much of the page speaks for the entity that a trade we do not know of him is his too. */
const OUTWEIGHING_SUPPORT = 4;

/** A name that many bear needs more than one word on the page that speaks for ours. */
const SHARED_SUPPORT = 2;

/**
 * Whether the person of this full name is the one in the corpus, from all places of the page that spell it.
 * `false` where the page gives the name another trade, or where many bear the name and nothing on the page
 * speaks for ours; `likely` where a strange trade stands against much that fits.
 */
export function isBearer(page: Page, entity: Entity, hits: readonly Hit[]): 'clear' | 'likely' | false {
  if (entity.type !== 'person' || entity.context.length === 0) return 'clear';
  const support = page.countSupport(entity);
  const known = listKnownWords(entity);
  const roles = hits.map((hit) => readRole(page.tokens, hit, known));
  if (roles.includes('own')) return 'clear';
  const isShared = isSharedName(entity);
  if (roles.includes('other')) {
    if (support < OUTWEIGHING_SUPPORT) return false;
    return isShared ? 'likely' : 'clear';
  }
  return isShared && support < SHARED_SUPPORT ? false : 'clear';
}

/** Whether the words beside the name are those of another bearer that the corpus knows: "of Fanatics". */
export function isNamesake(
  tokens: readonly PageToken[],
  { from, to }: Hit,
  namesakeWords: ReadonlySet<string>,
): boolean {
  if (namesakeWords.size === 0) return false;
  const beside = [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 4)];
  return beside.some((token) => token.sentence === tokens[from]?.sentence && namesakeWords.has(token.name));
}

/** The corpus knows of others with the full name, or given name and surname are both everyday ones. */
function isSharedName({ name, not }: Entity): boolean {
  const words = listWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (EVERYDAY_NAMES.has(first) && COMMON_WORDS.has(last)) return true;
  return not.some((phrase) => {
    const others = listWords(phrase);
    const end = others.at(-1) ?? '';
    if (!others.includes(first) || !others.includes(last)) return false;
    return !NAME_SUFFIXES.has(end) && end !== 'junior' && !isHead(end);
  });
}

/** Words of a description that fit anybody's. */
const EMPTY = wordSet('former formerly first second senior retired once since served new old years');

/** Stems of what the corpus says of the person, the name itself not among them. */
export function listKnownWords({ name, who, context, aliases }: Entity): ReadonlySet<string> {
  const own = new Set(listWords(name));
  const words = [who, ...context, ...aliases].flatMap(listWords);
  const trades = words.includes('businessman') ? BUSINESS_TRADES : [];
  return new Set(
    [...words, ...trades]
      .filter(
        (word) =>
          word.length > 2 &&
          !own.has(word) &&
          !EMPTY.has(word) &&
          !DEMONYMS.has(word) &&
          !FUNCTION_WORDS.has(word),
      )
      .map(stem),
  );
}

/** The trade beside the name: one that fits the entity, another one, or none. */
function readRole(
  tokens: readonly PageToken[],
  hit: Hit,
  known: ReadonlySet<string>,
): 'own' | 'other' | 'none' {
  const apposition = listApposition(tokens, hit);
  if (/^no relation/.test(apposition.map(({ lower }) => lower).join(' '))) return 'other';
  const trade = tokens[hit.from - 1];
  // "general manager Mark Milley": the last word says what he is.
  const isOther = trade !== undefined && isTrade(trade.lower) && !known.has(stem(trade.lower));
  const before = listBefore(tokens, hit);
  // "his lawyer, Michael Rubin": the trade may stand before a comma too.
  if (isOther && (before.length > 0 || tokens[hit.from]?.gap === 'comma')) return 'other';
  const beside = [...before, ...apposition];
  if (beside.some(({ lower }) => known.has(stem(lower)))) return 'own';
  return beside.some(({ lower }) => isTrade(lower)) || isLocal(tokens, hit) ? 'other' : 'none';
}

/** "the baker", "Chief Baker": the words that stand before the name and end in a trade or a title. */
function listBefore(tokens: readonly PageToken[], { from }: Hit): PageToken[] {
  const words: PageToken[] = [];
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || (next?.gap !== 'join' && next?.gap !== 'dot' && next?.gap !== 'hyphen')) break;
    if (at === from - 1 && !isTrade(token.lower) && !TITLES.has(token.name)) break;
    words.push(token);
  }
  return words;
}

/** Behind the comma, over an age, up to the next comma or verb-like end: ", 43, a plumber from Leeds,". */
function listApposition(tokens: readonly PageToken[], { to }: Hit): PageToken[] {
  if (tokens[to]?.gap !== 'comma') return [];
  const start = tokens[to]?.letterCase === 'number' && tokens[to + 1]?.gap === 'comma' ? to + 1 : to;
  const words: PageToken[] = [];
  for (let at = start; at < start + REACH_AFTER; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[to]?.sentence) break;
    if (at > start && token.gap !== 'join' && token.gap !== 'hyphen' && token.gap !== 'possessive') break;
    if (/^(?:and|but|said|says|who|which)$/.test(token.lower)) break;
    words.push(token);
  }
  return words;
}

/** "Craig Nelson, 43, of Tulsa": local news presents those whom nobody knows by age and town. */
function isLocal(tokens: readonly PageToken[], { to }: Hit): boolean {
  const [age, of] = [tokens[to], tokens[to + 1]];
  return (
    age?.gap === 'comma' &&
    /^\d\d$/.test(age.name) &&
    of?.gap === 'comma' &&
    /^(?:of|from)$/.test(of.name) &&
    tokens[to + 2]?.letterCase === 'title'
  );
}
