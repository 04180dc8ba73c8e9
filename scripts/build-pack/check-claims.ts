import type { Claim, CorpusEvent, CorpusPack } from '../../engine/corpus/corpus';
import { startsAfter } from './check-dates';
import type { Notes } from './check-references';
import type { Path } from './read-files';

interface Known {
  readonly events: ReadonlyMap<string, CorpusEvent>;
  readonly questions: ReadonlySet<string>;
  readonly published: ReadonlyMap<string, string>;
}

/** Checks every claim against the entities, questions, events and sources it names. */
export function checkClaims(pack: CorpusPack, notesFor: (source: string) => Notes): void {
  const known: Known = {
    events: new Map(pack.events.map((event) => [event.id, event])),
    questions: new Set(pack.questions.map(({ id }) => id)),
    published: new Map(pack.sources.map(({ id, published }) => [id, published])),
  };
  const counts = new Map<string, number>();
  for (const claim of pack.claims) {
    const index = counts.get(claim.source) ?? 0;
    counts.set(claim.source, index + 1);
    checkClaim(claim, { index, known, notes: notesFor(claim.source) });
  }
}

function checkClaim(
  claim: Claim,
  { index, known, notes }: { index: number; known: Known; notes: Notes },
): void {
  const at = (...path: Path): Path => ['claims', index, ...path];
  for (const { role, entity } of claim.about) notes.entity(at('about', role), entity);
  if (claim.speaker.entity) notes.entity(at('speaker', 'entity'), claim.speaker.entity);
  if (claim.stance && !known.questions.has(claim.stance.question)) {
    const problem = `unknown question "${claim.stance.question}"`;
    notes.problem(at('stance', 'question'), problem, 'the id of a file in data/questions');
  }
  checkWhen(claim, known.published.get(claim.source) ?? '', { path: at('when'), notes });
  claim.values.forEach((value, position) => {
    const path = at('values', position);
    const misfit = findMisfit(value, known.events);
    if (misfit) notes.problem(path, misfit.problem, misfit.expected);
    if (value.value.kind === 'entity') notes.entity(path, value.value.entity);
    if (value.value.kind === 'date') notes.date(path, value.value.date);
  });
}

function checkWhen(claim: Claim, published: string, { path, notes }: { path: Path; notes: Notes }): void {
  if (claim.when === null) return;
  notes.date(path, claim.when);
  const reported = claim.mode === 'asserted' || claim.mode === 'denied';
  if (reported && startsAfter(claim.when, published)) {
    const problem = `"${claim.when}" lies after the source (${published})`;
    notes.problem(path, problem, 'an earlier date, or mode: predicted');
  }
}

/** Why a value cannot stand in its event's slot; null where it can. */
function findMisfit(
  { event: id, slot: name, value }: Claim['values'][number],
  events: Known['events'],
): { problem: string; expected: string } | null {
  const event = events.get(id);
  if (!event) return { problem: `unknown event "${id}"`, expected: 'the id of a file in data/events' };
  const slot = event.slots.find((candidate) => candidate.name === name);
  if (!slot) {
    const names = event.slots.map((candidate) => candidate.name).join(', ');
    return { problem: `event "${id}" has no slot "${name}"`, expected: `one of: ${names}` };
  }
  if (slot.kind !== value.kind) {
    return { problem: `a ${value.kind} stands in slot "${name}"`, expected: `a ${slot.kind}` };
  }
  if (value.kind === 'term' && !slot.terms.some(({ term }) => term === value.term)) {
    const terms = slot.terms.map(({ term }) => term).join(', ');
    return { problem: `unknown term "${value.term}"`, expected: `one of: ${terms}` };
  }
  return null;
}
