import type { Claim, Question, Side, Source } from '../../engine/corpus/corpus';
import { type Html, html } from './html';
import { placeDay, type TimeSpan } from './time-span';

const SIDES: readonly Side[] = ['yes', 'no'];
const WIDTH = 640;
/** Reports that stand closer than this are stacked, away from the line. */
const STEP = 8;
const LEAST_STACK = 3;

/** The question with its reports on a line of time, one side above and one below, and the reports as a list. */
export function drawQuestion(
  question: Question,
  claims: readonly Claim[],
  { sources, span }: { sources: ReadonlyMap<string, Source>; span: TimeSpan },
): Html {
  const told = claims
    .flatMap((claim) => {
      const source = sources.get(claim.source);
      return source && claim.stance ? [{ claim, source, side: claim.stance.side }] : [];
    })
    .sort((one, other) => one.source.published.localeCompare(other.source.published));
  const stacks = new Map<string, number>();
  const placed = told.map((one) => {
    const column = Math.round(placeDay(one.source.published, span, WIDTH) / STEP);
    const key = `${one.side} ${column}`;
    const nth = (stacks.get(key) ?? 0) + 1;
    stacks.set(key, nth);
    return { ...one, x: column * STEP, nth };
  });
  const tallest = (side: Side) =>
    Math.max(LEAST_STACK, ...placed.filter((one) => one.side === side).map(({ nth }) => nth));
  const middle = (tallest('yes') + 1) * STEP;
  const height = middle + (tallest('no') + 1) * STEP;
  const dots = placed.map(({ claim, source, side, x, nth }) => {
    const y = middle + (side === 'yes' ? -nth : nth) * STEP;
    return html`<circle class="${side}" cx="${x}" cy="${y}" r="3.4"><title>${source.published} ${source.publisher}: ${claim.text}</title></circle>`;
  });
  const rows = told.map(
    ({ claim, source, side }) =>
      html`<tr class="${side}"><td>${source.published}</td><td>${question.sides[side].label}</td><td>${source.publisher}</td><td>${claim.speaker.footing === 'outlet' ? '' : claim.speaker.name}</td><td>${claim.text}</td></tr>`,
  );
  const counts = SIDES.map(
    (side) => `${question.sides[side].label} ${told.filter((one) => one.side === side).length}`,
  );
  return html`<details class="question"><summary>${question.text} <span class="soft">${counts.join(' · ')}</span>
<svg viewBox="-8 0 ${WIDTH + 40} ${height}" role="img" aria-label="${counts.join(', ')}"><line x1="0" x2="${WIDTH}" y1="${middle}" y2="${middle}"/><text x="0" y="${middle - 3}">${span.from}</text><text class="end" x="${WIDTH}" y="${middle - 3}">${span.to}</text>${dots}</svg></summary>
<table>${rows}</table></details>`;
}
