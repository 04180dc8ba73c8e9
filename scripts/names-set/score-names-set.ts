import type { Entity } from '../../engine/corpus/corpus';
import type { Lexicon } from '../../engine/entities/build-lexicon';
import { findMentions } from '../../engine/entities/find-mentions';
import type { Mention } from '../../engine/report';
import { findSentences } from '../../engine/text/find-sentences';
import type { Label, LabelledArticle } from './read-names-set';

export type MentionKind =
  | 'headline'
  | 'possessive'
  | 'full name'
  | 'acronym'
  | 'alias'
  | 'short form'
  | 'variant';

/** One thing that was found, missed or wrongly found. */
export interface Outcome {
  readonly file: string;
  readonly outcome: 'found' | 'missed' | 'wrong';
  readonly kind: MentionKind;
  readonly type: string;
  readonly text: string;
  readonly entity: string;
  /** The words around, for the error list. */
  readonly context: string;
  /** Whether a trap was sprung. */
  readonly trap: boolean;
}

/** Recall over labelled mentions, precision over what was found; null where there is nothing to count. */
export interface Score {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly mentions: number;
  readonly found: number;
}

/**
 * A mention is found where one of its entity was found and one span holds the other ("Gen. Milley" for
 * "Milley"); among candidates it counts where the entity is one of them. Everything else found is wrong, but for
 * entities outside `labelled`: no label could have named them. Throws where a label names no entity.
 */
export function scoreArticle(
  { file, article, labels }: LabelledArticle,
  lexicon: Lexicon,
  labelled: ReadonlySet<string> | null = null,
): Outcome[] {
  const { mentions } = findMentions(article, findSentences(article), lexicon);
  const open = new Set(mentions);
  const context = (start: number, end: number): string =>
    `${article.text.slice(Math.max(0, start - 40), start)}[${article.text.slice(start, end)}]${article.text.slice(end, end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  const outcomes = labels.flatMap((label): Outcome[] => {
    if (label.kind === 'trap') return [];
    const match = [...open].find((mention) => fits(mention, label));
    if (match !== undefined) open.delete(match);
    if (label.kind === 'either') return [];
    const entity = lexicon.entities.get(label.entity ?? '');
    if (entity === undefined) throw new Error(`${file}: there is no entity ${label.entity}`);
    return [
      {
        file,
        outcome: match === undefined ? 'missed' : 'found',
        kind: readKind(label, entity, article.text),
        type: entity.type,
        text: label.text,
        entity: entity.id,
        context: context(label.start, label.end),
        trap: false,
      },
    ];
  });
  const scored = [...open].filter(({ entity }) => labelled === null || labelled.has(entity));
  const wrong = scored.map(
    (mention): Outcome => ({
      file,
      outcome: 'wrong',
      kind: readKind({ ...mention, headline: false }, lexicon.entities.get(mention.entity), article.text),
      type: mention.type,
      text: mention.text,
      entity: mention.entity,
      context: context(mention.start, mention.end),
      trap: labels.some(
        (label) => label.kind === 'trap' && label.start < mention.end && mention.start < label.end,
      ),
    }),
  );
  return [...outcomes, ...wrong];
}

/** Counts what passes the filter. */
export function score(
  outcomes: readonly Outcome[],
  filter: (outcome: Outcome) => boolean = () => true,
): Score {
  const counted = outcomes.filter(filter);
  const count = (outcome: Outcome['outcome']): number =>
    counted.filter((each) => each.outcome === outcome).length;
  const [found, missed, wrong] = [count('found'), count('missed'), count('wrong')];
  return {
    recall: found + missed === 0 ? null : found / (found + missed),
    precision: found + wrong === 0 ? null : found / (found + wrong),
    mentions: found + missed,
    found: found + wrong,
  };
}

function fits(mention: Mention, label: Label): boolean {
  const isSame = mention.entity === label.entity || mention.candidates.includes(label.entity ?? '');
  const holds = mention.start <= label.start && mention.end >= label.end;
  return isSame && (holds || (label.start <= mention.start && label.end >= mention.end));
}

/** The first that holds, in the order of `MentionKind`. */
function readKind(
  { text, end, headline }: Pick<Label, 'text' | 'end' | 'headline'>,
  entity: Entity | undefined,
  page: string,
): MentionKind {
  if (headline) return 'headline';
  if (/^['\u2019]/.test(page.slice(end, end + 1)) || /['\u2019]s?$/.test(text)) return 'possessive';
  const name = plain(text);
  if (name === plain(entity?.name ?? '')) return 'full name';
  if (/^[\p{Lu}.-]{2,}$/u.test(text)) return 'acronym';
  if (entity?.aliases.some((alias) => plain(alias) === name)) return 'alias';
  if (entity?.shortForms.some((form) => plain(form) === name)) return 'short form';
  return entity?.type === 'person' && !name.includes(' ') && plain(entity.name).endsWith(name)
    ? 'short form'
    : 'variant';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[\u2018\u2019]/g, "'");
}
