import type { Entity } from '../corpus/corpus';
import { dropMarks, foldName } from '../text/fold';
import { splitTokens } from '../text/tokens';
import { listNamesakeWords } from './namesake-words';
import { type Gap, readGap } from './page-tokens';
import { buildSkeleton } from './skeleton';
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

/** Every name of the entity as a pattern: what it is called, in all spellings, and what is something else. */
export function buildPatterns(entity: Entity): Pattern[] {
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
  const text = dropArticle(name);
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

/** The words with which a pattern of the entity can begin, folded; one that begins none may be among them. */
export function listFirstWords(entity: Entity): Set<string> {
  const names = [entity.name, ...entity.aliases];
  const spelled = [...names, ...entity.shortForms].flatMap((name) => listSpellings(entity, 'full', name));
  const first = [...spelled, ...entity.not].flatMap((name) => splitTokens(dropArticle(name)).slice(0, 1));
  const last = entity.type === 'person' ? names.flatMap((name) => splitTokens(name).slice(-1)) : [];
  return new Set([...first, ...last].map(({ lower }) => dropMarks(lower)));
}

function dropArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}
