import type { Mention } from '../report';

const GROUP =
  /(?:^|[,;:“"]\s*|\bthat\s+|\b(?:and|but|while|as)\s+)(?:they|it|the (?:group|militants|insurgents|movement|organi[sz]ation|militia|fighters|regime|rulers|agency|country|ministry|department))\b/iu;
const PERSON = /(?:^|[,;:“"]\s*|\bthat\s+|\b(?:and|but|while|as)\s+)(?:he|she)\b/iu;

/**
 * The mention in the sentence before that a pronoun subject here stands for: the first organisation or place
 * for "they" and "the group", the first person for "he" and "she". Empty where there is no such pronoun.
 */
export function findCarried(
  text: string,
  before: { readonly mentions: readonly Mention[]; readonly carried: readonly Mention[] },
): Mention[] {
  const known = [...before.mentions, ...before.carried];
  const found: Mention[] = [];
  if (GROUP.test(text)) {
    const group =
      known.find(({ type }) => type === 'organisation') ?? known.find(({ type }) => type === 'place');
    if (group) found.push(group);
  }
  if (PERSON.test(text)) {
    const person = known.find(({ type }) => type === 'person');
    if (person) found.push(person);
  }
  return found;
}
