import type { Clause, FoundDate } from '../claims/page-claim';
import { countDaysBetween } from '../claims/partial-dates';
import type { SlotMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import { isSpokenOn } from './is-spoken-on';
import type { ReadValue, SlotReading } from './read-slots';

/** Words that a date may stand from its cue; farther off it dates something else. */
const MAX_DISTANCE = 8;
const BESIDE_DISTANCE = 6;
/** The dates of the clause, each for the date slot whose cue (or, for `date`, the event's own word) is nearest. */
export function readDateSlots({ claim, clause, slots, found, text, published }: SlotReading): ReadValue[] {
  const dated = slots.filter(({ slot }) => slot.kind === 'date');
  const dates = claim.dates.filter(
    (date) =>
      date.start >= clause.start &&
      date.end <= clause.end &&
      !isSpokenOn(date, clause, text) &&
      !isItsName(date, found.event.event.date, text),
  );
  if (dated.length === 0 || dates.length === 0) return [];
  const pairs = dates.flatMap((date) =>
    dated.flatMap((matter) => {
      const cues = [...matter.cues, ...(matter.slot.name === 'date' ? found.event.anchors : [])];
      const distance = Math.min(...findPhrases(clause.words, cues).map((hit) => measure(clause, date, hit)));
      // what has happened did not happen on a day to come
      const isToCome =
        matter.slot.name === 'date' && published !== null && countDaysBetween(published, date.date) > 0;
      return distance <= MAX_DISTANCE && !isToCome && !isBarred(clause, date, matter)
        ? [{ date, matter, distance }]
        : [];
    }),
  );
  const taken = new Set<unknown>();
  return pairs
    .sort((one, other) => one.distance - other.distance)
    .flatMap(({ date, matter, distance }) => {
      if (taken.has(date) || taken.has(matter)) return [];
      taken.add(date).add(matter);
      const value = { kind: 'date' as const, date: readStretch(date) };
      const isDay = date.date === date.until;
      return [
        {
          matter,
          value,
          words: { start: date.start, end: date.end },
          isBeside: isDay && distance <= BESIDE_DISTANCE,
        },
      ];
    });
}

/** Of a week or weekend only the month is sure, where it lies in one: any of its days may be meant. */
function readStretch({ date, until }: FoundDate): string {
  return date !== until && date.length === 10 && date.slice(0, 7) === until.slice(0, 7)
    ? date.slice(0, 7)
    : date;
}

/** "11 September" of the attacks of that day: the event's own day without its year, whichever year was read. */
function isItsName({ date, start, end }: FoundDate, eventDate: string, text: string): boolean {
  const isYearless = !/\d{4}/.test(text.slice(start, end));
  return isYearless && date.length === 10 && date !== eventDate && date.slice(4) === eventDate.slice(4);
}

function measure(clause: Clause, date: FoundDate, hit: { from: number; to: number }): number {
  const at = clause.words.findIndex((word) => word.end > date.start);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return at >= hit.to ? at - hit.to : Math.max(0, hit.from - at);
}

/** A word of the slot's "not" right before the date, small words aside ("since", "anniversary of the"). */
function isBarred(clause: Clause, date: FoundDate, matter: SlotMatter): boolean {
  const before = clause.words.filter(({ end }) => end <= date.start);
  const last = before.findLastIndex(({ lower }) => !/^(?:the|of|on|in|a|its|early|late)$/.test(lower));
  return findPhrases(before.slice(Math.max(0, last), last + 1), matter.not).length > 0;
}
