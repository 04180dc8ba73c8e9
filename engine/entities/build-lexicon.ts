import type { CorpusEvent, Entity } from '../corpus/corpus';
import { dropMarks, foldName } from '../text/fold';
import { splitTokens } from '../text/tokens';
import { listNamesakeWords } from './namesake-words';
import { type Gap, readGap } from './page-tokens';
import { buildNameSkeleton, buildSkeleton } from './skeleton';
import { COMMON_WORDS, PARTICLES } from './word-lists';

/** `full` always means the entity, `short` only beside the full form, `not` is something else of that name. */
type PatternKind = 'full' | 'short' | 'not';

/** How a word of a pattern must be written: anyhow, with a capital, or all in capitals. */
type CaseRule = 'any' | 'title' | 'upper';

/** One name of one entity, as folded words. */
export interface Pattern {
  readonly entity: Entity;
  readonly kind: PatternKind;
  readonly words: readonly string[];
  readonly cases: readonly CaseRule[];
  /** What stands before the word at the same index: a comma in "Austin, Texas". */
  readonly joints: readonly Gap[];
  /** See `listNamesakeWords`. */
  readonly namesakeWords: ReadonlySet<string>;
  /** Short forms such as "the Journal" need their article. */
  readonly article: boolean;
}

/** A full name by its consonants, to propose spellings that the corpus does not list. */
export interface SkeletonEntry {
  readonly entity: Entity;
  /** All words of the name, particles too: what a new spelling must differ from. */
  readonly key: string;
  /** Words of the name without particles. */
  readonly words: readonly string[];
}

/** The names of a corpus, ready to be found in text. Immutable; build it once for a corpus. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Patterns by their first word, longest first. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** Full names by skeleton, and persons also by the skeleton of the last word. */
  readonly skeletons: ReadonlyMap<string, readonly SkeletonEntry[]>;
}

/** Entities and events alike; an event is known by its anchors. Two entities may share a name. */
export function buildLexicon(entities: readonly Entity[]): Lexicon {
  const patterns = new Map<string, Pattern[]>();
  const skeletons = new Map<string, SkeletonEntry[]>();
  for (const entity of entities) {
    for (const pattern of buildPatterns(entity)) pushTo(patterns, pattern.words[0] ?? '', pattern);
    for (const [key, entry] of buildSkeletonEntries(entity)) pushTo(skeletons, key, entry);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entities: new Map(entities.map((entity) => [entity.id, entity])), patterns, skeletons };
}

/** Whether the entity is something that happened once, with anchors that a page must use. */
export function isEvent(entity: Entity): entity is CorpusEvent {
  return entity.type === 'event' && 'anchors' in entity && 'entities' in entity;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function buildPatterns(entity: Entity): Pattern[] {
  const found = new Map<string, Pattern>();
  const namesakeWords = listNamesakeWords(entity);
  const add = (kind: PatternKind, name: string): void => {
    for (const spelling of listSpellings(entity, kind, name)) {
      const pattern = { ...buildPattern(entity, kind, spelling), namesakeWords };
      const key = `${pattern.words.join(' ')}|${pattern.joints.join()}`;
      const earlier = found.get(key);
      if (earlier?.kind === kind) found.set(key, { ...earlier, cases: loosen(earlier.cases, pattern.cases) });
      else if (pattern.words.length > 0 && earlier === undefined) found.set(key, pattern);
    }
  };
  for (const phrase of entity.not) add('not', phrase);
  for (const name of [entity.name, ...entity.aliases]) add('full', name);
  for (const name of entity.shortForms) add('short', name);
  for (const name of [...listSurnames(entity), ...listOtherSurnames(entity)]) add('short', name);
  return [...found.values()];
}

/** The name, and what outlets make of its hyphens and particles: "ISISK", "Ayman Zawahiri". */
function listSpellings(entity: Entity, kind: PatternKind, name: string): string[] {
  const spellings = [name];
  if (kind === 'not') return spellings;
  if (/^[^\s-]+-[^\s-]+$/.test(name) && isLongEnough(name)) {
    const joined = name.replace('-', '');
    spellings.push(joined.charAt(0).toUpperCase() + joined.slice(1));
  }
  if (entity.type === 'person') {
    const bare = name.replace(/(?<=\s|^)(?:al|el|ul|ur)[-\s](?=\p{L})/giu, '');
    if (bare !== name && bare.includes(' ')) spellings.push(bare);
  }
  return spellings;
}

/** "ISISK" can only be ISIS-K, but "ISK" for IS-K is a currency: so few capitals are other names too. */
function isLongEnough(name: string): boolean {
  return name !== name.toUpperCase() || /\d/.test(name) || name.length > 5;
}

/**
 * The last word of a person's name, where the corpus lists no short form: a careful reader knows it. Not for
 * names so short or so common that they are other words too, and not for "Mullah Omar", whose last word is
 * most often somebody else's first.
 */
function listSurnames(entity: Entity): string[] {
  if (entity.type !== 'person' || entity.shortForms.length > 0) return [];
  const words = splitTokens(entity.name);
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.lower.length < 4) return [];
  return PARTICLES.has(last.lower) ? [] : [last.text];
}

/** Surnames of aliases that spell a listed short form in another way: "Nazari" of "Ali Nazari" beside "Nazary". */
function listOtherSurnames({ type, shortForms, aliases }: Entity): string[] {
  if (type !== 'person') return [];
  const listed = new Set(
    shortForms.filter((form) => !form.includes(' ')).map((form) => buildSkeleton(foldName(form))),
  );
  return aliases
    .map((name) => splitTokens(name).at(-1)?.text ?? '')
    .filter((last) => last.length > 4 && listed.has(buildSkeleton(foldName(last))));
}

function buildPattern(entity: Entity, kind: PatternKind, name: string): Omit<Pattern, 'namesakeWords'> {
  const article = /^the\s/i.test(name) && kind === 'short';
  const text = name.replace(/^the\s+/i, '');
  const tokens = splitTokens(text);
  return {
    entity,
    kind,
    article,
    words: tokens.map((token) => dropMarks(token.lower)),
    cases: tokens.map((token) => readCaseRule(token.text, kind)),
    joints: tokens.map((token, index) =>
      index === 0 ? 'join' : readGap(text.slice(tokens[index - 1]?.end ?? 0, token.start)),
    ),
  };
}

/** Word by word the freer rule: "Bagram Airfield" and "Bagram airfield" are both listed. */
function loosen(some: readonly CaseRule[], others: readonly CaseRule[]): CaseRule[] {
  const order: readonly CaseRule[] = ['any', 'title', 'upper'];
  return some.map((rule, index) => {
    const other = others[index] ?? rule;
    return order.indexOf(rule) < order.indexOf(other) ? rule : other;
  });
}

/**
 * "US" and "IS" only in capitals; "NATO" also as "Nato", as British outlets write it. Of `not` phrases only
 * the words in capitals are bound to them: "CONTACT US" is a button and "contact US officials" is not.
 */
function readCaseRule(word: string, kind: PatternKind): CaseRule {
  if (!/^\p{Lu}/u.test(word)) return 'any';
  const letters = word.replace(/[^\p{L}]/gu, '');
  const isAcronym = letters.length > 1 && letters === letters.toUpperCase();
  if (kind === 'not') return isAcronym ? 'upper' : 'any';
  if (!isAcronym) return 'title';
  return letters.length < 4 || COMMON_WORDS.has(letters.toLowerCase()) ? 'upper' : 'title';
}

function buildSkeletonEntries(entity: Entity): [string, SkeletonEntry][] {
  if (entity.type === 'event' || entity.type === 'document') return [];
  const entries = new Map<string, [string, SkeletonEntry]>();
  const add = (all: readonly string[]): void => {
    const words = all.filter((word) => !PARTICLES.has(word));
    const skeleton = buildNameSkeleton(all);
    if (skeleton !== null) entries.set(all.join(' '), [skeleton, { entity, key: all.join(' '), words }]);
  };
  for (const name of [entity.name, ...entity.aliases]) {
    const all = splitTokens(name).map((token) => dropMarks(token.lower));
    const last = all.at(-1);
    add(all);
    if (entity.type === 'person' && all.length > 1 && last !== undefined) add([last]);
  }
  return [...entries.values()];
}
