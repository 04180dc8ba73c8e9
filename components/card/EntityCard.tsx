import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../engine/corpus/corpus';
import type { Card } from '../../engine/corpus/describe-entity';
import { DateText } from '../DateText';
import { CloseIcon, PinIcon } from '../icons';
import { strings } from '../strings';
import { CardSections } from './CardSections';

/** One of several entities that the page's words may mean. */
interface CardCandidate {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly who: string;
}

/** What there is to show for the name pointed at. */
export type CardView =
  | { readonly kind: 'loading'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly CardCandidate[] }
  | { readonly kind: 'entity'; readonly card: Card };

export interface EntityCardProps {
  readonly view: CardView;
  /** A sheet fills the foot of a touch screen, with targets of 44 px. */
  readonly variant?: 'floating' | 'sheet';
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
  /** The reader says that another is meant; left out where that cannot be. */
  readonly onReject?: (entityId: string) => void;
  /** A candidate or a related name was chosen. */
  readonly onOpenEntity: (entityId: string) => void;
}

/** The most candidates that still help to choose. */
const MOST_CANDIDATES = 4;

/** The card beside a name on the page: a dialog, for it holds links, and one that leaves the page usable. */
export function EntityCard(props: EntityCardProps) {
  const { view, variant = 'floating', onReject } = props;
  const name = view.kind === 'entity' ? view.card.name : view.name;
  const label = view.kind === 'entity' ? strings.cardLabel(name, strings.entityTypes[view.card.type]) : name;
  return (
    <div class="surface">
      <div
        class={`card card-${variant}`}
        role="dialog"
        aria-modal="false"
        aria-label={label}
        aria-busy={view.kind === 'loading'}
        tabIndex={-1}
      >
        <CardHeader {...props} />
        <div class="card-body">
          <CardBody {...props} />
        </div>
        {view.kind === 'entity' && onReject && (
          <footer class="card-foot">
            <button type="button" class="link" onClick={() => onReject(view.card.id)}>
              {strings.notThisOne}
            </button>
          </footer>
        )}
      </div>
    </div>
  );
}

function CardHeader({ view, isPinned, onPin, onClose }: EntityCardProps) {
  return (
    <header class="card-header">
      <h2>
        {view.kind === 'ambiguous'
          ? strings.ambiguous(view.name)
          : view.kind === 'entity'
            ? view.card.name
            : view.name}
      </h2>
      <span class="card-tools">
        <IconButton
          label={isPinned ? strings.unpin : strings.pin}
          isPressed={isPinned}
          onClick={() => onPin(!isPinned)}
        >
          <PinIcon />
        </IconButton>
        <IconButton label={strings.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </span>
      {view.kind === 'entity' && <CardType card={view.card} />}
    </header>
  );
}

/** "Person · president of Afghanistan, 2014 to 2021", or "Event · 3 Nov 2025". */
export function CardType({ card }: { readonly card: Card }) {
  return (
    <p class="small soft">
      {strings.entityTypes[card.type]}
      {card.date !== null && (
        <>
          {' · '}
          <DateText date={card.date} />
        </>
      )}
      {card.title && ` · ${strings.title(card.title)}`}
    </p>
  );
}

function CardBody({ view, onOpenEntity }: EntityCardProps) {
  switch (view.kind) {
    case 'loading':
      return (
        <p class="card-section soft" role="status">
          {strings.loadingCard(view.name)}
        </p>
      );
    case 'unreadable':
      return (
        <p class="card-section soft" role="alert">
          {strings.cardUnreadable}
        </p>
      );
    case 'ambiguous':
      return <Candidates candidates={view.candidates} onOpenEntity={onOpenEntity} />;
    case 'entity':
      return <CardSections key={view.card.id} card={view.card} onOpenEntity={onOpenEntity} />;
  }
}

function Candidates({
  candidates,
  onOpenEntity,
}: {
  readonly candidates: readonly CardCandidate[];
  readonly onOpenEntity: (id: string) => void;
}) {
  return (
    <>
      <p class="card-who soft">{strings.ambiguousNote}</p>
      <ul class="card-candidates">
        {candidates.slice(0, MOST_CANDIDATES).map(({ id, name, type, who }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpenEntity(id)}>
              <span class="candidate-name">{name}</span>
              <span class="small soft">{strings.entityTypes[type]}</span>
              <span class="candidate-who small soft">{who}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function IconButton(props: {
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  const { label, isPressed, onClick, children } = props;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
