import type { Clause, Dimension, FoundQuantity } from '../claims/page-claim';
import type { Quantity } from '../corpus/corpus';
import type { SlotMatter } from '../corpus/matters';
import { findPhrases, type PhraseHit } from '../corpus/phrase-pattern';
import type { ReadValue, SlotReading } from './read-slots';

interface Pairing {
  readonly quantity: FoundQuantity;
  readonly matter: SlotMatter;
  readonly hit: PhraseHit;
  readonly cost: number;
}

/** A number this many words from a cue, hindrances counted, is no longer its number. */
const MAX_COST = 9;
/** Up to here the number stands beside its cue. */
const BESIDE_COST = 5;
const HINDRANCE = { conjunction: 3, comma: 2, quantity: 6, before: 0.5 };
/** "The toll … has climbed to 27": the verb ties the number to its subject, however far. */
const RISEN_TO =
  /\b(?:climb|r[io]se|risen|rising|grow|grew|jump|increas|surg|soar|fell|fall|drop)\p{L}*\s+(?:again\s+|sharply\s+)?(?:to|past|above|beyond)\s+$|\b(?:reach|stand|stood|stands|pass|exceed|top)\p{L}*\s+(?:at\s+)?$/iu;
const RISE_WINDOW = 30;
const RISEN_COST = 3;
const NOUN_PHRASE_WORDS = 3;
/** Words between a number and its verb that keep nothing apart: "people are now known to have been killed". */
const LIGHT =
  /^(?:people|persons|others|in|all|so|far|are|is|was|were|be|been|being|have|has|had|now|known|confirmed|officially|reported|reportedly|believed|feared|thought|said|to|as|the|also)$/;
const LIGHT_COST = 0.25;
const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/**
 * The numbers of the clause, each for the slot whose cue stands nearest; a number and a slot pair at most
 * once. "Killed or wounded 20" is neither slot's.
 */
export function readQuantitySlots({ claim, clause, slots, text }: SlotReading): ReadValue[] {
  const quantities = claim.quantities.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (quantities.length === 0) return [];
  const counted = slots.filter(({ slot }) => slot.kind === 'quantity');
  const hits = counted.flatMap((matter) =>
    findPhrases(clause.words, matter.cues).map((hit) => ({ matter, hit })),
  );
  const pairings = quantities
    .flatMap((quantity) =>
      hits
        .filter(
          ({ matter, hit }) =>
            isOfSlot(quantity, { matter, hit, clause, text }) && !isJoined(hit, { hits, clause, matter }),
        )
        .map(({ matter, hit }) => ({
          quantity,
          matter,
          hit,
          cost: weigh(quantity, hit, { clause, quantities, text }),
        })),
    )
    .filter(({ cost }) => cost <= MAX_COST)
    .sort((one, other) => one.cost - other.cost);
  return assign(pairings);
}

function assign(pairings: readonly Pairing[]): ReadValue[] {
  const taken = new Set<unknown>();
  const read: ReadValue[] = [];
  for (const { quantity, matter, cost } of pairings) {
    if (taken.has(quantity) || taken.has(matter)) continue;
    const value = convert(quantity, matter);
    if (!value) continue;
    taken.add(quantity).add(matter);
    read.push({
      matter,
      value,
      words: { start: quantity.start, end: quantity.end },
      isBeside: cost <= BESIDE_COST,
    });
  }
  return read;
}

/** The measure that a slot counts in, by its name and label. */
function findDimension({ slot }: SlotMatter): Dimension {
  const name = `${slot.name} ${slot.label}`.toLowerCase();
  if (/magnitude/.test(name)) return 'magnitude';
  if (/amount|dollar|euro|\bcost|money|price/.test(name)) return 'money';
  if (/\byears?\b|\bdays?\b|\bweeks?\b|\bmonths?\b|_years|_days|_months|_weeks|duration/.test(name))
    return 'duration';
  if (/\bkm\b|_km|kilomet|distance|depth/.test(name)) return 'distance';
  if (/per ?cent|share|_pct/.test(name)) return 'percent';
  if (/\brank|ordinal|round\b|which (?:day|year|round)/.test(name)) return 'ordinal';
  return 'count';
}

/** "Three of those hurt" are not all of them. */
const PART_OF = /^\s+(?:people\s+)?(?:out )?of (?:the|those|these|them|its|his|her|their)\b/i;

function isOfSlot(
  quantity: FoundQuantity,
  { matter, hit, clause, text }: { matter: SlotMatter; hit: PhraseHit; clause: Clause; text: string },
): boolean {
  const wanted = findDimension(matter);
  const isMagnitude = wanted === 'magnitude' && quantity.dimension === 'count' && quantity.value.number < 10;
  // "the fourth day", but not "comes first at the meetings"
  const next = clause.words.findIndex((word) => word.start >= quantity.end);
  const isNthOfTime =
    (wanted === 'duration' || wanted === 'count') &&
    quantity.dimension === 'ordinal' &&
    (next === hit.from || (hit.from <= next && next < hit.to));
  if (quantity.dimension !== wanted && !isMagnitude && !isNthOfTime) return false;
  if (PART_OF.test(text.slice(quantity.end, clause.end))) return false;
  const nots = findPhrases(clause.words, matter.not);
  return !nots.some((not) => standsNearer(not, { quantity, hit, clause }));
}

/** A word under "not" between number and cue, or in the number's own noun phrase. */
function standsNearer(
  not: PhraseHit,
  { quantity, hit, clause }: { quantity: FoundQuantity; hit: PhraseHit; clause: Clause },
): boolean {
  const after = clause.words.findIndex((word) => word.start >= quantity.end);
  const first = after < 0 ? clause.words.length : after;
  const inNounPhrase =
    not.from >= first && not.from < first + NOUN_PHRASE_WORDS && isUnbroken(clause, quantity.end, not.from);
  const isBetween =
    hit.from >= first ? not.from >= first && not.to <= hit.from : not.from >= hit.to && not.from < first;
  const overlaps = not.from < hit.to && hit.from < not.to;
  return (inNounPhrase || isBetween) && !overlaps && !(hit.from >= first && hit.from < not.from);
}

function isUnbroken({ words }: Clause, from: number, to: number): boolean {
  return !words
    .slice(0, to)
    .some(
      (word) =>
        word.start >= from && (/^(?:and|or|while|but|with)$/.test(word.lower) || /^\d/.test(word.lower)),
    );
}

/** "killed or wounded", "dead and injured": two slots share one number, so it is neither's. */
function isJoined(
  hit: PhraseHit,
  around: { hits: readonly { matter: SlotMatter; hit: PhraseHit }[]; clause: Clause; matter: SlotMatter },
): boolean {
  const { clause, matter } = around;
  const others = [
    ...around.hits.filter((other) => other.matter !== matter).map((other) => other.hit),
    ...findPhrases(clause.words, matter.not),
  ];
  return others.some((other) => {
    const [left, right] = other.from < hit.from ? [other, hit] : [hit, other];
    const between = clause.words.slice(left.to, right.from);
    return (
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ lower }) => /^(?:or|and|both|either)$/.test(lower))
    );
  });
}

function weigh(
  quantity: FoundQuantity,
  hit: PhraseHit,
  { clause, quantities, text }: { clause: Clause; quantities: readonly FoundQuantity[]; text: string },
): number {
  const first = clause.words[hit.from];
  const last = clause.words[hit.to - 1];
  if (!first || !last) return Number.POSITIVE_INFINITY;
  if (first.start < quantity.end && quantity.start < last.end) return 0;
  const isAfter = quantity.start >= last.end;
  const [from, to] = isAfter ? [last.end, quantity.start] : [quantity.end, first.start];
  const between = clause.words.filter((word) => word.start >= from && word.end <= to);
  const lead = text.slice(Math.max(clause.start, quantity.start - RISE_WINDOW), quantity.start);
  if (
    isAfter &&
    RISEN_TO.test(lead) &&
    !quantities.some((other) => other !== quantity && other.start >= from && other.end <= to)
  ) {
    return RISEN_COST;
  }
  const conjunctions = between.filter((word) =>
    /^(?:and|or|while|but|with|including|after|than)$/.test(word.lower),
  ).length;
  const commas = (text.slice(from, to).match(/[,;:()—–]/g) ?? []).length;
  const others = quantities.filter(
    (other) => other !== quantity && other.start >= from && other.end <= to,
  ).length;
  const light = between.filter(({ lower }) => LIGHT.test(lower)).length;
  return (
    between.length -
    light * (1 - LIGHT_COST) +
    conjunctions * HINDRANCE.conjunction +
    commas * HINDRANCE.comma +
    others * HINDRANCE.quantity +
    (isAfter ? 0 : HINDRANCE.before)
  );
}

/** The number in the slot's unit of time; other measures as they are. Null where the currency is another. */
function convert(quantity: FoundQuantity, matter: SlotMatter): Quantity | null {
  const name = `${matter.slot.name} ${matter.slot.label}`.toLowerCase();
  if (quantity.dimension === 'money') {
    const isOther = /dollar|usd/.test(name)
      ? quantity.unit !== 'dollar'
      : /euro/.test(name) && quantity.unit !== 'euro';
    return isOther ? null : quantity.value;
  }
  if (quantity.dimension !== 'duration') return quantity.value;
  const unit = Object.keys(DAYS_IN).find((candidate) => name.includes(candidate)) ?? quantity.unit;
  const factor = (DAYS_IN[quantity.unit] ?? Number.NaN) / (DAYS_IN[unit] ?? Number.NaN);
  if (!Number.isFinite(factor)) return null;
  const { number, upper } = quantity.value;
  return { ...quantity.value, number: number * factor, upper: upper * factor };
}
