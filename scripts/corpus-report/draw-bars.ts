import { type Html, html } from './html';

/** Upright bars over a row of labels, one each, the number on top. Sized by its viewBox, so that it scales. */
export function drawColumns(counted: readonly (readonly [label: string, count: number])[]): Html {
  const [width, height, foot, head] = [26, 120, 18, 14];
  const most = Math.max(1, ...counted.map(([, count]) => count));
  const columns = counted.map(([label, count], index) => {
    const tall = (count / most) * height;
    const x = index * width;
    return html`<rect x="${x + 3}" y="${head + height - tall}" width="${width - 6}" height="${tall}"/><text x="${x + width / 2}" y="${head + height - tall - 3}">${count}</text><text class="soft" x="${x + width / 2}" y="${head + height + 13}">${label}</text>`;
  });
  const wide = counted.length * width;
  return html`<svg class="columns" viewBox="0 0 ${wide} ${head + height + foot}" style="max-width:${wide * 1.4}px" role="img" aria-label="${counted.map(([label, count]) => `${label}: ${count}`).join(', ')}">${columns}</svg>`;
}

/** Lying bars, a row each: name, bar, number. */
export function drawRows(counted: readonly (readonly [label: string, count: number])[]): Html {
  const most = Math.max(1, ...counted.map(([, count]) => count));
  const rows = counted.map(
    ([label, count]) =>
      html`<tr><th>${label}</th><td><span class="bar" style="width:${Math.round((count / most) * 160)}px"></span> ${count}</td></tr>`,
  );
  return html`<table class="rows">${rows}</table>`;
}
