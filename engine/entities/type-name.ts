import type { NameType } from '../report';
import type { Segment } from './cut-run';
import { GIVEN_NAMES } from './given-names';
import { COUNTRIES, isKnownPlace, STATES } from './known-places';
import type { PageToken } from './page-tokens';
import {
  FUNCTION_WORDS,
  GROUP_CUES,
  LOCATIVES,
  NAME_SUFFIXES,
  OPENING_WORDS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PERSON_CUES,
  PERSON_VERBS,
  PLACE_CUES,
  PLACE_HEADS,
  PLACE_OPENINGS,
  SUBJECT_VERBS,
  TITLE_MODIFIERS,
} from './word-lists';

/** A type with how sure the words on the spot make it; pages decide doubtful ones by all places together. */
export interface TypeGuess {
  readonly type: NameType;
  /** 3: its own words say so; 2: the words beside it do; 1: only its shape. */
  readonly weight: 1 | 2 | 3;
}

/** What the name is, by its own words first, then by those beside it, then by its shape. */
export function typeName(tokens: readonly PageToken[], segment: Segment): TypeGuess {
  return typeByWords(tokens, segment) ?? typeByNeighbours(tokens, segment) ?? typeByShape(tokens, segment);
}

function typeByWords(tokens: readonly PageToken[], { from, to, titled }: Segment): TypeGuess | null {
  const words = tokens.slice(from, to);
  const names = words.map((token) => token.name);
  const last = names.at(-1) ?? '';
  if (isKnownPlace(names.join(' ')) || COUNTRIES.has(names.join(' '))) return { type: 'place', weight: 3 };
  if (names.length > 1 && STATES.has(names.join(' '))) return { type: 'place', weight: 3 };
  const isPerson = GIVEN_NAMES.has(names[0] ?? '') && names.length > 1 && names.length < 5;
  const inside = names.findIndex(
    (name, at) => /^(?:of|for|and|on)$/.test(name) && words[at]?.letterCase === 'lower',
  );
  const head = inside > 0 ? (names[inside - 1] ?? '') : last;
  if (names.length > 1 || inside > 0) {
    if (PLACE_HEADS.has(head) && !(isPerson && names.length === 2)) return { type: 'place', weight: 3 };
    if (OTHER_HEADS.has(head) && !isPerson) return { type: 'other', weight: 3 };
    if (ORGANISATION_HEADS.has(head) && !(isPerson && names.length === 2))
      return { type: 'organisation', weight: 3 };
  }
  if (words.some((token) => token.gap === 'amp' && token !== words[0]))
    return { type: 'organisation', weight: 3 };
  if (names.length > 1 && PLACE_OPENINGS.has(names[0] ?? '')) return { type: 'place', weight: 3 };
  if (titled || isPerson || (names.length > 1 && NAME_SUFFIXES.has(last)))
    return { type: 'person', weight: 3 };
  if (names.some((name) => ORGANISATION_HEADS.has(name)) && names.length > 2)
    return { type: 'organisation', weight: 3 };
  return null;
}

function typeByNeighbours(tokens: readonly PageToken[], { from, to }: Segment): TypeGuess | null {
  const before = tokens[from - 1];
  const first = tokens[from];
  const after = tokens[to];
  const afterComma = after?.gap === 'comma' ? after : undefined;
  const isAcronym = to - from === 1 && first?.letterCase === 'upper' && first.name.length < 8;
  if (afterComma?.letterCase === 'number' && /^\d\d$/.test(afterComma.name) && to - from > 1)
    return { type: 'person', weight: 2 };
  if (afterComma !== undefined && afterComma.letterCase !== 'lower' && isKnownPlace(afterComma.name)) {
    // "Asif, Pakistan's defence minister": an office, not where it lies.
    const isOffice = tokens[to + 1]?.gap === 'possessive' && to - from > 1;
    return { type: isOffice ? 'person' : 'place', weight: 2 };
  }
  if (after?.gap === 'join' && PLACE_CUES.has(after.name) && after.letterCase === 'lower')
    return { type: 'place', weight: 2 };
  if (after?.gap === 'join' && after.name === 'regime') return { type: 'person', weight: 2 };
  if (after?.gap === 'join' && GROUP_CUES.has(after.name)) return { type: 'organisation', weight: 2 };
  if (before !== undefined && first?.gap === 'join') {
    if (PERSON_CUES.has(before.name) && !isAcronym) return { type: 'person', weight: 2 };
    if (PLACE_CUES.has(before.name) || (before.name === 'of' && PLACE_CUES.has(tokens[from - 2]?.name ?? '')))
      return { type: 'place', weight: 2 };
    if ((LOCATIVES.has(before.name) || before.name === 'at') && !isAcronym)
      return { type: 'place', weight: 2 };
    if (/^(?:against|join|joined)$/.test(before.name))
      return { type: to - from > 1 ? 'person' : 'organisation', weight: 1 };
    if (
      before.name === 'the' &&
      !(
        after?.gap === 'join' &&
        after.letterCase === 'lower' &&
        !SUBJECT_VERBS.has(after.name) &&
        !FUNCTION_WORDS.has(after.name)
      ) &&
      !isAcronym &&
      to - from < 3
    )
      return { type: 'organisation', weight: 2 };
  }
  if (isAcronym) return { type: 'organisation', weight: 2 };
  if (after?.gap === 'join' && PERSON_VERBS.has(after.name))
    return { type: 'person', weight: to - from > 1 ? 2 : 1 };
  return null;
}

function typeByShape(tokens: readonly PageToken[], { from, to }: Segment): TypeGuess {
  const words = tokens.slice(from, to);
  const bare = words.filter((token) => !PARTICLES.has(token.name));
  if (/^(?:al|el|ul)$/.test(words[0]?.name ?? '') && words.length > 1) return { type: 'person', weight: 1 };
  const isPlain = bare.every(
    (token) => token.letterCase === 'title' && /^[\p{L}'\u2019.]+$/u.test(token.text),
  );
  const isOrdinary = words.some(
    ({ name }) => OPENING_WORDS.has(name) || TITLE_MODIFIERS.has(name) || COUNTRIES.has(name),
  );
  if (bare.length > 1 && bare.length < 5 && isPlain && !isOrdinary) return { type: 'person', weight: 1 };
  if (bare.some((token) => token.letterCase === 'upper')) return { type: 'organisation', weight: 1 };
  return { type: 'other', weight: 1 };
}
