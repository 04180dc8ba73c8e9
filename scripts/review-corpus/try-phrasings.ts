import type { PartialDate } from '../../engine/article';
import { extractClaims } from '../../engine/claims/extract-claims';
import { compareClaim } from '../../engine/comparison/compare-claim';
import { findEvidence } from '../../engine/comparison/find-evidence';
import { noJudge } from '../../engine/comparison/judge';
import type { MatchedMatter } from '../../engine/comparison/matched-matter';
import type { Corpus } from '../../engine/corpus/build-corpus';
import { buildMatters } from '../../engine/corpus/build-matters';
import type { Claim, Question, Side } from '../../engine/corpus/corpus';
import { indexClaims } from '../../engine/corpus/index-claims';
import { findMentions } from '../../engine/entities/find-mentions';
import { findSentences } from '../../engine/text/find-sentences';
import { readArticle } from '../../tests/engine/read-article';
import type { PhrasedMatter, Phrasing } from '../build-pack/phrasings';

/**
 * What became of a phrasing, read as a page of one sentence:
 * `found` its matter and, for a question, its side; `unsided`: the matter, but no side; `other-side`: the wrong
 * one; `other-matter`: another matter only; `lost`: none. A contrary is `apart`, as it should be, or `taken` for
 * what was reported.
 */
export type Outcome = 'found' | 'unsided' | 'other-side' | 'other-matter' | 'lost' | 'apart' | 'taken';

export interface Trial {
  readonly phrasing: Phrasing;
  readonly outcome: Outcome;
  /** The matters met instead, as `nameMatter` gives them; empty unless the outcome is `other-matter`. */
  readonly instead: readonly string[];
}

/** The id of a question, or event.slot. */
export function nameMatter(matter: PhrasedMatter): string {
  return matter.kind === 'question' ? matter.question : `${matter.event}.${matter.slot}`;
}

/**
 * Reads every phrasing as a page of its own. One that the engine learns from is first taken out of the corpus,
 * so that the others have to find its matter; a contrary is held against all of it.
 */
export function tryPhrasings(
  phrasings: readonly Phrasing[],
  corpus: Corpus,
  onProgress: (done: number) => void = () => {},
): Trial[] {
  return phrasings.map((phrasing, index) => {
    onProgress(index);
    return phrasing.says === 'same' ? trySame(phrasing, corpus) : tryContrary(phrasing, corpus);
  });
}

function trySame(phrasing: Phrasing, corpus: Corpus): Trial {
  const { matter, side } = phrasing;
  const day = findDay(matter, corpus, 'first');
  const matched = readPage(phrasing.text, day, leaveOut(phrasing, corpus)).flatMap(({ matters }) => matters);
  const own = matched.filter((one) => isMatter(one, matter));
  if (own.length > 0) return { phrasing, outcome: judgeSide(own, side), instead: [] };
  const instead = [...new Set(matched.map((one) => nameMatter(toPhrased(one))))];
  return { phrasing, outcome: instead.length > 0 ? 'other-matter' : 'lost', instead };
}

function judgeSide(own: readonly MatchedMatter[], side: Side | null): Outcome {
  if (side === null) return 'found';
  const read = own.flatMap((one) => (one.kind === 'question' ? (one.stance.side ?? []) : []));
  if (read.includes(side)) return 'found';
  return read.length > 0 ? 'other-side' : 'unsided';
}

function tryContrary(phrasing: Phrasing, corpus: Corpus): Trial {
  const article = readSentence(phrasing.text, findDay(phrasing.matter, corpus, 'last'));
  const taken = readPage(phrasing.text, article.published, corpus).some(({ matters, ...found }) => {
    const own = matters.filter((one) => isMatter(one, phrasing.matter));
    const verdict = compareClaim({ ...found, matters: own }, { article, corpus, judge: noJudge });
    return verdict.relation === 'agrees' && verdict.confidence === 'clear';
  });
  return { phrasing, outcome: taken ? 'taken' : 'apart', instead: [] };
}

function readSentence(text: string, published: PartialDate | null) {
  return readArticle([text], { title: '', published });
}

function readPage(text: string, published: PartialDate | null, corpus: Corpus) {
  const article = readSentence(text, published);
  const sentences = findSentences(article);
  const { mentions, names } = findMentions(article, sentences, corpus.lexicon);
  const claims = extractClaims(article, sentences, { mentions, names, entities: corpus.entities });
  return findEvidence(claims, article, corpus);
}

/** The corpus without a phrasing that its question learns from; as it is for all else. */
function leaveOut({ matter, text, side }: Phrasing, corpus: Corpus): Corpus {
  if (matter.kind !== 'question' || side === null) return corpus;
  const question = corpus.questions.get(matter.question);
  if (!question) return corpus;
  const kept = question.sides[side].phrasings.filter((one) => one !== text);
  const without: Question = {
    ...question,
    sides: { ...question.sides, [side]: { ...question.sides[side], phrasings: kept } },
  };
  const [rebuilt] = buildMatters(
    { ...corpus.pack, questions: [without] },
    corpus.entities,
    corpus.claims,
  ).questions;
  if (!rebuilt) return corpus;
  return {
    ...corpus,
    questionMatters: corpus.questionMatters.map((one) => (one.question.id === question.id ? rebuilt : one)),
  };
}

/** The day of the first or last report on the matter; of the last report of all where there is none. */
function findDay(matter: PhrasedMatter, corpus: Corpus, which: 'first' | 'last'): PartialDate | null {
  const days = listClaims(matter, corpus).flatMap(
    ({ source }) => corpus.sources.get(source)?.published ?? [],
  );
  const all = days.length > 0 ? days : [...corpus.sources.values()].map(({ published }) => published);
  return all.sort().at(which === 'first' && days.length > 0 ? 0 : -1) ?? null;
}

function listClaims(matter: PhrasedMatter, { claims }: Corpus): readonly Claim[] {
  const index = indexClaims(claims);
  if (matter.kind === 'question') return index.byQuestion.get(matter.question) ?? [];
  const { event, slot } = matter;
  const ofEvent = index.byEvent.get(event) ?? [];
  const ofSlot = ofEvent.filter(({ values }) =>
    values.some((one) => one.event === event && one.slot === slot),
  );
  return ofSlot.length > 0 ? ofSlot : ofEvent;
}

function toPhrased(one: MatchedMatter): PhrasedMatter {
  return one.kind === 'question'
    ? { kind: 'question', question: one.matter.question.id }
    : { kind: 'slot', event: one.event.event.id, slot: one.matter.slot.name };
}

function isMatter(one: MatchedMatter, matter: PhrasedMatter): boolean {
  return nameMatter(toPhrased(one)) === nameMatter(matter);
}
