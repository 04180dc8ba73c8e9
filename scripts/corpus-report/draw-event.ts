import { formatValue } from '../../components/format-value';
import { count } from '../../components/strings';
import type { CorpusEvent } from '../../engine/corpus/corpus';
import type { Card, ReportedSlot } from '../../engine/corpus/describe-entity';
import { Html, html } from './html';

const [WIDTH, HEIGHT] = [220, 46];
/** An event with figures from this many sources is shown unfolded: there is something to see. */
const SHOWN_FROM = 5;

/** The event with each slot's figures in the order in which they were reported, numbers also as a line. */
export function drawEvent(event: CorpusEvent, card: Card): Html {
  const slots = card.slots.map(
    (slot) =>
      html`<tr><th>${slot.label}</th><td>${drawLine(slot)}${slot.figures.map(
        (figure) =>
          html`<span class="figure"><b>${formatValue(figure.value, figure.name)}</b> <span class="soft">${figure.source.published} ${figure.source.publisher}</span></span> `,
      )}</td></tr>`,
  );
  const sources = new Set(card.slots.flatMap(({ figures }) => figures.map(({ source }) => source.id)));
  const told = count(sources.size, 'source', 'sources');
  const isOpen = sources.size >= SHOWN_FROM ? ' open' : '';
  return html`<details class="event"${new Html(isOpen)}><summary>${event.name} <span class="soft">${event.date} · ${told}</span></summary><p class="soft">${event.who}</p><table>${slots}</table></details>`;
}

/** How a number changed from report to report; nothing where it was given once or is no number. */
function drawLine({ figures, label }: ReportedSlot): Html {
  const numbers = figures.flatMap(({ value }) => (value.kind === 'quantity' ? [value.upper] : []));
  if (numbers.length < 2) return html``;
  const most = Math.max(...numbers, 1);
  const points = numbers.map((number, index) => [
    (index / (numbers.length - 1)) * WIDTH,
    HEIGHT - (number / most) * (HEIGHT - 6),
  ]);
  const dots = points.map(([x = 0, y = 0]) => html`<circle cx="${x}" cy="${y}" r="2.5"/>`);
  return html`<svg class="line" viewBox="-4 -4 ${WIDTH + 8} ${HEIGHT + 8}" role="img" aria-label="${label}: ${numbers.join(', ')}"><polyline points="${points.map((point) => point.map((at) => at.toFixed(1)).join()).join(' ')}"/>${dots}</svg>`;
}
