import type { Clause } from '../claims/page-claim';

/** Adjectives of nations that news writes where it means the state; the country as corpora name it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  american: 'United States',
  us: 'United States',
  afghan: 'Afghanistan',
  pakistani: 'Pakistan',
  british: 'United Kingdom',
  turkish: 'Turkey',
  indian: 'India',
  iranian: 'Iran',
  qatari: 'Qatar',
  turkmen: 'Turkmenistan',
  russian: 'Russia',
  chinese: 'China',
};
/** Nouns with which the adjective means the state and not just somebody from there. */
const OF_STATE =
  /^(?:negotiator|diplomat|official|envoy|delegation|government|authorit|minister|ministry|president|administration|force|troop|soldier|military|army|side|counterpart|representative|leader|intelligence|general|commander|aid|ambassador|senator|lawmaker|drone|strike|airstrike|help|assistance|support|cooperation|policy|withdrawal|exit|withdraw)/;
const REACH = 2;

/** The names of the countries that the clauses mean by an adjective ("American negotiators"). */
export function findCountriesMeant(clauses: readonly Clause[]): Set<string> {
  const found = new Set<string>();
  for (const { words } of clauses) {
    for (const [index, word] of words.entries()) {
      const country = COUNTRIES[word.lower.replaceAll('.', '')];
      const isOfState = words.slice(index + 1, index + 1 + REACH).some(({ lower }) => OF_STATE.test(lower));
      if (country && /^\p{Lu}/u.test(word.text) && isOfState) found.add(country);
    }
  }
  return found;
}
