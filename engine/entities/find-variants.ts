import type { Entity } from '../corpus/corpus';
import type { Lexicon, SkeletonEntry } from './build-lexicon';
import { type FoundName, findNames } from './find-names';
import { GIVEN_NAMES } from './given-names';
import { isKnownPlace } from './known-places';
import type { Page } from './page-meanings';
import { buildSkeleton, countEdits, soundOut } from './skeleton';
import { COMMON_WORDS, PARTICLES, PERSON_CUES, TITLES } from './word-lists';

/**
 * Spellings that the corpus does not list ("Hakkani", "Qandahar"): names of no entity whose consonants are
 * those of one, letters nearly so, and for whom the page speaks in other ways. Marked `likely`, or listed as
 * candidates where several fit. A name alone is never enough.
 */
export function findVariants(page: Page, lexicon: Lexicon): void {
  const accepted = new Set<string>();
  const names = findNames(page.tokens, page.isTaken);
  const people = new Set<string>();
  for (const { type, from, to, key } of names) {
    if (type === 'person' && to - from > 1) people.add(key.split(' ').at(-1) ?? '');
  }
  for (const found of names) {
    const entities = propose(found, lexicon).filter(
      (entity) =>
        !page.isRefused(found.from, found.to, entity) &&
        isSupported(page, entity, { found, people, accepted }),
    );
    const [entity] = entities;
    if (entity === undefined) continue;
    accepted.add(entity.id);
    page.add({
      from: found.from,
      to: found.to,
      entity,
      confidence: 'likely',
      candidates: entities.length > 1 ? entities.slice(0, 4) : [],
    });
  }
}

function propose({ key, type, sure }: FoundName, lexicon: Lexicon): Entity[] {
  const words = key.split(' ').filter((word) => !PARTICLES.has(word));
  if (words.length === 0 || words.every((word) => COMMON_WORDS.has(word))) return [];
  if (isKnownPlace(key) || (words.length === 1 && GIVEN_NAMES.has(key))) return [];
  const entries = lexicon.skeletons.get(buildSkeleton(words.join(' '))) ?? [];
  const fitting = entries.filter(
    (entry) => entry.key !== key && isSameName(words, entry) && (!sure || isSameType(type, entry.entity)),
  );
  return [...new Map(fitting.map(({ entity }) => [entity.id, entity])).values()];
}

/** Shorter words, alone, are too many other words: "Irene" has the consonants of Iran. */
const SHORTEST_ALONE = 6;

/** Sounded out, at most one letter of a word differs, of a long one two. */
function isSameName(words: readonly string[], entry: SkeletonEntry): boolean {
  if (words.length !== entry.words.length) return false;
  if (words.length === 1 && (words[0] ?? '').length < SHORTEST_ALONE) return false;
  return words.every((word, index) => {
    const limit = word.length < 8 || words.length === 1 ? 1 : 2;
    return countEdits(soundOut(word), soundOut(entry.words[index] ?? ''), limit) <= limit;
  });
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
