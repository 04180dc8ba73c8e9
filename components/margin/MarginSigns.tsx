import type { ComparedClaim } from '../../engine/report';
import { RelationIcon } from '../icons';

/** A sentence that has a sign, and where its lines stand, in pixels from the corner of what holds the signs. */
export interface MarginSign {
  readonly relation: Extract<ComparedClaim['relation'], 'differs' | 'updates'>;
  /** The edge of the bar that faces the text. */
  readonly edge: number;
  readonly top: number;
  readonly height: number;
  /** On which side of the text it stands. */
  readonly side: 'left' | 'right';
}

/** Bars beside sentences. What they say is read out from the popup, so screen readers are spared them here. */
export function MarginSigns({ signs }: { readonly signs: readonly MarginSign[] }) {
  return (
    <div class="surface signs" aria-hidden="true">
      {signs.map(({ relation, edge, top, height, side }) => (
        <div
          key={`${relation} ${top} ${edge}`}
          class={`sign sign-${relation} sign-${side}`}
          style={{ left: `${edge}px`, top: `${top}px`, height: `${height}px` }}
        >
          <RelationIcon relation={relation} size={10} />
        </div>
      ))}
    </div>
  );
}
