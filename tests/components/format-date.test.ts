import { describe, expect, it } from 'vitest';
import { formatDate, isPartialDate, measureYears } from '../../components/format-date';

describe('a date in words', () => {
  it.each([
    ['2021', '2021'],
    ['2021-05', 'May 2021'],
    ['2021-05-01', '1 May 2021'],
  ])('is no more precise than it is known: %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  it.each(['', 'soon', '2021-13', '2021-02-30', '2021-5-1', '2021-05-01T10:00', '20210501', '0087-05-01'])(
    'is left as it stands where it is none: %s',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(formatDate(text)).toBe(text);
      expect(measureYears(text)).toBeNull();
    },
  );

  it('lies in the middle of the time that it leaves open', () => {
    expect(measureYears('2021')).toBe(2021.5);
    expect(measureYears('2021-01')).toBeCloseTo(2021.042, 3);
    expect(measureYears('2021-01-01')).toBe(2021);
    expect(measureYears('2024-12-31')).toBeLessThan(2025);
  });
});
