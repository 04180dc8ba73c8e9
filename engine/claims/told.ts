import type { PartialDate } from '../article';
import type { ClaimSpeaker, Entity } from '../corpus/corpus';
import type { Mention, Name } from '../report';
import { listCountries } from './find-states';
import { tellStory } from './narrated-dates';
import type { PageClaim } from './page-claim';
import type { Antecedent } from './resolve-references';

/** For how many sentences a date that was told stays the one that "that year" means. */
const DATE_HOLDS_FOR = 3;

/** How much of what follows a name shows whether its verb is plural. */
const VERB_WINDOW = 12;

/** What the sentences read so far leave in the reader's mind for the pronouns of the next one. */
export class Told {
  /** Who spoke, or was named, last. */
  speaker: ClaimSpeaker | null = null;
  /** Everybody named so far, in the order of the page, and what pronouns stood for. */
  readonly antecedents: Antecedent[] = [];
  /** Sentences read so far. */
  sentences = 0;
  /** The countries spoken of so far, the last one first, for "the two countries". */
  countries: readonly string[] = [];
  /** The date that the story is at; null where none of the last sentences named one. */
  date: PartialDate | null = null;
  #dateAge = 0;
  #dateBlock = -1;

  readonly #title = new Set<string>();
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(entities: ReadonlyMap<string, Entity> = new Map()) {
    this.#entities = entities;
  }

  /** Takes in whom the title names. */
  takeTitle(mentions: readonly Mention[]): void {
    for (const { entity } of mentions) this.#title.add(entity);
  }

  /** The date that this paragraph is about, as far as it has named one. */
  findStory(block: number): PartialDate | null {
    return block === this.#dateBlock ? this.date : null;
  }

  /** Entities named so far in the paragraph and the one before it, and in the title, with the places they are in. */
  listTopic(block: number, own: readonly Mention[]): string[] {
    const near = this.antecedents
      .filter((one) => block - one.block <= 1 && one.mention?.confidence === 'clear')
      .flatMap(({ mention }) => (mention ? [mention.entity] : []));
    const named = [...new Set([...near.reverse(), ...this.#title])];
    const wholes = [...named, ...own.map(({ entity }) => entity)].flatMap((id) =>
      (this.#entities.get(id)?.relations ?? [])
        .filter(({ kind }) => kind === 'part_of' || kind === 'based_in')
        .map(({ entity }) => entity),
    );
    return [...new Set([...named, ...wholes])];
  }

  /** Takes in the sentence that was just read. */
  goOn({ mentions, carried, names, speaker, dates, clauses, sentence, start, text }: PageClaim): void {
    this.#remember([...mentions, ...carried], names, { text, start, block: sentence.block });
    this.speaker = speaker ?? findNamedPerson(mentions) ?? this.speaker;
    this.countries = [...listCountries(mentions, clauses), ...this.countries];
    const latest = dates.at(-1);
    const last = latest ? tellStory(latest) : null;
    this.#dateAge = last ? 0 : this.#dateAge + 1;
    if (last || this.#dateAge > DATE_HOLDS_FOR) this.date = last;
    if (last) this.#dateBlock = sentence.block;
  }

  /** Takes in who is named, also in a title or heading. */
  #remember(
    mentions: readonly Mention[],
    names: readonly Name[],
    { text, start, block }: { text: string; start: number; block: number },
  ): void {
    const sentence = this.sentences;
    const found = [
      ...mentions.map((mention) => ({
        mention,
        type: mention.type,
        end: mention.end,
        at: mention.start,
        name: mention.name,
      })),
      ...names.map((name) => ({
        mention: null,
        type: name.type,
        end: name.end,
        at: name.start,
        name: name.text,
      })),
    ].sort((one, other) => one.at - other.at);
    for (const { mention, type, end, name } of found) {
      this.antecedents.push({
        mention,
        type,
        name,
        text: text.slice(end - start, end - start + VERB_WINDOW),
        sentence,
        block,
      });
    }
    this.sentences += 1;
  }
}

/** A person just named is who "he said" in the next sentence means. */
function findNamedPerson(mentions: readonly Mention[]): ClaimSpeaker | null {
  const person = mentions.find(({ type }) => type === 'person');
  return person ? { name: person.name, entity: person.entity, footing: 'named' } : null;
}
