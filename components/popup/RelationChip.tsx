import type { Confidence, Relation } from '../../engine/report';
import { RelationIcon } from '../icons';
import { popupStrings } from './strings';

interface RelationChipProps {
  readonly relation: Relation;
  readonly confidence: Confidence;
  /** Whether the page has a date; without one nothing is known to be earlier. */
  readonly isDated: boolean;
}

/** The verdict as an icon and words; one that is not clear has an outline instead of a tint. */
export function RelationChip({ relation, confidence, isDated }: RelationChipProps) {
  const isClear = confidence === 'clear' || relation === 'new';
  const dated = isClear ? popupStrings.relations : popupStrings.likelyRelations;
  const words = isDated
    ? dated
    : isClear
      ? popupStrings.undatedRelations
      : popupStrings.likelyUndatedRelations;
  return (
    <span class={`chip chip-${relation} ${isClear ? '' : 'chip-likely'}`}>
      <RelationIcon relation={relation} />
      {words[relation]}
    </span>
  );
}
