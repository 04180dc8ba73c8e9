import type { PageClaim } from '../claims/page-claim';
import type { Corpus } from '../corpus/build-corpus';
import type { EventMatter } from '../corpus/matters';

/** The sentence happens at a place that is none of the event's. */
export function namesOtherPlace(claim: PageClaim, event: EventMatter, corpus: Corpus): boolean {
  const places = claim.mentions.filter(({ type }) => type === 'place');
  const own = places.filter(({ entity }) => event.entities.has(entity));
  const hasPlaceSlot = event.slots.some(
    ({ slot }) => slot.kind === 'entity' && /place|epicent/.test(slot.name),
  );
  if (hasPlaceSlot || places.length === 0) return false;
  const ownPlaces = [...event.entities].filter((id) => corpus.entities.get(id)?.type === 'place');
  if (ownPlaces.length === 0 || own.length > 0) return false;
  return !places.some(
    ({ entity }) =>
      isPartOf(entity, event.entities, corpus) ||
      ownPlaces.some((id) => isPartOf(id, new Set([entity]), corpus)),
  );
}

function isPartOf(place: string, wholes: ReadonlySet<string>, corpus: Corpus): boolean {
  return (corpus.entities.get(place)?.relations ?? []).some(
    ({ kind, entity }) => kind === 'part_of' && wholes.has(entity),
  );
}
