import type { Entity } from '../corpus/corpus';
import { stem } from '../text/stem';
import type { Pattern } from './build-patterns';
import type { Hit } from './find-hits';
import { listKnownWords } from './judge-bearer';
import type { PageToken } from './page-tokens';
import { isTrade } from './person-words';
import { PERSON_VERBS, TITLES, wordSet } from './word-lists';

/** Titles of local life and of trades that one who lacks them in the corpus has not. */
const LOCAL_TITLES = wordSet(`
  sheriff coach judge justice detective inspector sergeant sgt constable captain capt mayor pastor reverend rev father bishop
  rabbi imam professor prof superintendent quarterback striker singer actor actress columnist juror officer chef trooper
`);

/** Words of what the corpus says of the entity, among which its titles are: "general", "president". */
export function listKnownTitles({ who, aliases, context }: Entity): string[] {
  return [who, ...aliases, ...context]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** "Sheriff West" is not the diplomat, nor "coach Price" the spokesman; "a boy named Omar" is new to the reader. */
export function isTitledOtherwise(tokens: readonly PageToken[], { from }: Hit, entity: Entity): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (before === undefined || (token?.gap !== 'join' && token?.gap !== 'dot')) return false;
  if (before.name === 'named' || before.name === 'called') return true;
  const isTitle = LOCAL_TITLES.has(before.name) || (before.letterCase === 'lower' && isTrade(before.lower));
  return isTitle && !listKnownWords(entity).has(stem(before.lower));
}

/** How far around a surname the state of the city of that name would stand. */
const STATE_REACH = 60;

/** Whether the paragraph, or a neighbour of it, names the state of a place that bears the surname: "Austin, Texas". */
export function isCityNearby(
  tokens: readonly PageToken[],
  { from }: Hit,
  { entity, words }: Pattern,
): boolean {
  const surname = words.join(' ');
  const states = entity.not
    .map((phrase) => phrase.toLowerCase())
    .filter((phrase) => phrase.startsWith(`${surname}, `))
    .map((phrase) => phrase.slice(surname.length + 2).replace('.', ''));
  if (states.length === 0) return false;
  const block = tokens[from]?.block ?? 0;
  return tokens
    .slice(Math.max(0, from - STATE_REACH), from + STATE_REACH)
    .some((token) => Math.abs(token.block - block) < 2 && states.includes(token.name));
}

/** Whether the words around show a person at work: a title before the name, or a verb of speech behind it. */
export function isActing(tokens: readonly PageToken[], { from, to }: Hit): boolean {
  const [before, token, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (before !== undefined && TITLES.has(before.name) && token?.gap !== 'break') return true;
  if (next?.gap === 'join' && PERSON_VERBS.has(next.name)) return true;
  for (const { name, sentence, gap } of tokens.slice(to, to + 8)) {
    // Behind the end of a quotation it is the speaker.
    if (sentence !== token?.sentence || gap === 'break') return false;
    if (/^(?:he|his|him|himself|she|her|herself)$/.test(name)) return true;
  }
  return false;
}
