import type { Span } from '../article';
import type { Mention } from '../report';
import { NATION_OF_ADJECTIVE, NATION_OF_SEAT, NATIONS_BY_NAME } from './nations';
import type { Clause } from './page-claim';

/** A state that the sentence means without naming it ("American officials", "the two countries"). */
export interface StateMeant extends Span {
  /** The country as corpora name it. */
  readonly country: string;
}

/** Nouns with which the adjective means the state and not just somebody from there. */
const OF_STATE =
  /^(?:negotiator|diplomat|official|envoy|delegation|delegate|government|authorit|minister|ministry|president|administration|force|troop|soldier|military|army|side|counterpart|representative|leader|intelligence|general|commander|aid|ambassador|senator|lawmaker|drone|strike|airstrike|help|assistance|support|cooperation|policy|withdrawal|exit|withdraw|spokes|agent|spies|warplane|jet|soil|territory|side|mainland|homeland|economy|territor|authorities)/;
const REACH = 2;
/** A finite verb, an adverb before it or not. */
const SUBJECT_VERB =
  /^(?:(?:still|also|now|then|again|later|never|which|who) )?(?:\p{Ll}{2,}(?:ed|s)|put|has|have|had|was|is|saw|gave|took|kept|made|went|came|held|broke|chose|sent|told|said|will|would)\b/u;
/** Verbs whose subject is a government, so that a seat before them is one. */
const ACTS =
  /^(?:said|says|say|insist|den[yi]|accus|urg|warn|demand|want|agree|refus|reject|offer|pledg|promis|vow|sign|recogni[sz]|condemn|welcom|back|support|consider|regard|view|blam|call|announc|lift|suspend|hold|held|has|have|had|will|would|and|is|must|should|does|did)/;
/** "with Islamabad", "between Kabul and": a party; "in Kabul" is a place. */
const PARTY_BEFORE = /^(?:with|between|against|by|and)$/;
const BOTH =
  /\b(?:the two|both) (?:countries|nations|neighbou?rs|states|governments|capitals|sides|parties)\b/giu;

/** The states that the sentence means by an adjective, a seat of government, or as "the two countries". */
export function findStates(
  text: string,
  { clauses, told }: { clauses: readonly Clause[]; told: readonly string[] },
): StateMeant[] {
  return [...clauses.flatMap(findNamed), ...findBoth(text, { clauses, told })];
}

function findNamed({ words }: Clause): StateMeant[] {
  return words.flatMap((word, index): StateMeant[] => {
    if (!/^\p{Lu}/u.test(word.text)) return [];
    const span = { start: word.start, end: word.end };
    const bare = word.lower.replaceAll('.', '');
    const adjective = NATION_OF_ADJECTIVE.get(bare);
    if (adjective && words.slice(index + 1, index + 1 + REACH).some(({ lower }) => OF_STATE.test(lower)))
      return [{ ...span, country: adjective }];
    const people = bare.endsWith('s') ? NATION_OF_ADJECTIVE.get(bare.slice(0, -1)) : undefined;
    if (people && bare !== 'us' && words[index - 1]?.lower === 'the') return [{ ...span, country: people }];
    const seat = NATION_OF_SEAT.get(bare);
    // "London still advises", "Washington leans on": a seat that opens its clause does what the verb says
    const isSubject =
      index === 0 &&
      SUBJECT_VERB.test(
        words
          .slice(1, 3)
          .map(({ lower }) => lower)
          .join(' '),
      );
    const isParty =
      isSubject ||
      PARTY_BEFORE.test(words[index - 1]?.lower ?? '') ||
      (ACTS.test(words[index + 1]?.lower ?? '') &&
        !/^(?:in|at|to|from|near)$/.test(words[index - 1]?.lower ?? ''));
    return seat && isParty ? [{ ...span, country: seat }] : [];
  });
}

function findBoth(
  text: string,
  { clauses, told }: { clauses: readonly Clause[]; told: readonly string[] },
): StateMeant[] {
  const start = clauses[0]?.start ?? 0;
  const last = [...new Set(told)].slice(0, 2);
  if (last.length < 2) return [];
  return [...text.matchAll(BOTH)].flatMap((match) =>
    last.map((country) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      country,
    })),
  );
}

/** The countries that the sentence speaks of in any way, the last one first, for "the two countries" after it. */
export function listCountries(mentions: readonly Mention[], clauses: readonly Clause[]): string[] {
  const named = mentions.flatMap(({ name, type, start }) => {
    if (type !== 'place') return [];
    const country = NATIONS_BY_NAME.has(name) ? name : NATION_OF_SEAT.get(name.toLowerCase());
    return country ? [{ country, start }] : [];
  });
  const adjectives = clauses.flatMap(({ words }) =>
    words.flatMap(({ lower, text, start }) => {
      const country = /^\p{Lu}/u.test(text) ? NATION_OF_ADJECTIVE.get(lower) : undefined;
      return country && lower !== 'us' ? [{ country, start }] : [];
    }),
  );
  return [...named, ...adjectives]
    .sort((one, other) => other.start - one.start)
    .map(({ country }) => country);
}
