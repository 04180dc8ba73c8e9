import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ClaimComparison } from '../../../components/popup/ClaimComparison';
import { ClaimList } from '../../../components/popup/ClaimList';
import type { ComparedClaim } from '../../../engine/report';
import { expectAccessible, expectInert } from '../check-view';
import { createClaim, createEvidence, HOSTILE } from '../samples';

function renderClaim(over: Partial<ComparedClaim> = {}, published: string | null = '2026-03-05') {
  const onShow = vi.fn();
  const claim = createClaim(over);
  return {
    claim,
    onShow,
    ...render(<ClaimComparison claim={claim} published={published} onShow={onShow} />),
  };
}

describe('a claim beside its reports', () => {
  it('names the relation in words, with an icon', () => {
    renderClaim();
    const chip = screen.getByText('Differs from earlier reporting');
    expect(chip.querySelector('svg')).toBeTruthy();
  });

  it('marks the differing words in both texts and labels them in text', async () => {
    const { container } = renderClaim();
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['differing words: ruled out', 'differing words: possible']);
    expect(screen.getByText('Opposite direction: “ruled out” here, “possible” there.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('gives both dates and a link to the report', () => {
    const { container } = renderClaim();
    const dates = [...container.querySelectorAll('time')].map((time) => time.dateTime);
    expect(dates).toEqual(['2026-03-05', '2021-09-02']);
    expect(screen.getByRole('link', { name: /The Ledger/ }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('shows the sentence in the page on request', () => {
    const { claim, onShow } = renderClaim();
    fireEvent.click(screen.getByRole('button', { name: 'Show in page: Brook ruled out a second pier.' }));
    expect(onShow).toHaveBeenCalledWith({ start: claim.start, end: claim.end });
  });

  it('counts reports and origins, a reprinted story once', () => {
    renderClaim({
      evidence: [
        createEvidence({ reports: 3 }),
        createEvidence({ text: 'A pier may come.', source: { ...createEvidence().source, id: 'wire-2' } }),
      ],
    });
    expect(screen.getByText(/4 reports, 2 origins\./)).toBeTruthy();
    expect(screen.getByText('1 more statement')).toBeTruthy();
  });

  it('keeps what came later out of the verdict', () => {
    const { container } = renderClaim({
      evidence: [
        createEvidence(),
        createEvidence({
          text: 'The pier was begun.',
          when: 'later',
          source: { ...createEvidence().source, id: 'late' },
        }),
      ],
    });
    const later = screen.getByText('1 since then').closest('details') as HTMLElement;
    expect(within(later).getByText('The pier was begun.')).toBeTruthy();
    expect(container.textContent).not.toContain('origins');
  });

  it('shows a report of each side where reports disagree', () => {
    renderClaim({
      relation: 'contested',
      evidence: [
        createEvidence({ text: 'No pier, she said.', relation: 'agrees' }),
        createEvidence({ text: 'No pier at all.', relation: 'agrees' }),
        createEvidence({ text: 'A pier, she said.' }),
      ],
    });
    expect(screen.getByText('Earlier reports disagree')).toBeTruthy();
    const outlets = ['No pier, she said.', 'A pier, she said.'].map(
      (text) => screen.getByText(text).closest('dd')?.textContent,
    );
    expect(outlets[0]).toContain('says the same');
    expect(outlets[1]).toContain('says otherwise');
    expect(screen.getByText('1 more statement')).toBeTruthy();
  });

  it('says of an unclear verdict that it may be so', () => {
    renderClaim({ confidence: 'likely' });
    expect(screen.getByText('May differ from earlier reporting')).toBeTruthy();
  });

  it('calls nothing earlier where the page has no date', () => {
    const { container } = renderClaim({ evidence: [createEvidence({ when: 'undated' })] }, null);
    expect(screen.getByText('Differs from other reporting')).toBeTruthy();
    expect(container.textContent).not.toContain('earlier');
  });

  it('says of a headline that there is no more than that', () => {
    renderClaim({ evidence: [createEvidence({ source: { ...createEvidence().source, url: null } })] });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/headline only/)).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    const source = {
      id: HOSTILE,
      publisher: HOSTILE,
      title: HOSTILE,
      published: HOSTILE,
      url: 'javascript:alert(1)',
    };
    const { container } = renderClaim(
      {
        text: HOSTILE,
        evidence: [
          createEvidence({ text: HOSTILE, source, differing: [{ page: HOSTILE, report: HOSTILE }] }),
        ],
      },
      HOSTILE,
    );
    expectInert(container);
  });
});

describe('the list of claims', () => {
  const claims = [
    createClaim({ text: 'Nobody else tells this.', relation: 'new', reason: null, evidence: [] }),
    createClaim({ text: 'This is related.', relation: 'unjudged', reason: 'wording' }),
    createClaim({ text: 'This fits.', relation: 'agrees', reason: 'number' }),
    createClaim({ text: 'This is contested.', relation: 'contested' }),
    createClaim({ text: 'This is newer.', relation: 'updates', reason: 'number' }),
    createClaim({ text: 'This differs.', relation: 'differs' }),
    createClaim({ text: 'This may differ.', relation: 'differs', confidence: 'likely' }),
  ];

  it('stands in the order of what stands out, the unclear with the uncompared', async () => {
    const { container } = render(<ClaimList claims={claims} published="2026-03-05" onShow={vi.fn()} />);
    const order = [...container.querySelectorAll('article')].map((article) =>
      article.getAttribute('aria-label'),
    );
    expect(order).toEqual([
      'This differs.',
      'This is newer.',
      'This is contested.',
      'This fits.',
      'This is related.',
      'This may differ.',
      'Nobody else tells this.',
    ]);
    await expectAccessible(container);
  });

  it('folds away what matches, could not be compared, or is new', () => {
    const { container } = render(<ClaimList claims={claims} published="2026-03-05" onShow={vi.fn()} />);
    const groups = [...container.querySelectorAll<HTMLDetailsElement>('details.group')];
    expect(groups.map((group) => [group.open, group.querySelector('summary')?.textContent])).toEqual([
      [false, '1 matches'],
      [false, '2 related, not compared'],
      [false, '1 not in earlier reporting'],
    ]);
  });
});
