import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../engine/corpus/describe-entity';
import type { QuestionTimeline } from '../../engine/corpus/describe-question';
import type { SourceDescription } from '../../engine/corpus/describe-source';
import { CardSections } from '../card/CardSections';
import { CardType } from '../card/EntityCard';
import { Statement } from '../card/Statement';
import { DateText } from '../DateText';
import { BackIcon } from '../icons';
import { SourceLink } from '../SourceLink';
import { strings } from '../strings';
import type { LookUpTarget } from './LookUp';
import { popupStrings } from './strings';
import { Timeline } from './Timeline';

/** What was looked up. */
export type LookUpDetailView =
  | { readonly kind: 'entity'; readonly card: Card }
  | { readonly kind: 'question'; readonly timeline: QuestionTimeline }
  | { readonly kind: 'source'; readonly description: SourceDescription };

interface LookUpDetailProps {
  readonly detail: LookUpDetailView;
  readonly onOpen: (target: LookUpTarget) => void;
  readonly onBack: () => void;
}

/** One thing from the corpus, filling the popup below the look-up box. Takes the focus when it opens. */
export function LookUpDetail({ detail, onOpen, onBack }: LookUpDetailProps) {
  const view = useRef<HTMLElement>(null);
  const name = nameDetail(detail);
  useEffect(() => view.current?.focus(), [name]);
  return (
    // Escape leads back from anywhere inside; the Back button is the same for the pointer.
    <section
      ref={view}
      class="detail"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <button type="button" class="link detail-back" onClick={onBack}>
        <BackIcon />
        {popupStrings.back}
      </button>
      <DetailBody detail={detail} onOpen={onOpen} />
    </section>
  );
}

function nameDetail(detail: LookUpDetailView): string {
  switch (detail.kind) {
    case 'entity':
      return detail.card.name;
    case 'question':
      return detail.timeline.text;
    case 'source':
      return detail.description.source.title;
  }
}

function DetailBody({ detail, onOpen }: Omit<LookUpDetailProps, 'onBack'>) {
  switch (detail.kind) {
    case 'entity':
      return (
        <>
          <header class="detail-header">
            <h2>{detail.card.name}</h2>
            <CardType card={detail.card} />
          </header>
          <CardSections
            key={detail.card.id}
            card={detail.card}
            onOpenEntity={(id) => onOpen({ kind: 'entity', id })}
          />
        </>
      );
    case 'question':
      return <Timeline timeline={detail.timeline} isOpen />;
    case 'source':
      return <SourceBody description={detail.description} />;
  }
}

function SourceBody({ description }: { readonly description: SourceDescription }) {
  const { source, statements } = description;
  return (
    <>
      <header class="detail-header">
        <h2>{source.title}</h2>
        <p class="small soft">
          {strings.sourceKinds[source.kind]}
          {' · '}
          <DateText date={source.published} />
        </p>
        <SourceLink source={{ publisher: source.publisher, title: source.title, url: source.url }} />
      </header>
      <section class="card-section">
        <h3>{popupStrings.reportedHere}</h3>
        {statements.length === 0 ? (
          <p class="small soft">{popupStrings.nothingReported}</p>
        ) : (
          <ul class="dated statements">
            {statements.map((statement) => (
              <Statement key={statement.claim} statement={statement} namesSource={false} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
