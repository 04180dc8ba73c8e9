import type { Entity } from '../corpus/corpus';
import type { Mention, Name } from '../report';
import { splitWords } from '../text/words';
import { NATION_OF_SEAT, NATIONS_BY_NAME } from './nations';

/** Somebody named on the page before: an entity, or a name in no corpus (`mention` null). */
export interface Antecedent {
  readonly mention: Mention | null;
  readonly type: Mention['type'] | Name['type'];
  readonly name: string;
  /** The words right after it, which show its number. */
  readonly text: string;
  readonly sentence: number;
  readonly block: number;
}

/** The sentence whose references are looked for. */
export interface ReferringSentence {
  readonly text: string;
  /** Offset of the sentence in the article. */
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly mentions: readonly Mention[];
}

type Kind = 'person' | 'group' | 'groups' | 'country' | 'city';

const PRONOUNS: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:he|she|him|his|her|hers)\b/giu, 'person'],
  [/\b(?:it|its)\b/giu, 'group'],
  [/\b(?:they|them|their|theirs)\b/giu, 'groups'],
];
const GROUP_NOUN =
  'group|movement|branch|network|organi[sz]ation|militia|affiliate|offshoot|regime|militants|insurgents|jihadists|jihadis|extremists|rulers|bloc|agency|institute|alliance';
const PERSON_NOUN =
  'general|secretary|minister|president|envoy|spokesman|spokeswoman|spokesperson|analyst|commander|leader|chief|diplomat|senator|politician|scholar|journalist|ambassador|airman|guardsman';
/** "the group", "those militants", "the new rulers", "that country": what the noun must fit. */
const DESCRIPTIONS: readonly (readonly [RegExp, Kind])[] = [
  [describe(GROUP_NOUN), 'group'],
  [describe(PERSON_NOUN), 'person'],
  [describe('country|nation'), 'country'],
  [describe('city'), 'city'],
];
/** What a noun of a group may be called in the line that says who it is. */
const SAME_SENSE: Readonly<Record<string, RegExp>> = {
  branch: /\bbranch\b/i,
  affiliate: /\bbranch\b/i,
  offshoot: /\bbranch\b/i,
  network: /\bnetwork\b/i,
  institute: /\binstitute\b/i,
  bloc: /\bunion\b/i,
  alliance: /\balliance\b/i,
  agency: /\b(?:agency|service)\b/i,
  movement: /\b(?:movement|group|militant)\b/i,
  rulers: /\b(?:ruled|rules|ruling)\b/i,
  regime: /\b(?:ruled|rules|ruling)\b/i,
};
const MILITANT = /\b(?:militant|islamist|jihadist|islamic state|terrorist|rebel|insurgent|armed|movement)\b/i;
/** Bodies of a state are no group, and outlets no movement. */
const NO_GROUP =
  /\b(?:newspaper|news|magazine|broadcaster|television|outlet|website|ministry|department|military|police|government)\b/i;
/** How many blocks back a description may look; a pronoun looks back one sentence less far. */
const BLOCKS_BACK = 1;
const SENTENCES_BACK = 3;
const PLURAL_VERB = /^\s+(?:have|are|were|refuse|say|want|deny|do)\b/i;
const SINGULAR_VERB = /^\s+(?:has|is|was|says|wants|denies|does|refuses)\b/i;

function describe(nouns: string): RegExp {
  return new RegExp(
    String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\s+(?:new\s+|same\s+|armed\s+|two\s+)?(${nouns})(?=['’]s?\b|['’]|\b)(?!\s+(?:of|for|that|who|which)\b|\s+\p{Lu})`,
    'gu',
  );
}

/**
 * Whom the sentence's pronouns and definite descriptions stand for: for each the most recent antecedent that
 * fits in type, number and noun, with the reference's own offsets. A reference is `clear` where one antecedent
 * alone fits within the paragraph, else `likely`; none where a name in no corpus stands nearer.
 */
export function resolveReferences(
  sentence: ReferringSentence,
  antecedents: readonly Antecedent[],
  entities: ReadonlyMap<string, Entity>,
): Mention[] {
  const found: Mention[] = [];
  const own = new Set(sentence.mentions.map(({ entity }) => entity));
  const add = (match: RegExpExecArray, kind: Kind, noun: string | null) => {
    const at = sentence.start + match.index;
    const isNamed = sentence.mentions.some(({ start, end }) => start < at + match[0].length && at < end);
    const taken = new Set([...own, ...found.map(({ entity }) => entity)]);
    const isReflexive = /^(?:its|their|his|her)$/i.test(match[0]);
    const meant = isNamed
      ? null
      : choose(sentence, { antecedents, kind, noun, barred: isReflexive ? own : taken }, entities);
    if (meant) found.push({ ...meant, start: at, end: at + match[0].length, text: match[0], marked: false });
  };
  for (const [pattern, kind] of DESCRIPTIONS)
    for (const match of sentence.text.matchAll(pattern)) add(match, kind, match[1]?.toLowerCase() ?? '');
  for (const [pattern, kind] of PRONOUNS)
    for (const match of sentence.text.matchAll(pattern)) add(match, kind, null);
  return found.sort((one, other) => one.start - other.start);
}

interface Wanted {
  readonly antecedents: readonly Antecedent[];
  readonly kind: Kind;
  readonly noun: string | null;
  /** Entities that the sentence names itself: a pronoun beside them means another. */
  readonly barred: ReadonlySet<string>;
}

function choose(
  sentence: ReferringSentence,
  { antecedents, kind, noun, barred }: Wanted,
  entities: ReadonlyMap<string, Entity>,
): Mention | null {
  const numbers = noun === null ? countNumbers(antecedents) : new Map<string, Kind>();
  const isNear = ({ sentence: at, block }: Antecedent) =>
    noun === null
      ? sentence.sentence - at <= SENTENCES_BACK && sentence.block - block <= BLOCKS_BACK
      : sentence.block - block <= BLOCKS_BACK || NAMES_ITSELF.has(noun);
  const fitting = antecedents.filter((one) => {
    if (!isNear(one) || !isOfKind(one, kind)) return false;
    if (!one.mention) return kind === 'person' || noun === null;
    if (barred.has(one.mention.entity)) return false;
    const number = numbers.get(one.mention.entity);
    if (noun === null && number && kind !== 'person' && number !== kind) return false;
    return noun === null || fitsNoun(noun, entities.get(one.mention.entity), kind);
  });
  const best = pickRecent(fitting);
  if (!best?.mention) return null;
  const rivals = new Set(
    fitting.filter(({ block }) => block === sentence.block).map((one) => one.mention?.entity ?? ''),
  );
  const isClear = best.block === sentence.block && rivals.size === 1 && best.mention.confidence === 'clear';
  return { ...best.mention, confidence: isClear ? 'clear' : 'likely' };
}

/** Nouns telling enough to be looked for on the whole page. */
const NAMES_ITSELF = new Set([
  'branch',
  'movement',
  'rulers',
  'network',
  'institute',
  'bloc',
  'regime',
  'envoy',
  'secretary',
]);

/** Of the last sentence with any, the first: what a sentence opens with is what the next goes on about. */
function pickRecent(fitting: readonly Antecedent[]): Antecedent | null {
  const last = Math.max(...fitting.map(({ sentence }) => sentence));
  return fitting.find(({ sentence }) => sentence === last) ?? null;
}

function isOfKind({ type, mention, name }: Antecedent, kind: Kind): boolean {
  if (kind === 'person') return type === 'person';
  if (kind === 'country') return type === 'place' && NATIONS_BY_NAME.has(mention?.name ?? '');
  if (kind === 'city') return type === 'place' && !NATIONS_BY_NAME.has(mention?.name ?? '');
  // a state in no corpus stands in the way as well
  const isState = NATIONS_BY_NAME.has(name) || (mention === null && NATION_OF_SEAT.has(name.toLowerCase()));
  return type === 'organisation' || (type === 'place' && isState);
}

function fitsNoun(noun: string, entity: Entity | undefined, kind: Kind): boolean {
  if (!entity) return false;
  if (kind === 'country' || kind === 'city') return true;
  const said = `${entity.name} ${entity.aliases.join(' ')} ${entity.who}`;
  if (kind === 'person') return hasWord(said, noun) || (noun === 'envoy' && hasWord(said, 'representative'));
  if (entity.type !== 'organisation') return false;
  const sense = SAME_SENSE[noun];
  if (sense) return sense.test(said) && (noun !== 'movement' || !NO_GROUP.test(entity.who));
  return MILITANT.test(entity.who) && !NO_GROUP.test(entity.who.split(/[,;]/)[0] ?? '');
}

function hasWord(text: string, word: string): boolean {
  return splitWords(text).some(({ lower }) => lower === word || lower === `${word}s`);
}

/** Which groups the page has used with a plural verb and which with a singular one. */
function countNumbers(antecedents: readonly Antecedent[]): Map<string, Kind> {
  return new Map(
    antecedents.flatMap(({ mention, text }): [string, Kind][] => {
      if (!mention) return [];
      if (PLURAL_VERB.test(text)) return [[mention.entity, 'groups']];
      return SINGULAR_VERB.test(text) ? [[mention.entity, 'group']] : [];
    }),
  );
}
