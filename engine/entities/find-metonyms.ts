import type { Entity } from '../corpus/corpus';
import type { Lexicon } from './build-lexicon';
import { isNameWord } from './find-runs';
import { isKnownPlace } from './known-places';
import type { Page } from './page-meanings';
import { FUNCTION_WORDS, wordSet } from './word-lists';

/** Seats of government that news puts for the country, where the name has other bearers of its own. */
const SEATS: Readonly<Record<string, string>> = { washington: 'united states' };

/** Verbs whose subject is a government: a state, a city or a team hardly takes them. */
const STATE_VERBS = wordSet(`
  said says insisted insists denied denies accused accuses urged urges warned warns demanded demands imposed imposes sanctioned
  wants wanted believes believed hopes hoped fears feared expects expected agreed agrees refused refuses rejected rejects
  offered offers pledged pledges promised promises vowed vows signed withdrew recognised recognized recognises recognizes
  condemned condemns welcomed welcomes backs backed supports supported considers considered regards regarded views viewed
  sees saw blames blamed calls called announced ordered froze unfroze lifted designated negotiated suspended
`);
/** What a government has and a city has not. */
const STATE_NOUNS = wordSet(`
  allies ally policy policies position stance decision refusal demand demands sanctions envoy ambassador troops forces
  withdrawal departure exit commitment commitments interests relations ties relationship dealings offer proposal response
  intentions strategy support backing influence pressure warning warnings request war threat threats
`);
/** Words before the name that make it a party: not "in", "to" and "from", which make it a place. */
const PARTY_WORDS = wordSet('with against by between pressed urged told asked accused blamed accuses blames');
/** Another word of the name somewhere on the page: the state, a team or a person is being talked about. */
const RIVALS = wordSet(
  'seattle spokane tacoma nationals wizards commanders redskins mystics huskies cougars denzel kerry irving booker capitals',
);

/**
 * Marks "Washington" as a likely mention of the United States where only the government can be meant: as the
 * subject of what governments do, as a party beside another, with what is a government's. Only on a page
 * that names the country, and nowhere on one that names a person, a team or the state of that name.
 */
export function addMetonyms(page: Page, lexicon: Lexicon): void {
  for (const [seat, country] of Object.entries(SEATS)) {
    const entity = findCountry(lexicon, country);
    if (entity === null || page.firstMention(entity.id) === null || !page.words.has(seat)) continue;
    if (hasRival(page, seat)) continue;
    page.tokens.forEach((token, at) => {
      if (token.name !== seat || page.isTaken(at) || token.loud || token.letterCase !== 'title') return;
      if (!isParty(page, at)) return;
      page.add({ from: at, to: at + 1, entity, confidence: 'likely', candidates: [] });
    });
  }
}

function findCountry(lexicon: Lexicon, name: string): Entity | null {
  const words = name.split(' ');
  const patterns = lexicon.patterns.get(words[0] ?? '') ?? [];
  const own = patterns.find(({ kind, words: spelled }) => kind === 'full' && spelled.join(' ') === name);
  return own?.entity ?? null;
}

function hasRival(page: Page, seat: string): boolean {
  if ([...RIVALS].some((word) => page.words.has(word))) return true;
  return page
    .listNames()
    .some(({ key, type }) => type === 'person' && key !== seat && key.endsWith(` ${seat}`));
}

function isParty(page: Page, at: number): boolean {
  const [before, token, next, after] = page.tokens.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || before === undefined || token === undefined || next === undefined) return false;
  const isTied = token.gap === 'join' && before.sentence === token.sentence;
  if (isTied && isNameWord(before) && !FUNCTION_WORDS.has(before.name)) return false;
  if (token.gap === 'hyphen' || next.gap === 'hyphen' || next.sentence !== token.sentence) return false;
  if (isTied && /^(?:in|to|from|at|near|outside|of|for|around|across)$/.test(before.name)) return false;
  if (next.gap === 'possessive') return STATE_NOUNS.has(next.name);
  if (next.gap === 'join' && isNameWord(next)) return false;
  if (isTied && PARTY_WORDS.has(before.name)) return true;
  if (next.gap !== 'join') return false;
  if (STATE_VERBS.has(next.name)) return true;
  if (/^(?:has|have|had|did|does|will|would)$/.test(next.name)) return STATE_VERBS.has(after?.name ?? '');
  // "Washington and Kabul agreed": two governments side by side, at the head of a clause.
  return next.name === 'and' && !isTied && isKnownPlace(after?.name ?? '');
}
