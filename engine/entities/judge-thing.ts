import type { EntityType } from '../corpus/corpus';
import type { Hit } from './find-hits';
import type { HitContext } from './judge-word';
import type { PageToken } from './page-tokens';
import { isTrade } from './person-words';
import { COMMON_WORDS, FUNCTION_WORDS, PERSON_CUES, SUBJECT_VERBS, TITLES, wordSet } from './word-lists';

/** Universities that go by the initials of a country: a page on the one names its state and not the other. */
const CAMPUS_STATES: Readonly<Record<string, { readonly state: string; readonly country: RegExp }>> = {
  uk: { state: 'kentucky', country: /^(?:brit|english|scot|welsh|wales|london|westminster|england|europe)/ },
};

/** "UK won by ten" on a page about Kentucky. */
export function isCampus({ from, to }: Hit, { tokens, words }: HitContext): boolean {
  const campus = to - from === 1 ? CAMPUS_STATES[tokens[from]?.name ?? ''] : undefined;
  if (campus === undefined || !words.has(campus.state)) return false;
  return ![...words].some((word) => campus.country.test(word));
}

/** Words before a name or behind it that make it a thing's: "the space station Mir", "the Pentagon pub". */
const THINGS_BEFORE = wordSet(`
  station ship ferry yacht boat tug trawler tanker freighter coaster frigate destroyer carrier cruiser schooner steamer liner
  submarine river street road hotel restaurant pub cafe hurricane cyclone typhoon movie film play musical band
  novel album song planet moon horse dog cat bull spacecraft rocket missile perfume goddess god opera mountain lake
`);
/** Before the name of a person or a group they make it a place's; places they leave as they are. */
const SETTLEMENTS = wordSet('village town city suburb hamlet district');
/** What is named after the place that its recipe comes from: "New York cheesecake". */
const DISHES = wordSet(`
  cheesecake pizza bagel bagels sandwich sandwiches soup stew burger burgers kebab kebabs steak salad curry ale chowder
  pancakes dumplings noodles tart relish marmalade stuffing
`);
const THINGS_BEHIND = wordSet(
  'pub bar restaurant hotel cafe diner inn tavern nightclub cinema brand perfume sandwich soup burger recipe street road avenue farm',
);

/** Those who go by a person's name and are many: "the Hakkani group". */
const GROUPS = wordSet('network group clan family brothers faction dynasty militants fighters');

/** "the tug", "a second ferry": the noun is none of a verb, as in "to play Trump". */
function isDetermined(tokens: readonly PageToken[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ name }) => /^(?:an?|the|this|that|his|her|its|their|one|two)$/.test(name));
}

/** A thing of the name, by the noun beside it or in the apposition: "Isis, the goddess". */
export function isNamedThing({ from, to }: Hit, type: EntityType, { tokens }: HitContext): boolean {
  const [token, before, next] = [tokens[from], tokens[from - 1], tokens[to]];
  if (type === 'event' || token === undefined) return false;
  if (to - from === 1 && token.gap === 'join' && before?.letterCase === 'lower') {
    const isCalled = /^(?:called|named|dubbed|christened)$/.test(before.name);
    const at = isCalled ? from - 2 : from - 1;
    const noun = tokens[at]?.name ?? '';
    if (isDetermined(tokens, at) && (THINGS_BEFORE.has(noun) || (type !== 'place' && SETTLEMENTS.has(noun))))
      return true;
  }
  if (next?.gap === 'join' && next.letterCase === 'lower' && DISHES.has(next.name)) return true;
  if (type === 'place') return false;
  if (next?.gap === 'join' && next.letterCase === 'lower') {
    if (THINGS_BEHIND.has(next.name) || (type === 'person' && GROUPS.has(next.name))) return true;
  }
  if (to - from > 1 || next?.gap !== 'comma' || !/^(?:the|a|an)$/.test(next.name)) return false;
  return tokens
    .slice(to + 1, to + 3)
    .some(({ name, gap }) => gap === 'join' && (THINGS_BEFORE.has(name) || SETTLEMENTS.has(name)));
}

/** What may stand behind "the" and a person's name that is a word too: "the Price briefing". */
const PERSONAL_NOUNS = wordSet(
  'administration campaign speech visit trip briefing statement remarks testimony interview family team memo letter call',
);
/** Quarters of the sky, which stand for half the world. */
const QUARTERS = wordSet('west east north south');

/**
 * "the West must answer", "from East to West", "an Austin": behind an article, or as a quarter of the sky, a
 * surname is a thing. "the Trump visit" is his: there the noun belongs to "the".
 */
export function isThing({ from, to }: Hit, { tokens }: HitContext): boolean {
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token === undefined || before === undefined) return false;
  if (token.sentence !== before.sentence || token.gap !== 'join') return false;
  if (QUARTERS.has(token.name) && isQuarter(tokens, from, to)) return true;
  if (!/^(?:the|a|an|another)$/.test(before.name) || next?.gap === 'hyphen') return false;
  if (next?.gap !== 'join' || next.sentence !== token.sentence) return true;
  if (COMMON_WORDS.has(token.name)) return !PERSONAL_NOUNS.has(next.name);
  return FUNCTION_WORDS.has(next.name) || SUBJECT_VERBS.has(next.name);
}

/** "the diplomat West", "the former envoy West"; not "the whole West". */
function isPersonal({ lower }: PageToken): boolean {
  return (
    TITLES.has(lower) || PERSON_CUES.has(lower) || isTrade(lower) || /(?:er|or|ist|at|late)$/.test(lower)
  );
}

function isQuarter(tokens: readonly PageToken[], from: number, to: number): boolean {
  const [before, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before?.letterCase === 'lower' && tokens[from - 2]?.name === 'the' && !isPersonal(before)) return true;
  if (
    /^(?:out|go|goes|going|went|move|moved|moving|head|headed|heading|far|wild|old|mid|due)$/.test(
      before?.name ?? '',
    )
  )
    return true;
  const pair = [tokens[from - 2], after].map((token) => token?.name ?? '');
  const joint = /^(?:and|or|to|versus|vs)$/;
  return (
    (joint.test(before?.name ?? '') && QUARTERS.has(pair[0] ?? '')) ||
    (joint.test(next?.name ?? '') && QUARTERS.has(pair[1] ?? ''))
  );
}
