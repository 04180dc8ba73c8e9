import type { ClaimSpeaker, Footing } from '../corpus/corpus';
import type { Mention } from '../report';
import { splitWords } from '../text/words';

/** A sentence as the search for its speaker sees it. */
export interface SpokenSentence {
  readonly text: string;
  readonly start: number;
  /** Mentions of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** Who spoke last, for "he said" and for a quotation that runs on. */
  readonly last: ClaimSpeaker | null;
}

const SAID =
  'said|says|say|saying|told|tells|added|adds|stated|states|announced|announces|claimed|claims|argued|argues|noted|notes|warned|warns|insisted|insists|maintained|maintains|reiterated|confirmed|confirms|denied|denies|rejected|declared|declares|wrote|writes|suggested|suggests|replied|responded|reported|reports|acknowledged|acknowledges|conceded|concedes|stressed|explained|called|described|tweeted|posted|alleged|alleges|asserted|asserts|contended|predicted|estimated|estimates|revealed|disclosed|recalled|remarked|observed|testified|vowed|pledged|promised|dismissed|characterized|characterised|reckoned|concluded|concludes|indicated|hinted|ruled out|believes?|thinks?|according to|accused|agreed that|accepted|admitted|doubted|questioned|emphasi[sz]ed|regarded';
const TITLE = String.raw`(?:\p{L}[\p{L}.'’-]*\s+){0,6}?`;
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:bin|al|el|ul|de|van|von|der|da|ibn|of)\s+)?\p{Lu}[\p{L}.'’-]*){0,5}`;
const UNNAMED = String.raw`(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Ss]enior|[Tt]op|[Ll]ocal|[Uu]nnamed|[Ll]eaked|[Cc]lassified|[Ff]ormer|[Dd]efen[cs]e|[Gg]overnment|[Dd]iplomatic|[Mm]ilitary|[Ii]ntelligence|\p{Lu}[\p{L}.’'-]*)\s+){0,5}(?:[Oo]fficials?|[Ss]ources?|[Ss]pokes(?:man|woman|person|men|people)|[Rr]epresentatives?|[Dd]iplomats?|[Aa]nalysts?|[Ee]xperts?|[Cc]ommanders?|[Ww]itness(?:es)?|[Rr]esidents?|[Aa]uthorities|[Pp]olice|[Dd]ocuments?|[Rr]eports?|[Aa]ssessment|[Ss]tatement|[Mm]inistry|[Ff]iles)`;
const PRONOUN =
  '(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:official|spokesman|spokeswoman|spokesperson|minister|general|secretary|president|group|source|analyst|report|document|envoy|diplomat|commander))';

/** What a person does who takes a stance and is not reported to have spoken. */
const HOLDING =
  /^(?:,[^,]{1,60},)?\s+(?:\p{L}+ly\s+)?(?:(?:was|is|remained) (?:sceptical|skeptical|doubtful|opposed|in favou?r|against|confident|certain|convinced)|ruled|rules|voiced|expressed|raised|signal(?:l)?ed|did not rule|refused|declined|favou?rs?|favou?red|opposed|opposes|supported|supports|backed|backs|agreed|held|doubts|fears?|feared|sees|saw|views|viewed|judged|wants|wanted|urged|urges|demanded|demands|ha[sd] (?:called|said|ruled|described|accused|denied|refused))\b/u;
/** Words of office that may stand before the name. */
const TITLE_WORDS = 6;

const QUOTED_END = /[”"]\s*$/;
const CLEFT = new RegExp(
  String.raw`^\W*It was (?:${TITLE})(${NAME})(?:,[^,]{1,40},)? who (?:${SAID})\b`,
  'u',
);
const ACCORDING = /\b(?:according to|in the words of|as reported by)\s+/iu;
/** "…,” said Price." and "…, said Price.": the name ends the statement. */
function buildInverted(before: string): RegExp {
  return new RegExp(
    String.raw`${before}\s*(?:${SAID})\s+(?:${TITLE})(${NAME}|${UNNAMED}|${PRONOUN})(?=\s*(?:[,.;!?”"]|$|who\b|of\b|from\b|in\b|at\b|on\b|during\b|after\b))`,
    'u',
  );
}
const AFTER_QUOTE = buildInverted('[”"?!]');
const AFTER_COMMA = buildInverted(',');
const VERB = new RegExp(String.raw`(?:^|[\s,”"])(${SAID})\b`, 'giu');
const PRONOUN_BEFORE = new RegExp(
  String.raw`(?:^|[\s,“"”])(${PRONOUN})(?:\s+(?:also|later|then|again|further|has|have|had|initially))*\s*$`,
  'u',
);
const UNNAMED_BEFORE = new RegExp(
  String.raw`(${UNNAMED})(?:\s+(?:of|for|in|at|with|from|familiar)\s+[^,.;]{1,60})?(?:,[^,]{1,60},)?(?:\s+(?:also|later|then|have|has|had))*\s*$`,
  'u',
);
const NAME_BEFORE = new RegExp(
  String.raw`(${NAME})(?:,[^,;]{1,90},)?(?:\s+(?:also|later|then|has|have|had|initially|again|further|publicly|reportedly|on \w+|in \w+))*\s*$`,
  'u',
);
/** "A spokesman, Ada Orley, said": the name in apposition is who speaks. */
const APPOSED_BEFORE = new RegExp(`,\\s*(${NAME}),\\s*$`, 'u');
const NO_SPEAKER =
  /^(?:The|This|That|These|It|There|Here|And|But|As|In|On|At|For|If|While|When|After|Before|Since|Because|What|Who|Mr|Mrs|Ms|Dr|Gen|Sen|Rep)\.?$/;

/** No real sentence is longer, in characters; what is goes on without being searched for a speaker. */
const LONGEST_SENTENCE = 1500;

/** Who the sentence says has said it, or null where the outlet itself speaks. "He said" is the last speaker. */
export function findSpeaker(spoken: SpokenSentence): ClaimSpeaker | null {
  const sentence = { ...spoken, text: spoken.text.slice(0, LONGEST_SENTENCE) };
  return (
    findAccording(sentence) ??
    findCleft(sentence) ??
    findInverted(sentence, AFTER_QUOTE) ??
    findBeforeVerb(sentence) ??
    findInverted(sentence, AFTER_COMMA) ??
    findRunningQuote(sentence) ??
    findHolder(sentence)
  );
}

function findAccording(sentence: SpokenSentence): ClaimSpeaker | null {
  const match = ACCORDING.exec(sentence.text);
  if (!match) return null;
  const rest = sentence.text.slice(match.index + match[0].length);
  const unnamed = new RegExp(`^(${UNNAMED})`, 'u').exec(rest)?.[1];
  const name = new RegExp(String.raw`^(?:the\s+)?${TITLE}(${NAME})`, 'u').exec(rest)?.[1];
  const from = match.index + match[0].length;
  if (name && findMentionIn(sentence, from, from + 60)) return nameSpeaker(sentence, name, from);
  if (unnamed) return namelessSpeaker(sentence, unnamed.trim(), { from, to: from + rest.search(/[,.;]|$/) });
  return name ? nameSpeaker(sentence, name, from) : null;
}

/** "It was Austin, too, who said": the name that the sentence points at. */
function findCleft(sentence: SpokenSentence): ClaimSpeaker | null {
  const match = CLEFT.exec(sentence.text);
  const name = match?.[1];
  return match && name ? nameSpeaker(sentence, name, match.index + match[0].indexOf(name)) : null;
}

function findInverted(sentence: SpokenSentence, pattern: RegExp): ClaimSpeaker | null {
  const match = pattern.exec(sentence.text);
  const who = match?.[1];
  if (!match || !who) return null;
  return readSpeaker(sentence, who, match.index + match[0].length - who.length);
}

function findBeforeVerb(sentence: SpokenSentence): ClaimSpeaker | null {
  for (const match of sentence.text.matchAll(VERB)) {
    if (/^according/i.test(match[1] ?? '') || isNoun(sentence.text, match)) continue;
    const before = sentence.text.slice(0, match.index + match[0].length - (match[1]?.length ?? 0));
    if (isInsideQuote(before)) continue;
    const pronoun = PRONOUN_BEFORE.exec(before)?.[1];
    if (pronoun) return sentence.last;
    const unnamed = UNNAMED_BEFORE.exec(before);
    if (unnamed?.[1] && !isNamedAfter(sentence, unnamed.index, before.length)) {
      return namelessSpeaker(sentence, unnamed[1].trim(), { from: unnamed.index, to: before.length });
    }
    const named = NAME_BEFORE.exec(before) ?? APPOSED_BEFORE.exec(before);
    if (named?.[1] && !NO_SPEAKER.test(named[1]))
      return nameSpeaker(sentence, named[1], named.index + named[0].indexOf(named[1]));
  }
  return null;
}

/** "reports", "claims" and "states" as nouns: an article, adjective or preposition stands before. */
function isNoun(text: string, match: RegExpExecArray): boolean {
  if (!/^(?:reports?|claims?|states|notes|estimates?|suggests?)$/i.test(match[1] ?? '')) return false;
  return /\b(?:the|a|an|its|their|his|her|of|such|media|news|new|united|intelligence|these|those|no|to|leaked|from)\s*$/i.test(
    text.slice(0, match.index + 1),
  );
}

function isInsideQuote(before: string): boolean {
  const opened = (before.match(/[“]/g) ?? []).length - (before.match(/[”]/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return opened > 0 || straight % 2 === 1;
}

/** "Taliban spokesman Suhail Shaheen said": the name decides, not the office before it. */
function isNamedAfter(sentence: SpokenSentence, from: number, to: number): boolean {
  return sentence.mentions.some(
    ({ type, start, end }) =>
      type === 'person' && start >= sentence.start + from && end <= sentence.start + to,
  );
}

/** A quotation with no speaker of its own right after somebody spoke is still theirs. */
function findRunningQuote({ text, last }: SpokenSentence): ClaimSpeaker | null {
  return /^\s*[“"]/.test(text) && QUOTED_END.test(text) ? last : null;
}

/** "Milley was sceptical", "Raab favoured talks": a person who opens the sentence holds what it says. */
function findHolder({ text, start, mentions }: SpokenSentence): ClaimSpeaker | null {
  const person = mentions.find(({ type, end }) => type === 'person' && HOLDING.test(text.slice(end - start)));
  if (!person) return null;
  if (splitWords(text.slice(0, person.start - start).replace(/^.*[,;:—]/s, '')).length > TITLE_WORDS)
    return null;
  return { name: person.name, entity: person.entity, footing: 'named' };
}

function readSpeaker(sentence: SpokenSentence, who: string, from: number): ClaimSpeaker | null {
  if (new RegExp(`^${PRONOUN}$`, 'u').test(who)) return sentence.last;
  if (new RegExp(`^${UNNAMED}$`, 'u').test(who)) {
    return namelessSpeaker(sentence, who.trim(), { from, to: from + who.length + 40 });
  }
  return nameSpeaker(sentence, who, from);
}

function nameSpeaker(sentence: SpokenSentence, name: string, from: number): ClaimSpeaker {
  const mention = findMentionIn(sentence, from, from + name.length + 1);
  if (mention) return { name: mention.name, entity: mention.entity, footing: 'named' };
  return { name, entity: null, footing: 'named' };
}

/** "a Taliban spokesman" speaks for the Taliban; "a source" for nobody we know. */
function namelessSpeaker(
  sentence: SpokenSentence,
  who: string,
  at: { from: number; to: number },
): ClaimSpeaker {
  const mention = findMentionIn(sentence, at.from, at.to);
  return { name: who, entity: mention?.entity ?? null, footing: findFooting(who) };
}

function findFooting(who: string): Footing {
  if (/\b(?:documents?|files?|assessment)\b/i.test(who))
    return /leak/i.test(who) ? 'leaked-document' : 'document';
  if (/\b(?:reports?|statement)\b/i.test(who)) return 'document';
  if (/\b(?:sources?|analysts?|experts?|witness(?:es)?|residents?)\b/i.test(who)) return 'unnamed-source';
  return 'unnamed-official';
}

function findMentionIn(sentence: SpokenSentence, from: number, to: number): Mention | null {
  const [start, end] = [sentence.start + from, sentence.start + to];
  const inside = sentence.mentions.filter((mention) => mention.start < end && start < mention.end);
  return (
    inside.find((mention) => mention.type === 'person') ??
    inside.find((mention) => mention.type !== 'event') ??
    null
  );
}
