import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimelineScale, stackPositions } from '../../../components/popup/timeline-scale';

function listLabels(dates: readonly string[]): string[] {
  return createTimelineScale(dates)?.ticks.map(({ label }) => label) ?? [];
}

describe('the scale of a timeline', () => {
  it.each([
    [
      ['1996', '2025'],
      ['2000', '2010', '2020'],
    ],
    [
      ['2019-01', '2026-03-05'],
      ['2020', '2022', '2024', '2026'],
    ],
    [
      ['2021-01-01', '2021-07-20'],
      ['Jan 2021', 'Mar 2021', 'May 2021', 'Jul 2021'],
    ],
  ])('has round ticks: %o', (dates, labels) => {
    expect(listLabels(dates)).toEqual(labels);
  });

  it('counts days where all happened within weeks', () => {
    expect(listLabels(['2025-10-28', '2025-11-09']).every((label) => /^\d+ \w+$/.test(label))).toBe(true);
  });

  it('gives a day a line of its own', () => {
    const scale = createTimelineScale(['2025-11-03']);
    expect(scale?.place('2025-11-03')).toBeCloseTo(0.5);
    expect(scale?.ticks.length).toBeGreaterThan(1);
  });

  it('is none where there is no date', () => {
    expect(createTimelineScale([])).toBeNull();
    expect(createTimelineScale(['soon'])).toBeNull();
    expect(createTimelineScale(['2021', 'soon'])?.place('soon')).toBeNull();
  });

  it('holds all dates in their order, and at most seven ticks, for any dates', () => {
    const date = fc.date({ min: new Date('1000-01-02'), max: new Date('2999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (days) => {
        const dates = days.map((day) => day.toISOString().slice(0, 10)).sort();
        const scale = createTimelineScale(dates);
        const places = dates.map((day) => scale?.place(day) ?? Number.NaN);
        expect(places.every((place) => place > 0 && place < 1)).toBe(true);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(scale?.ticks.length).toBeLessThanOrEqual(7);
        expect(scale?.ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
      }),
    );
  });
});

describe('stacking what stands close together', () => {
  it('goes up a level where a dot would cover its neighbour, and down again after', () => {
    expect(stackPositions([0.1, 0.5, 0.501, 0.51, 0.55, 0.9])).toEqual([0, 0, 1, 2, 0, 0]);
  });

  it('has no more than four levels', () => {
    expect(stackPositions([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])).toEqual([0, 1, 2, 3, 3, 3]);
  });
});
