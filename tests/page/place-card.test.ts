import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../page/place-card';

const viewport = { width: 1000, height: 800 };
const line = (left: number, top: number) => ({ left, top, width: 90, height: 20 });

describe('placeCard', () => {
  test.each([
    ['below its line', line(100, 100), 200, { left: 100, top: 126, height: 200, side: 'below' }],
    ['above where there is little room below', line(100, 700), 200, { top: 494, height: 200, side: 'above' }],
    ['left of the right edge', line(960, 100), 200, { left: 672 }],
    ['right of the left edge', line(-30, 100), 200, { left: 8 }],
    ['at most 60vh high', line(100, 100), 2000, { height: 480 }],
    [
      'shorter below rather than above for a few pixels more',
      line(100, 420),
      480,
      { side: 'below', height: 346 },
    ],
  ])('%s', (_, box, height, expected) => {
    expect(placeCard({ line: box, pointer: null, height, viewport })).toMatchObject(expected);
  });

  test('keeps clear of the drawn pointer', () => {
    const place = placeCard({ line: line(100, 100), pointer: { x: 120, y: 118 }, height: 200, viewport });
    expect(place.top).toBeGreaterThanOrEqual(138);
  });

  test('is at most 90vw wide', () => {
    const narrow = { width: 300, height: 600 };
    const place = placeCard({ line: line(10, 100), pointer: null, height: 200, viewport: narrow });
    expect(place.width).toBe(270);
  });

  test('covers neither line nor pointer nor edge, wherever they are', () => {
    const situation = fc.record({
      line: fc.record({
        left: fc.integer({ min: -200, max: 2200 }),
        top: fc.integer({ min: -200, max: 1600 }),
        width: fc.integer({ min: 1, max: 400 }),
        height: fc.integer({ min: 8, max: 80 }),
      }),
      pointerAt: fc.option(
        fc.record({
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          y: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
      height: fc.integer({ min: 20, max: 2000 }),
      viewport: fc.record({
        width: fc.integer({ min: 60, max: 2000 }),
        height: fc.integer({ min: 60, max: 1400 }),
      }),
    });
    fc.assert(
      fc.property(situation, ({ line: box, pointerAt, height, viewport: view }) => {
        const pointer = pointerAt && {
          x: box.left + pointerAt.x * box.width,
          y: box.top + pointerAt.y * box.height,
        };
        const place = placeCard({ line: box, pointer, height, viewport: view });
        const bottom = place.top + place.height;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(view.width - 8 + 1e-6);
        expect(place.top).toBeGreaterThanOrEqual(8 - 1e-6);
        expect(bottom).toBeLessThanOrEqual(view.height - 8 + 1e-6);
        expect(place.height).toBeLessThanOrEqual(view.height * 0.6 + 1e-6);
        if (place.height === 0) return;
        expect(bottom <= box.top + 1e-6 || place.top >= box.top + box.height - 1e-6).toBe(true);
        if (pointer) expect(bottom <= pointer.y + 1e-6 || place.top >= pointer.y - 1e-6).toBe(true);
      }),
    );
  });
});
