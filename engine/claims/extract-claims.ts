import type { Article, PartialDate, Span } from '../article';
import type { Entity } from '../corpus/corpus';
import type { Mention, Name } from '../report';
import type { Sentence } from '../text/find-sentences';
import { splitWords } from '../text/words';
import { findDates } from './find-dates';
import { findQuantities } from './find-quantities';
import { findSpeaker } from './find-speaker';
import { findStates } from './find-states';
import type { FoundQuantity, PageClaim } from './page-claim';
import { indexShortForms, recogniseName } from './recognise-names';
import { resolveReferences } from './resolve-references';
import { splitClauses } from './split-clauses';
import { Told } from './told';

const CLAIM_KINDS = new Set(['paragraph', 'quote', 'list-item']);
const FEWEST_WORDS = 4;
/** What stands among the paragraphs and reports nothing: service lines, bylines, credits. */
const SERVICE_LINE =
  /^(?:sign up|subscribe|read more|click here|follow (?:us|him|her|@)|join (?:us|our)|download|listen to|watch:|photos?:|image:|file photo|credit:|getty|published by|updated?:|correction:|editor['’]s note|related:|see also|share this|advertisement|copyright|©|all rights reserved|leave a reply|your email|when you sign up|(?:additional )?reporting by|editing by|this (?:article|story) (?:was|has been|originally)|for more|contact us|support )|\bnewsletters?\b.{0,40}\b(?:inbox|sign|subscribe|receive)|\ball rights reserved\b/i;
const BYLINE = /^By (?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]*(?:\s*(?:,|and\b|$))/u;

/**
 * The sentences of the article that report something checkable, in order, each with its speaker, clauses,
 * quantities and dates. Titles, captions, questions and service lines are none. Offsets are the article's.
 */
export function extractClaims(
  article: Article,
  sentences: readonly Sentence[],
  {
    mentions,
    names,
    entities = new Map(),
  }: {
    mentions: readonly Mention[];
    names: readonly Name[];
    /** What is known of those mentioned, for "the group" and "the general". */
    entities?: ReadonlyMap<string, Entity>;
  },
): PageClaim[] {
  const claims: PageClaim[] = [];
  const told = new Told(entities);
  const shortForms = indexShortForms(entities);
  const named = new Set(mentions.map(({ entity }) => entity));
  const recognised = names.flatMap(
    (name) => recogniseName(name, { text: article.text, named }, shortForms) ?? [],
  );
  const unknown = names.filter(({ start }) => !recognised.some((mention) => mention.start === start));
  let before = '';
  for (const sentence of sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const isIn = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
    const own = { mentions: mentions.filter(isIn), names: unknown.filter(isIn) };
    if (!CLAIM_KINDS.has(sentence.kind)) {
      if (sentence.kind === 'title') told.takeTitle(own.mentions);
      continue;
    }
    const speaker = findSpeaker({ text, start: sentence.start, mentions: own.mentions, last: told.speaker });
    const at = { start: sentence.start, sentence: told.sentences, block: sentence.block };
    const meant = recognised.filter(isIn);
    const all = { ...own, mentions: [...own.mentions, ...meant] };
    const carried = [...meant, ...resolveReferences({ text, ...at, ...all }, told.antecedents, entities)];
    const claim = buildClaim(
      article,
      {
        sentence,
        text,
        before,
        speaker,
        carried,
        topic: told.listTopic(sentence.block, own.mentions),
        ...own,
      },
      told,
    );
    told.goOn(claim);
    before = text;
    if (isQuestion(text) || SERVICE_LINE.test(text) || BYLINE.test(text)) continue;
    if (isCheckable(claim)) claims.push(claim);
  }
  return claims;
}

function buildClaim(
  article: Article,
  read: Pick<
    PageClaim,
    'sentence' | 'text' | 'before' | 'speaker' | 'mentions' | 'names' | 'carried' | 'topic'
  >,
  told: Told,
): PageClaim {
  const { start, end } = read.sentence;
  const found = findQuantities(article.text, read.sentence);
  const dates = findPageDates(article, read, { found, story: told.date });
  const quantities = found.filter(
    (quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end),
  );
  const clauses = splitClauses(article.text, read.sentence);
  const story = told.findStory(read.sentence.block);
  const states = findStates(read.text, { clauses, told: told.countries });
  return { ...read, start, end, clauses, states, quantities, dates, story };
}

function findPageDates(
  article: Article,
  { sentence, mentions }: Pick<PageClaim, 'sentence' | 'mentions'>,
  { found, story }: { found: readonly FoundQuantity[]; story: PartialDate | null },
) {
  const published: PartialDate | null = article.published;
  const events = mentions.filter((mention) => mention.type === 'event' || mention.type === 'document');
  const lengths = found.filter(
    ({ dimension, end }) => dimension !== 'duration' || !isBeforeAgo(article.text, end),
  );
  return findDates(article.text, sentence, { published, masked: [...events, ...lengths], story });
}

/** "two weeks ago" is a date, "two weeks" a length. */
function isBeforeAgo(text: string, end: number): boolean {
  return /^\s+(?:ago|earlier)\b/.test(text.slice(end, end + 10));
}

function isQuestion(text: string): boolean {
  return /\?["”’')\]]*$/.test(text.trim());
}

function isCheckable({ text, mentions, carried, quantities, dates, speaker, clauses }: PageClaim): boolean {
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  if (words < FEWEST_WORDS) return false;
  const hasName = splitWords(text).some((word, index) => index > 0 && /^\p{Lu}\p{L}/u.test(word.text));
  return (
    hasName || mentions.length + carried.length + quantities.length + dates.length > 0 || speaker !== null
  );
}
