import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../engine/corpus/build-corpus';
import { placeDay, spanYears } from '../../../scripts/corpus-report/time-span';
import { writeReport } from '../../../scripts/corpus-report/write-report';
import { reviewCorpus } from '../../../scripts/review-corpus/review-corpus';
import { PORT_PACK } from '../../engine/port-pack';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&amp;';
const pack = {
  ...PORT_PACK,
  sources: PORT_PACK.sources.map((source) => ({ ...source, publisher: HOSTILE })),
  claims: PORT_PACK.claims.map((claim) => ({ ...claim, text: `${claim.text} ${HOSTILE}` })),
  entities: PORT_PACK.entities.map((entity) => ({ ...entity, who: HOSTILE })),
};
const { document } = new JSDOM(writeReport(pack, reviewCorpus(buildCorpus(pack), []))).window;

describe('the report for editors', () => {
  it('shows text of the corpus as text, and loads nothing', () => {
    expect(document.querySelectorAll('img, script, link, iframe')).toHaveLength(0);
    expect(document.body.textContent).toContain(HOSTILE);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('shows each question with a dot for each report on its side', () => {
    const [question] = document.querySelectorAll('.question');
    expect(question?.querySelectorAll('circle.yes')).toHaveLength(1);
    expect(question?.querySelectorAll('circle.no')).toHaveLength(1);
  });

  it("draws an event's figures in the order in which they were reported", () => {
    const line = document.querySelector('.event svg.line');
    expect(line?.getAttribute('aria-label')).toBe('deaths: 8, 12, 15');
  });

  it('lists what is thin', () => {
    expect(document.querySelector('.findings')?.textContent).toContain('brask');
  });
});

describe('placeDay', () => {
  it.each([
    ['2020', 55],
    ['2020-01-01', 50.3],
    ['2021-12-31', 70],
  ])('puts %s at %d of a hundred in a span of ten years', (date, at) => {
    expect(placeDay(date, { from: 2015, to: 2025 }, 100)).toBeCloseTo(at, 0);
  });

  it('spans whole years, and this one where nothing is dated', () => {
    expect(spanYears(['2014-05-01', '2021'])).toEqual({ from: 2014, to: 2022 });
    expect(spanYears([]).to).toBe(spanYears([]).from + 1);
  });
});
