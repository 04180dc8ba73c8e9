import type { Article, PartialDate, Span } from '../article';
import type { Mention, Name } from '../report';
import type { Sentence } from '../text/find-sentences';
import { splitWords } from '../text/words';
import { findCarried } from './find-carried';
import { findDates } from './find-dates';
import { findQuantities } from './find-quantities';
import { findSpeaker } from './find-speaker';
import { findStates } from './find-states';
import type { FoundQuantity, PageClaim } from './page-claim';
import { splitClauses } from './split-clauses';
import { Told } from './told';

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
  { mentions, names }: { mentions: readonly Mention[]; names: readonly Name[] },
): PageClaim[] {
  const claims: PageClaim[] = [];
  const told = new Told();
  for (const sentence of sentences) {
    if (!CLAIM_KINDS.has(sentence.kind)) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    const isIn = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
    const own = { mentions: mentions.filter(isIn), names: names.filter(isIn) };
    const speaker = findSpeaker({ text, start: sentence.start, mentions: own.mentions, last: told.speaker });
    const carried = findCarried(text, told);
    const claim = buildClaim(article, { sentence, text, speaker, carried, ...own }, told);
    told.goOn(claim);
    if (isQuestion(text) || SERVICE_LINE.test(text)) continue;
    if (isCheckable(claim)) claims.push(claim);
  }
  return claims;
}

function buildClaim(
  article: Article,
  read: Pick<PageClaim, 'sentence' | 'text' | 'speaker' | 'mentions' | 'names' | 'carried'>,
  told: Told,
): PageClaim {
  const { start, end } = read.sentence;
  const found = findQuantities(article.text, read.sentence);
  const dates = findPageDates(article, read, { found, story: told.date });
  const quantities = found.filter(
    (quantity) => !dates.some((date) => date.start < quantity.end && quantity.start < date.end),
  );
  const clauses = splitClauses(article.text, read.sentence);
  const states = findStates(read.text, { clauses, told: told.countries });
  return { ...read, start, end, clauses, states, quantities, dates };
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
