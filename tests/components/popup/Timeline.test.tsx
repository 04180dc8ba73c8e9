import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../components/popup/Timeline';
import { expectAccessible, expectInert } from '../check-view';
import { createPoint, createTimeline, HOSTILE } from '../samples';

describe('the timeline of a question', () => {
  it('is a picture whose label says what it shows', async () => {
    const { container } = render(<Timeline timeline={createTimeline()} />);
    expect(
      screen.getByRole('img', {
        name: 'Timeline of reports, Apr 2019 to 5 Mar 2026: Will Eastport build a second pier? it will: 2 reports; it will not: 1 report',
      }),
    ).toBeTruthy();
    await expectAccessible(container);
  });

  it('has a dot for each report, hollow where it was only called possible, and a ring where the page stands', () => {
    const { container } = render(<Timeline timeline={createTimeline()} />);
    expect(container.querySelectorAll('.lane-yes .dot')).toHaveLength(2);
    expect(container.querySelectorAll('.lane-yes .dot-hollow')).toHaveLength(1);
    expect(container.querySelectorAll('.lane-no .dot')).toHaveLength(1);
    expect(container.querySelectorAll('.lane-no .page-ring')).toHaveLength(1);
    expect(container.querySelectorAll('.lane-yes .page-ring')).toHaveLength(0);
  });

  it('has one dot for all that a story says on one side, the firmest of it', () => {
    const story = { story: 'one', when: '2023' };
    const points = [
      createPoint({ ...story, mode: 'possible' }),
      createPoint({ ...story }),
      createPoint({ ...story, mode: 'predicted' }),
      createPoint({ ...story, side: 'no' }),
    ];
    const { container } = render(<Timeline timeline={createTimeline({ points })} />);
    expect(container.querySelectorAll('.lane-yes .dot')).toHaveLength(1);
    expect(container.querySelectorAll('.lane-yes .dot-hollow')).toHaveLength(0);
    expect(container.querySelectorAll('.lane-no .dot')).toHaveLength(1);
    expect(container.querySelectorAll('.timeline-list li')).toHaveLength(4);
  });

  it('has no ring where the page takes neither side, and no line where it has no date', () => {
    const { container, rerender } = render(
      <Timeline timeline={createTimeline({ page: { when: '2026', side: null } })} />,
    );
    expect(container.querySelectorAll('.page-ring')).toHaveLength(0);
    expect(container.querySelectorAll('.page-line')).toHaveLength(1);
    rerender(<Timeline timeline={createTimeline({ page: null })} />);
    expect(container.querySelectorAll('.page-line')).toHaveLength(0);
  });

  it('says the same as a list, with side, manner and link', async () => {
    const point = createPoint({ mode: 'possible', reports: 3, later: true });
    const { container } = render(<Timeline timeline={createTimeline({ points: [point] })} isOpen />);
    const row = screen.getByText('Eastport will get a second pier.').closest('li');
    expect(row?.textContent).toContain('it will · called possible · carried by 3 outlets · after this page');
    expect(screen.getByRole('link', { name: /The Ledger/ })).toBeTruthy();
    await expectAccessible(container);
  });

  it('says so where nothing was reported, or nothing with a date', () => {
    const { rerender } = render(<Timeline timeline={createTimeline({ points: [] })} />);
    expect(screen.getByText('No reports on this yet.')).toBeTruthy();
    rerender(
      <Timeline
        timeline={createTimeline({ points: [createPoint({ when: 'long ago' })], page: null })}
        isOpen
      />,
    );
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('long ago')).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    const point = createPoint({ text: HOSTILE, publisher: HOSTILE, when: HOSTILE, url: 'javascript:1' });
    const { container } = render(
      <Timeline
        timeline={createTimeline({
          text: HOSTILE,
          labels: { yes: HOSTILE, no: HOSTILE },
          points: [point, createPoint()],
        })}
      />,
    );
    expectInert(container);
  });
});
