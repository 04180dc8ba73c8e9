import { findDates } from '../claims/find-dates';
import { findQuantities } from '../claims/find-quantities';
import type { Corpus } from '../corpus/build-corpus';
import type { Claim, Side, SlotValue } from '../corpus/corpus';
import type { QuestionMatter, SlotMatter } from '../corpus/matters';
import { findPhrases } from '../corpus/phrase-pattern';
import { splitWords } from '../text/words';
import type { ValueRelation } from './compare-values';
import { readStance } from './read-stance';

/** The words of the report's text that give the value, verbatim; the whole text where it gives it in no words of its own. */
export function findValueWords(
  claim: Claim,
  value: SlotValue,
  { matter, corpus }: { matter: SlotMatter; corpus: Corpus },
): string {
  const { text } = claim;
  const whole = { start: 0, end: text.length };
  if (value.kind === 'quantity') {
    const found = findQuantities(text, whole).find((quantity) => quantity.value.number === value.number);
    return found ? text.slice(found.start, found.end) : text;
  }
  if (value.kind === 'date') {
    const published = corpus.sources.get(claim.source)?.published ?? null;
    const found = findDates(text, whole, { published, masked: [] }).find(
      ({ date }) => date.startsWith(value.date) || value.date.startsWith(date),
    );
    return found ? text.slice(found.start, found.end) : text;
  }
  if (value.kind === 'entity') return findName(text, value.entity, corpus) ?? text;
  const cues = matter.terms.find(({ term }) => term === value.term)?.cues ?? [];
  const words = splitWords(text);
  const [hit] = findPhrases(words, cues);
  const [first, last] = hit ? [words[hit.from], words[hit.to - 1]] : [];
  return first && last ? text.slice(first.start, last.end) : text;
}

/** Words before a value that bound or place it and do not tell it from another one. */
const LEADING =
  /^(?:(?:at least|at most|up to|more than|fewer than|less than|no (?:fewer|less|more) than|nearly|almost|about|around|roughly|some|just|only|over|under|above|below|an estimated|estimated|magnitude(?: of)?|on|in|by)\s+)+(?=\S)/iu;

/** The value's own words, as short as they tell it: without "at least" and "on". A bound by itself stays. */
export function trimToValue(words: string, values: ValueRelation): string {
  const isBound = values !== 'higher' && values !== 'lower' && values !== 'other';
  return isBound ? words : words.replace(LEADING, '');
}

/** The words of the report's text that take its side. */
export function findStanceWords(claim: Claim, matter: QuestionMatter, side: Side): string {
  const { text } = claim;
  const words = splitWords(text);
  const clause = { start: 0, end: text.length, words, mode: 'asserted' as const };
  const stance = readStance(clause, matter, text);
  if (stance.side !== side || findPhrases(words, matter.anchors).length === 0) return text;
  return text.slice(stance.words.start, stance.words.end);
}

function findName(text: string, id: string, corpus: Corpus): string | null {
  const entity = corpus.entities.get(id);
  if (!entity) return null;
  const names = [entity.name, ...entity.aliases, ...entity.shortForms].sort(
    (one, other) => other.length - one.length,
  );
  return names.find((name) => text.includes(name)) ?? null;
}
