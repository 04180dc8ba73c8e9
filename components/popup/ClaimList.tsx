import type { PartialDate, Span } from '../../engine/article';
import type { ComparedClaim, Relation } from '../../engine/report';
import { ChevronIcon, RelationIcon } from '../icons';
import { ClaimComparison } from './ClaimComparison';
import { findGroup, RELATION_ORDER } from './evidence-parts';
import { popupStrings } from './strings';

interface ClaimListProps {
  readonly claims: readonly ComparedClaim[];
  readonly published: PartialDate | null;
  readonly onShow: (span: Span) => void;
}

/** What a reader came for stands open; the rest opens on request. */
const OPEN_GROUPS: ReadonlySet<Relation> = new Set(['differs', 'updates', 'contested']);

/** The claims by how they compare. A group without claims is left out. */
export function ClaimList({ claims, published, onShow }: ClaimListProps) {
  return (
    <div class="claims">
      {RELATION_ORDER.map((relation) => {
        const group = claims.filter((claim) => findGroup(claim) === relation);
        if (group.length === 0) return null;
        const list = group.map((claim) => (
          <ClaimComparison
            key={`${claim.start}-${claim.end}`}
            claim={claim}
            published={published}
            showsRelation={OPEN_GROUPS.has(relation) || claim.relation !== relation}
            onShow={onShow}
          />
        ));
        return OPEN_GROUPS.has(relation) ? (
          <section key={relation}>
            <h2 class="visually-hidden">{popupStrings.relationCounts[relation](group.length)}</h2>
            {list}
          </section>
        ) : (
          <details key={relation} class="group">
            <summary>
              <span class={`chip chip-${relation}`}>
                <RelationIcon relation={relation} />
                {popupStrings.relationCounts[relation](group.length)}
              </span>
              <ChevronIcon />
            </summary>
            {list}
          </details>
        );
      })}
    </div>
  );
}
