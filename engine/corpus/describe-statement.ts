import type { PartialDate } from '../article';
import type { Claim, Entity, Mode, Question, Source, SourceKind } from './corpus';
import { indexClaims } from './index-claims';

/** The maps that describing needs; the built corpus has them. */
export interface DescribedCorpus {
  /** Events among them. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly questions: ReadonlyMap<string, Question>;
  /** How many sources carried each story. */
  readonly storySizes: ReadonlyMap<string, number>;
}

/** A source as a card names it. */
export interface StatementSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: PartialDate;
  /** Null where only the headline is known. */
  readonly url: string | null;
  readonly kind: SourceKind;
}

/** One reported thing as the reader sees it, with where it comes from. */
export interface Statement {
  readonly claim: string;
  readonly text: string;
  /** The time it is about; null where it is tied to none. */
  readonly when: PartialDate | null;
  readonly source: StatementSource;
  /** Another story takes the other side of the same question. */
  readonly contradicted: boolean;
}

/** A demand, a condition or a forecast is no report that something is so, and so contradicts none. */
const MODES_THAT_REPORT: ReadonlySet<Mode> = new Set(['asserted', 'possible', 'denied']);

/**
 * Whether `published` lies after `page`, at the coarser precision of the two: "2021-09" is not after
 * "2021-09-01". False where the page has no date.
 */
export function isPublishedAfter(published: PartialDate, page: PartialDate | null): boolean {
  if (page === null) return false;
  const precision = Math.min(published.length, page.length);
  return published.slice(0, precision) > page.slice(0, precision);
}

/** What a card shows of a source. */
export function describeStatementSource(source: Source): StatementSource {
  const { id, publisher, title, published, url, kind } = source;
  return { id, publisher, title, published, url, kind };
}

/**
 * The claim as a statement, in `text` where a fact words it anew. Null where its source is unknown:
 * nothing is shown without one. Reports after `page` contradict only what is itself after it.
 */
export function describeStatement(
  corpus: DescribedCorpus,
  claim: Claim,
  options: { readonly page: PartialDate | null; readonly text?: string },
): Statement | null {
  const source = corpus.sources.get(claim.source);
  if (!source) return null;
  return {
    claim: claim.id,
    text: options.text ?? claim.text,
    when: claim.when,
    source: describeStatementSource(source),
    contradicted: isContradicted(corpus, { claim, source, page: options.page }),
  };
}

/** Reprints of one story and opinion pieces do not count as another report. */
function isContradicted(
  corpus: DescribedCorpus,
  { claim, source, page }: { claim: Claim; source: Source; page: PartialDate | null },
): boolean {
  const { stance } = claim;
  if (!stance || !MODES_THAT_REPORT.has(claim.mode)) return false;
  const isLater = isPublishedAfter(source.published, page);
  return (indexClaims(corpus.claims).byQuestion.get(stance.question) ?? []).some((other) => {
    if (!other.stance || other.stance.side === stance.side || !MODES_THAT_REPORT.has(other.mode))
      return false;
    const otherSource = corpus.sources.get(other.source);
    if (!otherSource || otherSource.story === source.story || otherSource.kind === 'opinion') return false;
    return isLater || !isPublishedAfter(otherSource.published, page);
  });
}
