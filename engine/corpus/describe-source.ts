import {
  type DescribedCorpus,
  describeStatement,
  describeStatementSource,
  type Statement,
  type StatementSource,
} from './describe-statement';
import { indexClaims } from './index-claims';

/** A source and what it reported. */
export interface SourceDescription {
  readonly source: StatementSource;
  /** In the order of the report. Empty where it is a reprint, or only its headline is known. */
  readonly statements: readonly Statement[];
}

/** A source with its claims, for look-ups. Null where the corpus holds no such source. */
export function describeSource(corpus: DescribedCorpus, sourceId: string): SourceDescription | null {
  const source = corpus.sources.get(sourceId);
  if (!source) return null;
  const claims = indexClaims(corpus.claims).bySource.get(sourceId) ?? [];
  return {
    source: describeStatementSource(source),
    statements: claims.flatMap((claim) => describeStatement(corpus, claim, { page: null }) ?? []),
  };
}
