import type { Entity } from '../corpus/corpus';
import type { Mention, Name } from '../report';

/** Words that may belong to a name and stand before what was recognised of it ("bin" of "bin Laden"). */
const PARTICLE = /\b((?:[Bb]in|[Aa]l|[Ee]l|[Ii]bn|[Dd]e|[Vv]an|[Vv]on)[ -])$/;
const SHORTEST = 5;
/** How many others of the corpus that belong to the same story the page must name. */
const FEWEST_RELATED = 1;

/** Entities by their short forms; null where several share one. */
export function indexShortForms(entities: ReadonlyMap<string, Entity>): Map<string, Entity | null> {
  const known = new Map<string, Entity | null>();
  for (const entity of entities.values()) {
    if (entity.type === 'event') continue;
    for (const form of entity.shortForms) {
      const key = form.toLowerCase();
      const held = known.get(key);
      known.set(key, held === undefined || held?.id === entity.id ? entity : null);
    }
  }
  return known;
}

/**
 * Whom a name means that is an entity's short form and that the page never gives in full: the entity, where
 * the page names somebody it is related to or two of the words that speak for it. Always `likely`.
 */
export function recogniseName(
  name: Name,
  { text, named }: { text: string; named: ReadonlySet<string> },
  shortForms: ReadonlyMap<string, Entity | null>,
): Mention | null {
  const particle = PARTICLE.exec(text.slice(Math.max(0, name.start - 5), name.start))?.[1] ?? '';
  const entity =
    shortForms.get(`${particle}${name.text}`.toLowerCase()) ?? shortForms.get(name.text.toLowerCase());
  if (!entity || name.text.length < SHORTEST) return null;
  const related = entity.relations.filter((relation) => named.has(relation.entity)).length;
  const spoken = entity.context.filter((word) => text.includes(word)).length;
  if (related < FEWEST_RELATED && spoken < 2) return null;
  return {
    start: name.start,
    end: name.end,
    text: name.text,
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    confidence: 'likely',
    marked: false,
    candidates: [],
  };
}
