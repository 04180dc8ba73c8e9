import type { Corpus } from '../corpus/build-corpus';
import type { Claim } from '../corpus/corpus';
import { indexClaims } from '../corpus/index-claims';
import { splitTokens } from '../text/tokens';
import { placeReported } from './build-evidence';
import type { MatchedSlot } from './matched-matter';
import type { ComparisonContext } from './verdict';

const WEEKDAY_OR_YEAR = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4})$/;

/**
 * Whether earlier reports tell of the page's value with this event, only not in this slot: "11 of the 26 mothers",
 * "the toll rose on 13 May". Then the page may mean that, and a conflict is no more than a misreading.
 */
export function isToldOtherwise(matched: MatchedSlot, context: ComparisonContext): boolean {
  const { article, corpus } = context;
  const { value, words } = matched;
  const told = listClaims(matched, corpus).filter((claim) =>
    placeReported([claim], context).some(({ when }) => when !== 'later'),
  );
  if (value.kind === 'term') return false;
  if (value.kind === 'entity') return told.some((claim) => namesEntity(claim, value.entity, corpus));
  const page = normalise(article.text.slice(words.start, words.end));
  return page.length > 2 && told.some(({ text }) => normalise(text).includes(page));
}

/** Every claim about the event or with a value for it. */
function listClaims({ event }: MatchedSlot, { claims }: Corpus): Claim[] {
  const { byEvent, byEntity } = indexClaims(claims);
  const { id } = event.event;
  return [...new Set([...(byEvent.get(id) ?? []), ...(byEntity.get(id) ?? [])])];
}

function namesEntity({ about, speaker, text, values }: Claim, id: string, { entities }: Corpus): boolean {
  const entity = entities.get(id);
  return (
    about.some((party) => party.entity === id) ||
    speaker.entity === id ||
    values.some(({ value }) => value.kind === 'entity' && value.entity === id) ||
    (entity !== undefined && normalise(text).includes(normalise(entity.name)))
  );
}

/** The words in lower case, a blank at either end, without weekdays and years, which dates carry or leave out. */
function normalise(text: string): string {
  const words = splitTokens(text).map(({ lower }) => lower);
  return ` ${words.filter((word) => !WEEKDAY_OR_YEAR.test(word)).join(' ')} `;
}
