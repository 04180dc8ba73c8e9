import type { Article, PartialDate } from '../article';
import type { ClaimSpeaker } from '../corpus/corpus';
import type { Mention } from '../report';
import type { Sentence } from '../text/find-sentences';
import { splitWords } from '../text/words';
import { findCarried } from './find-carried';
import { findDates } from './find-dates';
import { findQuantities } from './find-quantities';
import { findSpeaker } from './find-speaker';
import type { FoundQuantity, PageClaim } from './page-claim';
import { splitClauses } from './split-clauses';

const CLAIM_KINDS = new Set(['paragraph', 'quote', 'list-item']);
const FEWEST_WORDS = 4;
/** What stands among the paragraphs and reports nothing: service lines, bylines, credits. */
const SERVICE_LINE =
  /^(?:sign up|subscribe|read more|click here|follow (?:us|him|her|@)|join (?:us|our)|download|listen to|watch:|photos?:|image:|file photo|credit:|getty|by [A-Z][\w.]+ [A-Z]|published by|updated?:|correction:|editor['’]s note|related:|see also|share this|advertisement|copyright|©|all rights reserved|leave a reply|your email|when you sign up|(?:additional )?reporting by|editing by|this (?:article|story) (?:was|has been|originally)|for more|contact us|support )|\bnewsletters?\b.{0,40}\b(?:inbox|sign|subscribe|receive)|\ball rights reserved\b/i;

/**
 * The sentences of the article that report something checkable, in order, each with its speaker, clauses,
 * quantities and dates. Titles, captions, questions and service lines are none. Offsets are the article's.
 */
export function extractClaims(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): PageClaim[] {
  const claims: PageClaim[] = [];
  let last: ClaimSpeaker | null = null;
  let before: { mentions: readonly Mention[]; carried: readonly Mention[] } = { mentions: [], carried: [] };
  for (const sentence of sentences) {
    if (!CLAIM_KINDS.has(sentence.kind)) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const speaker = findSpeaker({ text, start: sentence.start, mentions: own, last });
    const carried = findCarried(text, before);
    before = { mentions: own, carried };
    last = speaker ?? findNamedPerson(own) ?? last;
    if (isQuestion(text) || SERVICE_LINE.test(text)) continue;
    const claim = buildClaim(article, { sentence, text, speaker, mentions: own, carried });
    if (isCheckable(claim)) claims.push(claim);
  }
  return claims;
}

function buildClaim(
  article: Article,
  read: Pick<PageClaim, 'sentence' | 'text' | 'speaker' | 'mentions' | 'carried'>,
): PageClaim {
  const { start, end } = read.sentence;
  const found = findQuantities(article.text, read.sentence);
  const dates = findPageDates(article, read, found);
  const quantities = found.filter(
    (quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end),
  );
  return { ...read, start, end, clauses: splitClauses(article.text, read.sentence), quantities, dates };
}

function findPageDates(
  article: Article,
  { sentence, mentions }: Pick<PageClaim, 'sentence' | 'mentions'>,
  quantities: readonly FoundQuantity[],
) {
  const published: PartialDate | null = article.published;
  const events = mentions.filter((mention) => mention.type === 'event' || mention.type === 'document');
  const lengths = quantities.filter(
    ({ dimension, end }) => dimension !== 'duration' || !isBeforeAgo(article.text, end),
  );
  return findDates(article.text, sentence, { published, masked: [...events, ...lengths] });
}

/** "two weeks ago" is a date, "two weeks" a length. */
function isBeforeAgo(text: string, end: number): boolean {
  return /^\s+(?:ago|earlier)\b/.test(text.slice(end, end + 10));
}

/** A person just named is who "he said" in the next sentence means. */
function findNamedPerson(mentions: readonly Mention[]): ClaimSpeaker | null {
  const person = mentions.find(({ type }) => type === 'person');
  return person ? { name: person.name, entity: person.entity, footing: 'named' } : null;
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
