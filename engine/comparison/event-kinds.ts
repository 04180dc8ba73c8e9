import type { Span } from '../article';
import type { Clause } from '../claims/page-claim';
import type { EventMatter } from '../corpus/matters';
import { findRoot } from '../corpus/phrase-pattern';
import { splitWords } from '../text/words';

/** Nouns by which news takes up an event again, one kind of event a line. */
const KINDS = [
  'earthquake quake shock tremor temblor disaster',
  'talks meeting meetings session sessions negotiations negotiation round discussions dialogue gathering conversations contacts',
  'bombing attack blast explosion assault bomb bomber atrocity',
  'strike raid operation killing',
  'agreement accord deal pact treaty',
  'ceasefire truce armistice extension cessation',
  'hearing testimony appearance',
  'leak papers documents disclosures files',
  'dam dams project scheme plan',
  'tournament competition',
  'fire blaze inferno',
  'withdrawal pullout evacuation departure',
  'index ranking',
].map(
  (line) => new Set(splitWords(line).map(({ lower, stem }) => (lower === 'talks' ? lower : findRoot(stem)))),
);

const DEFINITE = /^(?:the|that|this|those|these|its|their|both)$/;
const POINTING = /^(?:that|this|those|these)$/;
const BETWEEN =
  /^(?:same|first|latest|recent|entire|whole|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:morning|evening|night)(?:'s)?|\p{L}+day's|\d{4})$/u;
/** "Monday's earthquake", "the November quake". */
const DATED =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?$/u;
const MAX_BETWEEN = 2;

/** How a clause takes up an event without naming it. */
export interface EventReference extends Span {
  /** "that session", "those talks": no other one can be meant. */
  readonly isPointing: boolean;
}

const nounsOfEvent = new WeakMap<EventMatter, ReadonlySet<string>>();

function listNouns(event: EventMatter): ReadonlySet<string> {
  const known = nounsOfEvent.get(event);
  if (known) return known;
  const alike = KINDS.filter((kind) => [...kind].some((root) => event.kinds.has(root)));
  const nouns = new Set([...event.kinds, ...alike.flatMap((kind) => [...kind])]);
  nounsOfEvent.set(event, nouns);
  return nouns;
}

/** "The talks", "that quake", "Monday's earthquake": a definite noun of the event's kind; null where none stands. */
export function findEventReference({ words }: Clause, event: EventMatter): EventReference | null {
  const nouns = listNouns(event);
  for (const [at, word] of words.entries()) {
    if (!nouns.has(word.lower === 'talks' ? word.lower : findRoot(word.stem))) continue;
    for (let before = at - 1; before >= Math.max(0, at - 1 - MAX_BETWEEN); before -= 1) {
      const lower = words[before]?.lower ?? '';
      if (DEFINITE.test(lower) || (before === at - 1 && DATED.test(lower)))
        return { start: words[before]?.start ?? word.start, end: word.end, isPointing: POINTING.test(lower) };
      if (!BETWEEN.test(lower)) break;
    }
  }
  return null;
}
