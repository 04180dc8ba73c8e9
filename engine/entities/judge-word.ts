import type { EntityType } from '../corpus/corpus';
import type { Hit } from './find-hits';
import { isKnownPlace, STATES } from './known-places';
import type { PageToken } from './page-tokens';
import {
  COMMON_WORDS,
  FUNCTION_WORDS,
  LOCATIVES,
  PERSON_VERBS,
  SUBJECT_VERBS,
  TITLES,
  TRUST_WORDS,
  wordSet,
} from './word-lists';

/** What the judgement needs to know of the page besides the hit itself. */
export interface HitContext {
  readonly tokens: readonly PageToken[];
  /** Whether a known name begins (or ends) at this word. */
  readonly isHit: (index: number) => boolean;
  /** All words of the page, folded. */
  readonly words: ReadonlySet<string>;
  /** Whether the page also writes the word in small letters. */
  readonly isLower: (word: string) => boolean;
}

/** "Paris, Texas" for a place elsewhere, "Austin, Texas" for a person. */
export function isOtherPlace({ from, to }: Hit, type: EntityType, tokens: readonly PageToken[]): boolean {
  const next = tokens[to];
  if (next === undefined || next.gap !== 'comma' || next.letterCase === 'lower') return false;
  const pair = `${next.name} ${tokens[to + 1]?.name ?? ''}`;
  const isState = (STATES.has(next.name) && next.name !== 'washington') || STATES.has(pair);
  if (type === 'place') return isState && tokens[from]?.name !== 'washington';
  return (
    type === 'person' && to - from === 1 && (isState || isKnownPlace(next.name)) && !isList(tokens, to + 1)
  );
}

/** "Milley, Kabul and the talks": one of several, not where the first one lies. */
function isList(tokens: readonly PageToken[], at: number): boolean {
  return tokens[at]?.name === 'and';
}

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

/** "US" and "WHO" in a headline all in capitals may be the pronoun. */
export function isPronoun({ from, to }: Hit, tokens: readonly PageToken[]): boolean {
  const token = tokens[from];
  if (to - from > 1 || token === undefined || token.letterCase !== 'upper' || token.text.includes('.'))
    return false;
  if (token.name.length > 4 || !/^(?:us|who|it|is|am|all|one|may|its)$/.test(token.name)) return false;
  return (
    [tokens[from - 1], tokens[from + 1]].some(
      (near) =>
        near !== undefined &&
        near.sentence === token.sentence &&
        near.letterCase === 'upper' &&
        near.name.length > 3,
    ) &&
    isShouted(tokens, from) &&
    !token.initial
  );
}

function isShouted(tokens: readonly PageToken[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 4), from + 5).filter(({ name }) => name.length > 3);
  return near.length > 0 && near.every(({ letterCase }) => letterCase !== 'lower' && letterCase !== 'title');
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

function isQuarter(tokens: readonly PageToken[], from: number, to: number): boolean {
  const [before, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
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

/** "Price rises" opens a sentence or stands in a headline: a capital there does not make it the man. */
export function isCommonWord({ from, to }: Hit, type: EntityType, context: HitContext): boolean {
  const { tokens } = context;
  const token = tokens[from];
  if (token === undefined || !COMMON_WORDS.has(token.name)) return false;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token.text.includes('.')) return false;
  if (token.letterCase === 'upper' && !(token.loud && isShouted(tokens, from)))
    return isEmphasis(token, before);
  if (!token.initial && !token.loud) return false;
  if (type !== 'person') return true;
  if (before !== undefined && !token.initial && TITLES.has(before.name)) return false;
  if (next?.gap === 'possessive') return false;
  if (next === undefined || next.gap !== 'join') return true;
  if (tokens.slice(to, to + 4).some(({ name }) => /^(?:his|her|he|she|himself|herself)$/.test(name)))
    return false;
  return !(PERSON_VERBS.has(next.name) || (SUBJECT_VERBS.has(next.name) && !context.isLower(token.name)));
}

/** "He IS right." */
function isEmphasis({ name }: PageToken, before: PageToken | undefined): boolean {
  return name === 'is' && /^(?:he|she|it|that|this|what|there|who|which|one)$/.test(before?.name ?? '');
}

/** "in Austin", "near Austin": a place of that name, but "confidence in Austin" is the man. */
export function isPlaceOfTheName({ from }: Hit, tokens: readonly PageToken[]): boolean {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]?.gap !== 'join' || !LOCATIVES.has(before.name)) return false;
  return !(before.name === 'in' && TRUST_WORDS.has(tokens[from - 2]?.name ?? ''));
}
