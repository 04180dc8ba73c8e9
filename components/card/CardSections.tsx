import type { Card, RelatedEntity } from '../../engine/corpus/describe-entity';
import type { Statement as StatementView } from '../../engine/corpus/describe-statement';
import { ChevronIcon } from '../icons';
import { strings } from '../strings';
import { More } from './More';
import { ReportedFigures } from './ReportedFigures';
import { Statement } from './Statement';
import { findVisibleStatements } from './visible-statements';

interface CardSectionsProps {
  readonly card: Card;
  readonly onOpenEntity: (id: string) => void;
}

/** All of a card below its name: who, what was reported, since then, related names. */
export function CardSections({ card, onOpenEntity }: CardSectionsProps) {
  return (
    <>
      <p class="card-who">{card.who}</p>
      {card.slots.length > 0 && <ReportedFigures slots={card.slots} />}
      {card.statements.length > 0 ? (
        <Statements statements={card.statements} />
      ) : (
        card.slots.length === 0 && (
          <p class="card-section small soft">
            {card.since.length > 0 ? strings.noEarlierStatements : strings.noStatements}
          </p>
        )
      )}
      {card.since.length > 0 && (
        <section class="card-section card-since">
          <h3>{strings.sinceArticle}</h3>
          <StatementList statements={card.since} />
        </section>
      )}
      {card.related.length > 0 && <RelatedNames related={card.related} onOpenEntity={onOpenEntity} />}
    </>
  );
}

function Statements({ statements }: { readonly statements: readonly StatementView[] }) {
  return (
    <div class="card-section">
      <StatementList statements={statements} />
    </div>
  );
}

/** The statements that fit, and the others behind a disclosure, which keeps its own state. */
function StatementList({ statements }: { readonly statements: readonly StatementView[] }) {
  const fitting = findVisibleStatements(statements).length;
  const rest = statements.slice(fitting);
  return (
    <>
      <StatementRows statements={statements.slice(0, fitting)} />
      {rest.length > 0 && (
        <More label={strings.more(rest.length)}>
          <StatementRows statements={rest} />
        </More>
      )}
    </>
  );
}

function StatementRows({ statements }: { readonly statements: readonly StatementView[] }) {
  return (
    <ul class="dated statements">
      {statements.map((statement) => (
        <Statement key={statement.claim} statement={statement} />
      ))}
    </ul>
  );
}

function RelatedNames({
  related,
  onOpenEntity,
}: {
  readonly related: readonly RelatedEntity[];
  readonly onOpenEntity: (id: string) => void;
}) {
  return (
    <details class="card-section card-related">
      <summary class="small">
        <ChevronIcon />
        {strings.relatedNames(related.length)}
      </summary>
      <ul>
        {related.map(({ id, name, kind, inverse }) => (
          <li key={id}>
            <span class="small soft">{strings.relationKind(kind, inverse)}</span>
            <button type="button" class="link" onClick={() => onOpenEntity(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
