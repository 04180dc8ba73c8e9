import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../page/marks.css'), 'utf8');

type Colour = readonly [number, number, number];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function measureLuminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function measureContrast(first: Colour, second: Colour): number {
  const [a, b] = [measureLuminance(first), measureLuminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('the underline has 3:1 wherever the text has 4.5:1', () => {
  const share =
    Number(/bg-name\) \{[^}]*color-mix\(in srgb, currentColor (\d+)%, transparent\)/.exec(CSS)?.[1]) / 100;
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel);
  fc.assert(
    fc.property(colour, colour, (text, ground) => {
      fc.pre(measureContrast(text, ground) >= 4.5);
      const mix = (index: 0 | 1 | 2) => text[index] * share + ground[index] * (1 - share);
      expect(measureContrast([mix(0), mix(1), mix(2)], ground)).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 2000 },
  );
});

test('no rule of a mark moves or recolours the text, but for forced colours', () => {
  const normal = CSS.slice(0, CSS.indexOf('@media (forced-colors'));
  const properties = [...normal.matchAll(/^\s+([a-z-]+):/gm)].map((match) => match[1]);
  const allowed = ['text-decoration', 'text-decoration-color', 'text-underline-offset', 'background-color'];
  expect(properties.filter((property) => !allowed.includes(property ?? ''))).toEqual([]);
  expect(CSS).toMatch(/@media \(forced-colors: active\) \{\s*::highlight\(bg-name\)/);
});
