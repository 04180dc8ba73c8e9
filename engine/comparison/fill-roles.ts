import type { Clause, PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { QuestionMatter } from '../corpus/matters';
import type { PhraseHit } from '../corpus/phrase-pattern';
import { findParties, isLocative, listGroup, type Party } from './find-parties';
import { listSpeakerEntities } from './speaker-entities';

/** Whom a clause names, and whom the rest of the sentence, its pronouns and its speaker bring in. */
export interface ClauseParties {
  readonly clause: Clause;
  readonly parties: readonly Party[];
  /** Entities that may fill one role that the clause itself leaves open. */
  readonly around: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  /** Entities that the sentences before have named. */
  readonly topic: ReadonlySet<string>;
  /** All of the clause's, the sentence's and its speaker's. */
  readonly present: ReadonlySet<string>;
  /** It answers what the clause before it asked, whose parties it means. */
  readonly isAnswer: boolean;
}

/** Roles that a place fills where something happens in it; every other role wants a party. */
const ROLE_OF_PLACE = /place|site|base|venue|location|countr|target|index|list|region|destination/;
const PRONOUN = /^(?:they|it|he|she|who|which|we|i|that|this|them)$/;
const BE = /^(?:is|are|was|were|be|been|being|get|got)$/;
/** What may stand between an anchor and its object. */
const BEFORE_OBJECT =
  /^(?:with|the|of|by|to|its|for|a|an|from|against|between|among|local|foreign|other|their|former|new|old|senior|officially|any|all|as|government|regime|movement|both)$/;
const OBJECT_LINK = /^(?:with|of|by|to|for|against|between|among|from|'s)$/;
const OBJECT_REACH = 5;
const NOUN_BEFORE =
  /^(?:the|a|an|any|no|of|in|with|for|their|its|his|her|this|that|such|some|more|further|closer|close|new|full|joint|formal|on|about|into|to the|political|diplomatic|over|under|despite)$/;

/** "the US assessment": a name right before a noun does nothing. */
const NOUN_FORM =
  /(?:tion|sion|ment|ance|ence|ship|ity|ness|talks?|documents?|papers|threat|danger|deal|haven|ties|links|partners?|all(?:y|ies)|enem(?:y|ies)|foe|refuge|sanctuary)$/;

/** The parties of every clause of the claim. */
export function readClauseParties(claim: PageClaim, corpus: Corpus): ClauseParties[] {
  const read = claim.clauses.map((clause) => ({ clause, parties: findParties(claim, clause, corpus) }));
  const speaking = listSpeakerEntities(claim.speaker, corpus);
  return read.map(({ clause, parties }, index) => {
    const others = read.filter((one) => one.clause !== clause).flatMap((one) => one.parties);
    const around = new Set(others.flatMap(({ entities }) => [...entities]));
    const isAnswer = index > 0 && read[0]?.clause.mode === 'asked';
    const own = parties.flatMap(({ entities }) => [...entities]);
    const present = new Set([...own, ...around, ...speaking]);
    return { clause, parties, around, speaking, present, isAnswer, topic: new Set(claim.topic) };
  });
}

/**
 * Whether every role is filled: by a party of the clause itself, save one, which the rest of the sentence or
 * its speaker may bring in. One entity plays one role.
 */
export function fillsRoles(
  { question, roles }: QuestionMatter,
  { parties, around, speaking, present, isAnswer }: ClauseParties,
): boolean {
  // most questions have nothing to do with the sentence: tell so before anything is sorted
  if (!roles.every((role) => hasAny(present, role))) return false;
  const used = new Set<string>();
  let brought = 0;
  const ranked = roles
    .map((role, index) => {
      const name = question.roles[index]?.role ?? '';
      const takesPlace = ROLE_OF_PLACE.test(name);
      const own = parties
        .filter((party) => takesPlace || !isLocative(party))
        .flatMap(({ entities }) => [...entities].filter((id) => role.has(id)));
      return { role, own };
    })
    .sort((one, other) => one.own.length - other.own.length);
  for (const { role, own } of ranked) {
    const free = own.find((id) => !used.has(id));
    const from =
      free ?? [...around, ...(roles.length > 1 ? speaking : [])].find((id) => role.has(id) && !used.has(id));
    if (from === undefined) return false;
    if (free === undefined) brought += 1;
    used.add(from);
  }
  return brought <= 1 || isAnswer;
}

/**
 * Whether the roles can be filled where the sentences before may bring in what the clause leaves open:
 * `sentence` where the sentence has them all, `topic` where one or two come from before, null where neither.
 */
export function fillsRolesFromTopic(
  { roles }: QuestionMatter,
  { present, topic }: ClauseParties,
): 'sentence' | 'topic' | null {
  const open = roles.filter((role) => !hasAny(present, role));
  if (open.length === 0) return isCoveredByDifferent(roles, present) ? 'sentence' : null;
  if (open.length === roles.length && roles.length > 1) return null;
  if (roles.length === 1 || open.length > 2) return null;
  const all = new Set([...present, ...topic]);
  return open.every((role) => hasAny(topic, role)) && isCoveredByDifferent(roles, all) ? 'topic' : null;
}

/** Every role can have an entity of its own. */
function isCoveredByDifferent(roles: QuestionMatter['roles'], ids: ReadonlySet<string>): boolean {
  const filling = new Set([...ids].filter((id) => roles.some((role) => role.has(id))));
  return filling.size >= roles.length;
}

/** Whether the clause names a person, body or place that has no part in the question and does not speak. */
export function hasForeignParty(
  matter: QuestionMatter,
  { parties, speaking }: Pick<ClauseParties, 'parties' | 'speaking'>,
): boolean {
  return parties.some(
    (party) =>
      isForeign(party, matter) && !party.isGuessed && ![...party.entities].some((id) => speaking.has(id)),
  );
}

function hasAny(ids: ReadonlySet<string>, role: ReadonlySet<string>): boolean {
  for (const id of ids) if (role.has(id)) return true;
  return false;
}

/**
 * Whether somebody who has no part in the question does or suffers what the anchor says ("Russia recognised
 * the Taliban"), or the parts are the other way about ("the Taliban recruit from the Islamic State").
 */
export function isOthersDoing(
  anchor: PhraseHit,
  matter: QuestionMatter,
  { clause, parties }: ClauseParties,
): boolean {
  const object = findObject(anchor, clause, parties);
  if (object.length > 0 && object.every((party) => isForeign(party, matter))) return true;
  if (isNoun(anchor, clause)) return false;
  const subject = findSubject(anchor, clause, parties);
  if (subject.length > 0 && subject.every((party) => isForeign(party, matter))) return true;
  if (isPassive(anchor, clause)) return false;
  // "recruits men of the board": whom it is done to may stand a few words off
  const after = parties.filter(
    (party) => party.from >= anchor.to && party.from <= anchor.to + OBJECT_REACH && !isLocative(party),
  );
  return isReversed(anchor, matter, { subject, object: object.length > 0 ? object : after.slice(0, 1) });
}

/** A person, body or place that fills no role and speaks for none that does. */
function isForeign({ type, bodies }: Party, { roles }: QuestionMatter): boolean {
  return type !== 'thing' && !roles.some((role) => [...bodies].some((id) => role.has(id)));
}

function findSubject(anchor: PhraseHit, clause: Clause, parties: readonly Party[]): Party[] {
  const at = parties.findLastIndex(({ to, link }) => to <= anchor.from && link === null);
  const last = parties[at];
  if (!last) return [];
  const between = clause.words.slice(last.to, anchor.from);
  // "he said they would": the pronoun does it, whoever stands before
  if (between.some(({ lower }) => PRONOUN.test(lower))) return [];
  return listGroup(parties, at, clause);
}

function findObject(anchor: PhraseHit, clause: Clause, parties: readonly Party[]): Party[] {
  const at = parties.findIndex(({ from }) => from >= anchor.to);
  const first = parties[at];
  if (!first || first.from - anchor.to > OBJECT_REACH) return [];
  if (first.link !== null && !OBJECT_LINK.test(first.link)) return [];
  const between = clause.words.slice(anchor.to, first.from);
  if (!between.every(({ lower }) => BEFORE_OBJECT.test(lower))) return [];
  // "is patient, Roggio warned": what a comma parts is no object
  const run = clause.words.slice(anchor.to - 1, first.from + 1);
  if (run.some((word, index) => index > 0 && word.start - (run[index - 1]?.end ?? 0) > 1)) return [];
  let end = at;
  for (let next = at + 1; next < parties.length; next += 1) {
    if (listGroup(parties, next, clause).includes(first)) end = next;
  }
  return parties.slice(at, end + 1);
}

function isNoun({ from, to }: PhraseHit, { words }: Clause): boolean {
  const before = words[from - 1];
  if (NOUN_FORM.test(words[to - 1]?.lower ?? '')) return true;
  return before === undefined || NOUN_BEFORE.test(before.lower) || /['’]s?$/.test(before.text);
}

function isPassive({ from, to }: PhraseHit, { words }: Clause): boolean {
  return (
    /(?:ed|en|wn|nt|ld)$/.test(words[from]?.lower ?? '') &&
    (words.slice(Math.max(0, from - 3), from).some(({ lower }) => BE.test(lower)) ||
      words[to]?.lower === 'by')
  );
}

function isReversed(
  { pattern }: PhraseHit,
  { order, roles }: QuestionMatter,
  { subject, object }: { subject: readonly Party[]; object: readonly Party[] },
): boolean {
  const learned = order.get(pattern.roots[0] ?? '');
  if (!learned || subject.length === 0 || object.length === 0) return false;
  const play = (group: readonly Party[]) =>
    roles.flatMap((role, index) =>
      group.some(({ bodies }) => [...bodies].some((id) => role.has(id))) ? [index] : [],
    );
  const [does, suffers] = [play(subject), play(object)];
  return (
    does.length > 0 &&
    suffers.length > 0 &&
    does.every((role) => learned.after.has(role) && !learned.before.has(role)) &&
    suffers.every((role) => learned.before.has(role) && !learned.after.has(role))
  );
}
