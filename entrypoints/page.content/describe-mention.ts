import type { CardView } from '../../components/card/EntityCard';
import type { PartialDate } from '../../engine/article';
import type { Mention } from '../../engine/report';
import { askBackground } from '../../messaging/messages';

/** What a card shows for a mention: its entity, or the candidates where the page leaves it open. */
export async function describeMention(mention: Mention, published: PartialDate | null): Promise<CardView> {
  const { candidates, entity, name, text } = mention;
  if (candidates.length < 2) return describeEntityView(entity, name, published);
  const views = await Promise.all(candidates.map((id) => describeEntityView(id, text, published)));
  const cards = views.flatMap((view) => (view.kind === 'entity' ? [view.card] : []));
  return cards.length > 0
    ? { kind: 'ambiguous', name: text, candidates: cards }
    : { kind: 'unreadable', name: text };
}

/** What a card shows for an entity. `name` is what to call it should the background not answer. */
export async function describeEntityView(
  entity: string,
  name: string,
  published: PartialDate | null,
): Promise<CardView> {
  try {
    const card = await askBackground({ ask: 'describe-entity', entity, published });
    return card ? { kind: 'entity', card } : { kind: 'unreadable', name };
  } catch {
    return { kind: 'unreadable', name };
  }
}
