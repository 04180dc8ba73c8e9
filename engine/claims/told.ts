import type { PartialDate } from '../article';
import type { ClaimSpeaker } from '../corpus/corpus';
import type { Mention } from '../report';
import { listCountries } from './find-states';
import { tellStory } from './narrated-dates';
import type { PageClaim } from './page-claim';

/** For how many sentences a date that was told stays the one that "that year" means. */
const DATE_HOLDS_FOR = 3;

/** What the sentences read so far leave in the reader's mind for the pronouns of the next one. */
export class Told {
  /** Who spoke, or was named, last. */
  speaker: ClaimSpeaker | null = null;
  /** The mentions of the sentence before, and what its own pronouns stood for. */
  mentions: readonly Mention[] = [];
  carried: readonly Mention[] = [];
  /** The countries spoken of so far, the last one first, for "the two countries". */
  countries: readonly string[] = [];
  /** The date that the story is at; null where none of the last sentences named one. */
  date: PartialDate | null = null;
  #dateAge = 0;

  /** Takes in the sentence that was just read. */
  goOn({ mentions, carried, speaker, dates, clauses }: PageClaim): void {
    this.mentions = mentions;
    this.carried = carried;
    this.speaker = speaker ?? findNamedPerson(mentions) ?? this.speaker;
    this.countries = [...listCountries(mentions, clauses), ...this.countries];
    const latest = dates.at(-1);
    const last = latest ? tellStory(latest) : null;
    this.#dateAge = last ? 0 : this.#dateAge + 1;
    if (last || this.#dateAge > DATE_HOLDS_FOR) this.date = last;
  }
}

/** A person just named is who "he said" in the next sentence means. */
function findNamedPerson(mentions: readonly Mention[]): ClaimSpeaker | null {
  const person = mentions.find(({ type }) => type === 'person');
  return person ? { name: person.name, entity: person.entity, footing: 'named' } : null;
}
