import type { PartialDate } from '../article';
import type { Claim, CorpusEvent, Entity, EntityType, Slot, SlotValue, Title } from './corpus';
import {
  type DescribedCorpus,
  describeStatement,
  describeStatementSource,
  isPublishedAfter,
  type Statement,
  type StatementSource,
} from './describe-statement';
import { indexClaims } from './index-claims';

/** An entity that this one is tied to. */
export interface RelatedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** The relation as the corpus names it ("member_of"), or "involves" between an event and who it concerns. */
  readonly kind: string;
  /** True where the relation is stated on the other entity: it is a member of this one. */
  readonly inverse: boolean;
}

/** One value that one source gave for a slot. */
interface Figure {
  readonly claim: string;
  readonly value: SlotValue;
  /** The value's entity by name; null for the other kinds of value. */
  readonly name: string | null;
  readonly source: StatementSource;
  /** Published after the page. */
  readonly later: boolean;
}

/** A slot of an event, and what was reported for it, in the order of publication. Never empty. */
export interface ReportedSlot {
  readonly slot: string;
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** All that a card says about an entity. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly who: string;
  /** The office last taken up by the day of the page, or by now where it has no date; null where there is none. */
  readonly title: Title | null;
  /** When an event happened; null for all else. */
  readonly date: PartialDate | null;
  /** The facts first, then other claims, the latest reporting first. */
  readonly statements: readonly Statement[];
  /** Statements of sources published after the page, oldest first. Empty where the page has no date. */
  readonly since: readonly Statement[];
  readonly related: readonly RelatedEntity[];
  /** Empty for all but events. */
  readonly slots: readonly ReportedSlot[];
}

/**
 * The card of an entity or event, as plain data, told from a page published at `published`.
 * Null where the corpus holds no such entity.
 */
export function describeEntity(
  corpus: DescribedCorpus,
  entityId: string,
  published: PartialDate | null,
): Card | null {
  const entity = corpus.entities.get(entityId);
  if (!entity) return null;
  const all = [...describeFacts(corpus, entity, published), ...describeClaims(corpus, entity, published)];
  const isLater = (statement: Statement) => isPublishedAfter(statement.source.published, published);
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    who: entity.who,
    title: entity.titles.findLast(({ from }) => from === null || !isPublishedAfter(from, published)) ?? null,
    date: isEvent(entity) ? entity.date : null,
    statements: all.filter((statement) => !isLater(statement)),
    since: all.filter(isLater).sort((a, b) => compareText(a.source.published, b.source.published)),
    related: findRelated(corpus, entity),
    slots: isEvent(entity) ? describeSlots(corpus, entity, published) : [],
  };
}

function isEvent(entity: Entity): entity is CorpusEvent {
  return entity.type === 'event' && 'slots' in entity;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeFacts(corpus: DescribedCorpus, entity: Entity, page: PartialDate | null): Statement[] {
  return entity.facts.flatMap((fact) => {
    const claim = corpus.claims.get(fact.claim);
    const statement = claim && describeStatement(corpus, claim, { page, text: fact.text });
    return statement ? [statement] : [];
  });
}

/** Claims about the entity that no fact words already. Reports stand before opinion and bare headlines. */
function describeClaims(corpus: DescribedCorpus, entity: Entity, page: PartialDate | null): Statement[] {
  const told = new Set(entity.facts.map((fact) => fact.claim));
  const claims = new Map(findClaims(corpus, entity.id).map((claim) => [claim.id, claim]));
  return [...claims.values()]
    .filter((claim) => !told.has(claim.id))
    .flatMap((claim) => describeStatement(corpus, claim, { page }) ?? [])
    .sort(
      (a, b) =>
        Number(a.source.kind !== 'report') - Number(b.source.kind !== 'report') ||
        compareText(b.source.published, a.source.published),
    );
}

function findClaims(corpus: DescribedCorpus, entityId: string): readonly Claim[] {
  const { byEntity, byEvent } = indexClaims(corpus.claims);
  return [...(byEntity.get(entityId) ?? []), ...(byEvent.get(entityId) ?? [])];
}

/** Relations that the entity states, then those that others state of it; each entity once. */
function findRelated(corpus: DescribedCorpus, entity: Entity): RelatedEntity[] {
  const related = new Map<string, RelatedEntity>();
  const add = (other: Entity | undefined, kind: string, inverse: boolean) => {
    if (!other || other.id === entity.id || related.has(other.id)) return;
    related.set(other.id, { id: other.id, name: other.name, type: other.type, kind, inverse });
  };
  for (const tie of listTies(entity)) add(corpus.entities.get(tie.entity), tie.kind, false);
  for (const other of corpus.entities.values()) {
    const tie = listTies(other).find((candidate) => candidate.entity === entity.id);
    if (tie) add(other, tie.kind, true);
  }
  return [...related.values()];
}

function listTies(entity: Entity): readonly { readonly kind: string; readonly entity: string }[] {
  if (!isEvent(entity)) return entity.relations;
  return [...entity.relations, ...entity.entities.map((id) => ({ kind: 'involves', entity: id }))];
}

function describeSlots(
  corpus: DescribedCorpus,
  event: CorpusEvent,
  page: PartialDate | null,
): ReportedSlot[] {
  return event.slots.flatMap((slot) => {
    const figures = (indexClaims(corpus.claims).byEvent.get(event.id) ?? []).flatMap((claim) =>
      describeFigures(corpus, claim, { event, slot, page }),
    );
    // Of one day's figures the smaller is the earlier more often than not: a toll rises.
    figures.sort(
      (a, b) => compareText(a.source.published, b.source.published) || readNumber(a) - readNumber(b),
    );
    return figures.length > 0 ? [{ slot: slot.name, label: slot.label, figures }] : [];
  });
}

function readNumber({ value }: Figure): number {
  return value.kind === 'quantity' ? value.number : 0;
}

function describeFigures(
  corpus: DescribedCorpus,
  claim: Claim,
  { event, slot, page }: { event: CorpusEvent; slot: Slot; page: PartialDate | null },
): Figure[] {
  const source = corpus.sources.get(claim.source);
  if (!source) return [];
  return claim.values
    .filter((value) => value.event === event.id && value.slot === slot.name)
    .map(({ value }) => ({
      claim: claim.id,
      value,
      name: value.kind === 'entity' ? (corpus.entities.get(value.entity)?.name ?? null) : null,
      source: describeStatementSource(source),
      later: isPublishedAfter(source.published, page),
    }));
}
