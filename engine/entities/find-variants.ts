import type { Entity } from '../corpus/corpus';
import type { Lexicon } from './build-lexicon';
import type { FoundName } from './find-names';
import { GIVEN_NAMES } from './given-names';
import { isKnownPlace } from './known-places';
import type { Page } from './page-meanings';
import { isSameName } from './same-name';
import { buildNameSkeleton } from './skeleton';
import { COMMON_WORDS, DEMONYMS, PARTICLES, PERSON_CUES, TITLES } from './word-lists';

/**
 * Spellings that the corpus does not list ("Hakkani", "Qandahar"): names of no entity whose consonants are
 * those of one, letters nearly so, and for whom the page speaks in other ways. Marked `likely`, or listed as
 * candidates where several fit. A name alone is never enough.
 */
export function findVariants(page: Page, lexicon: Lexicon): void {
  const accepted = new Set<string>();
  const spelled = new Map<string, Entity>();
  const names = page.listNames();
  const people = new Set<string>();
  for (const { type, from, to, key } of names) {
    if (type === 'person' && to - from > 1) people.add(key.split(' ').at(-1) ?? '');
  }
  for (const name of names) {
    for (const found of listReadings(page, name)) {
      const known = found.to - found.from === 1 ? spelled.get(found.key) : undefined;
      const entities = (known === undefined ? propose(found, lexicon) : [known]).filter(
        (entity) =>
          !page.isRefused(found.from, found.to, entity) &&
          isSupported(page, entity, { found, people, accepted }),
      );
      const [entity] = entities;
      if (entity === undefined) continue;
      accepted.add(entity.id);
      const surname = readSurname(found, entity, names);
      if (surname !== null) spelled.set(surname, entity);
      page.add({
        from: found.from,
        to: found.to,
        entity,
        confidence: 'likely',
        candidates: entities.length > 1 ? entities.slice(0, 4) : [],
      });
      break;
    }
  }
}

/** The surname of "Mullah Omer" as this page spells it, where no other name ends in it; else null. */
function readSurname({ key }: FoundName, { type }: Entity, names: readonly FoundName[]): string | null {
  const last = key.split(' ').at(-1) ?? '';
  if (type !== 'person' || last === key) return null;
  return names.every((name) => name.key === key || !name.key.endsWith(` ${last}`)) ? last : null;
}

/** The name with the demonym before it or the small word behind it, then alone: "Pakistani Taleban", "Hakkani group". */
function listReadings(page: Page, name: FoundName): FoundName[] {
  const { from, to, key } = name;
  const [before, first, next] = [page.tokens[from - 1], page.tokens[from], page.tokens[to]];
  const readings: FoundName[] = [];
  if (before !== undefined && first?.gap === 'join' && DEMONYMS.has(before.name) && !page.isTaken(from - 1))
    readings.push({ ...name, from: from - 1, key: `${before.name} ${key}`, sure: false });
  if (next?.gap === 'join' && next.letterCase === 'lower' && !page.isTaken(to))
    readings.push({ ...name, to: to + 1, key: `${key} ${next.name}`, sure: false });
  return [...readings, name];
}

function propose({ key, type, sure }: FoundName, lexicon: Lexicon): Entity[] {
  const words = key.split(' ').filter((word) => !PARTICLES.has(word));
  if (words.length === 0 || words.every(isOrdinary)) return [];
  if (isKnownPlace(key) || (words.length === 1 && GIVEN_NAMES.has(key))) return [];
  const entries = lexicon.skeletons.get(buildNameSkeleton(key.split(' ')) ?? '') ?? [];
  const fitting = entries.filter(
    (entry) =>
      entry.key !== key &&
      isSameName(words, entry, key.startsWith('al ')) &&
      (!sure || isSameType(type, entry.entity)),
  );
  return [...new Map(fitting.map(({ entity }) => [entity.id, entity])).values()];
}

/** "Prices" is no spelling of Price. */
function isOrdinary(word: string): boolean {
  return COMMON_WORDS.has(word) || COMMON_WORDS.has(word.replace(/s$/, ''));
}

function isSameType(type: FoundName['type'], { type: wanted }: Entity): boolean {
  return type === 'other' || type === wanted || (wanted !== 'person' && type !== 'person');
}

/**
 * The page names the entity otherwise, or speaks for it twice over. A surname alone needs the entity itself
 * on the page, and nobody else of that surname.
 */
function isSupported(
  page: Page,
  entity: Entity,
  {
    found,
    people,
    accepted,
  }: { found: FoundName; people: ReadonlySet<string>; accepted: ReadonlySet<string> },
): boolean {
  const isNamed = page.firstMention(entity.id) !== null || accepted.has(entity.id);
  const isSurname = entity.type === 'person' && found.to - found.from === 1;
  if (isSurname && people.has(found.key)) return isNamed && accepted.has(entity.id);
  if (isSurname) {
    const cue = page.tokens[found.from - 1]?.name ?? '';
    const isPresented = found.titled || PERSON_CUES.has(cue) || TITLES.has(cue);
    return isNamed || (isPresented && page.countSupport(entity) >= 2);
  }
  return isNamed || page.countSupport(entity) >= 2;
}
