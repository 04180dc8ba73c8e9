import type { CorpusCoverage } from '../../engine/corpus/describe-corpus';
import { PageIcon } from '../icons';
import { type EmptyKind, popupStrings } from './strings';

interface EmptyStateProps {
  readonly reason: EmptyKind | 'reading';
  /** What the corpus holds; null where it cannot be read. Told where the corpus is what falls short. */
  readonly coverage?: CorpusCoverage | null;
}

/** Why there is nothing to show for a page, and what to do next. */
export function EmptyState({ reason, coverage = null }: EmptyStateProps) {
  if (reason === 'reading') return <Reading />;
  const { title, text } = popupStrings.emptyStates[reason];
  const isUrgent = reason === 'corpus-unreadable';
  return (
    <section class="empty" role={isUrgent ? 'alert' : 'status'}>
      <PageIcon />
      <h1>{title}</h1>
      <p>{text}</p>
      {reason === 'nothing-known' && coverage && <p class="small">{popupStrings.covers(coverage)}</p>}
    </section>
  );
}

function Reading() {
  return (
    <section class="empty" role="status" aria-busy="true">
      <PageIcon />
      <h1>{popupStrings.reading}</h1>
      <p>{popupStrings.readingNote}</p>
      <div class="progress" role="progressbar" aria-label={popupStrings.reading}>
        <i />
      </div>
    </section>
  );
}
