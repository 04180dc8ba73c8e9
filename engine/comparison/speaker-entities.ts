import type { Corpus } from '../corpus/build-corpus';
import type { ClaimSpeaker } from '../corpus/corpus';

/** Relations by which a person's words are also those of a body, or a body's of the one it belongs to. */
const SPEAKS_FOR = new Set(['spokesman_for', 'leads', 'led', 'member_of', 'part_of', 'branch_of']);
const MAX_STEPS = 2;

/** The speaker's entity and the bodies it speaks for, nearest first. Empty where the speaker is not known. */
export function listSpeakerEntities(speaker: ClaimSpeaker | null, corpus: Corpus): Set<string> {
  return speaker?.entity ? listBodies(speaker.entity, corpus) : new Set();
}

/** The entity and the bodies it speaks for or belongs to, nearest first. */
export function listBodies(entity: string, corpus: Corpus): Set<string> {
  const found = new Set([entity]);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    for (const id of [...found]) {
      for (const { kind, entity: body } of corpus.entities.get(id)?.relations ?? []) {
        if (SPEAKS_FOR.has(kind)) found.add(body);
      }
    }
  }
  return found;
}

/** Whether the speaker is an outlet: then its words are its own reporting. */
export function isOutlet(speaker: ClaimSpeaker, corpus: Corpus): boolean {
  return speaker.footing === 'outlet' || corpus.outlets.has(speaker.name.toLowerCase().replace(/^the /, ''));
}

/**
 * Whether two speakers are the same voice: one entity, or one speaks for the body that the other is. Two
 * people of one body are two voices.
 */
export function isSameVoice(one: ClaimSpeaker, other: ClaimSpeaker, corpus: Corpus): boolean {
  if (one.entity && one.entity === other.entity) return true;
  if (!one.entity || !other.entity) return one.footing === 'named' && one.name === other.name;
  const isBody = (id: string) => corpus.entities.get(id)?.type !== 'person';
  if (isBody(one.entity)) return speaksFor(other.entity, one.entity, corpus);
  return isBody(other.entity) && speaksFor(one.entity, other.entity, corpus);
}

function speaksFor(speaker: string, body: string, corpus: Corpus): boolean {
  const relations = corpus.entities.get(speaker)?.relations ?? [];
  return relations.some(
    ({ kind, entity }) => (kind === 'spokesman_for' || kind === 'leads') && entity === body,
  );
}
