import type { Side } from '../../engine/corpus/corpus';
import type { CorpusFile, Path } from './read-files';
import type { WrittenContraries, WrittenEvent, WrittenQuestion } from './written';

/** What a contrary changes of the matter that it is near to. */
export type Swap = 'direction' | 'number' | 'date' | 'place' | 'doer' | 'speaker';

/** What a phrasing is a phrasing of. */
export type PhrasedMatter =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'slot'; readonly event: string; readonly slot: string };

/**
 * A sentence that shows how reporters put a matter, or put something near to it. The engine learns from those
 * of a question's sides; the others try the engine, and train and test a model.
 */
export interface Phrasing {
  readonly matter: PhrasedMatter;
  readonly text: string;
  /** `same` says what was reported; a swap says something near to it that was not. */
  readonly says: 'same' | Swap;
  /** The side it takes; null for a slot's sentences and for contraries. */
  readonly side: Side | null;
  readonly file: string;
  readonly line: number;
}

const SIDES: readonly Side[] = ['yes', 'no'];

/** The sentences of a checked question file: those of its sides, then its contraries. */
export function listQuestionPhrasings(file: CorpusFile): Phrasing[] {
  const { sides, contraries } = file.content as WrittenQuestion;
  const matter: PhrasedMatter = { kind: 'question', question: file.id };
  const same = SIDES.flatMap((side) =>
    sides[side].phrasings.map(
      (text, index): Phrasing => ({
        matter,
        text,
        says: 'same',
        side,
        ...placeOf(file, ['sides', side, 'phrasings', index]),
      }),
    ),
  );
  return [...same, ...listContraries(contraries, { matter, file, path: ['contraries'] })];
}

/** The sentences of a checked event file, slot by slot. */
export function listSlotPhrasings(file: CorpusFile): Phrasing[] {
  const { slots } = file.content as WrittenEvent;
  return Object.entries(slots).flatMap(([slot, { phrasings = [], contraries }]) => {
    const matter: PhrasedMatter = { kind: 'slot', event: file.id, slot };
    const path = ['slots', slot];
    const same = phrasings.map(
      (text, index): Phrasing => ({
        matter,
        text,
        says: 'same',
        side: null,
        ...placeOf(file, [...path, 'phrasings', index]),
      }),
    );
    return [...same, ...listContraries(contraries, { matter, file, path: [...path, 'contraries'] })];
  });
}

function listContraries(
  contraries: WrittenContraries = {},
  { matter, file, path }: { matter: PhrasedMatter; file: CorpusFile; path: Path },
): Phrasing[] {
  return Object.entries(contraries).flatMap(([swap, sentences]) =>
    sentences.map(
      (text, index): Phrasing => ({
        matter,
        text,
        says: swap as Swap,
        side: null,
        ...placeOf(file, [...path, swap, index]),
      }),
    ),
  );
}

function placeOf(file: CorpusFile, path: Path): { file: string; line: number } {
  return { file: file.file, line: file.lineOf(path) };
}
