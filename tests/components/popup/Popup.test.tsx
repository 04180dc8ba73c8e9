import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { type EmptyKind, popupStrings } from '../../../components/popup/strings';
import { expectAccessible, expectInert } from '../check-view';
import { createClaim, createReport, createTimeline, HOSTILE } from '../samples';

const NO_CLAIMS = { differs: 0, updates: 0, contested: 0, agrees: 0, unjudged: 0, new: 0 };

function renderPopup(over: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    page: { kind: 'report', report: createReport(), timelines: [createTimeline()] },
    coverage: {
      sources: 90,
      entities: 70,
      claims: 150,
      questions: 15,
      events: 8,
      from: '1996',
      to: '2025-11-27',
    },
    isOn: true,
    onSwitch: vi.fn(),
    onShow: vi.fn(),
    lookUp: { query: '', onQuery: vi.fn(), results: null, onOpen: vi.fn(), detail: null, onBack: vi.fn() },
    ...over,
  };
  return { props, ...render(<Popup {...props} />) };
}

describe('the popup on a page with a report', () => {
  it('opens on the sentence, then the story, then the claims', async () => {
    const { container } = renderPopup();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '1 of 1 claim differs from earlier reporting.',
    );
    expect(screen.getByText('This page · The Evening Paper, 5 Mar 2026')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Claims by comparison: 1 differs' })).toBeTruthy();
    const text = container.textContent ?? '';
    expect(text.indexOf('Will Eastport')).toBeLessThan(text.indexOf('a second pier.'));
    await expectAccessible(container);
  });

  it('says how far the comparison has come while the model is at it', async () => {
    const report = createReport({ pending: 1 });
    const { container } = renderPopup({ page: { kind: 'report', report, timelines: [] } });
    expect(screen.getByText('Comparing: 0 of 1 claim read.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says nothing of progress once all is compared', () => {
    renderPopup();
    expect(screen.queryByText(/Comparing/)).toBeNull();
  });

  it('shows the first question and keeps the others folded', () => {
    const timelines = [createTimeline(), createTimeline({ id: 'b', text: 'Is the pier safe?' })];
    renderPopup({ page: { kind: 'report', report: createReport(), timelines } });
    const folded = screen.getByText('Is the pier safe?').closest('details') as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    expect(screen.getByText('1 more question')).toBeTruthy();
  });

  it('says that earlier and later cannot be told apart where the page has no date', () => {
    const report = createReport();
    renderPopup({
      page: {
        kind: 'report',
        report: { ...report, page: { ...report.page, published: null } },
        timelines: [],
      },
    });
    expect(screen.getByText(popupStrings.undated)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '1 of 1 claim differs from other reporting.',
    );
  });

  it('switches the site by a switch that says how it stands', () => {
    const { props } = renderPopup();
    const toggle = screen.getByRole('switch', { name: 'On for this site', checked: true });
    fireEvent.click(toggle);
    expect(props.onSwitch).toHaveBeenCalledWith(false);
  });

  it('keeps look-up out of the way of the report, and the report out of the way of look-up', () => {
    const { rerender, props } = renderPopup();
    expect(document.activeElement).toBe(document.body);
    rerender(<Popup {...props} lookUp={{ ...props.lookUp, query: 'brook', results: [] }} />);
    expect(screen.queryByText('Brook ruled out a second pier.')).toBeNull();
  });

  it('shows hostile text as text', () => {
    const report = createReport({
      page: { url: HOSTILE, title: HOSTILE, publisher: HOSTILE, published: HOSTILE, words: 1 },
      claims: [createClaim({ text: HOSTILE })],
    });
    const { container } = renderPopup({ page: { kind: 'report', report, timelines: [] } });
    expectInert(container);
  });
});

describe('the names on the page', () => {
  it('lists every name once and reaches each of its places', async () => {
    const { props, container } = renderPopup();
    fireEvent.click(screen.getByRole('button', { name: '3 names on this page' }));
    expect(screen.getByRole('heading', { name: 'Names on this page' })).toBeTruthy();
    expect(screen.getByText('Place · not certain')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show Ana Brook in page, 2 of 2' }));
    expect(props.onShow).toHaveBeenLastCalledWith({ start: 40, end: 45 });
    fireEvent.click(screen.getByRole('button', { name: 'Show Dana Whitlock in page, 1 of 1' }));
    expect(props.onShow).toHaveBeenLastCalledWith({ start: 60, end: 73 });
    await expectAccessible(container);
  });

  it('opens the background on a known name, and has none on the others', () => {
    const { props } = renderPopup();
    fireEvent.click(screen.getByRole('button', { name: '3 names on this page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Background on Ana Brook' }));
    expect(props.lookUp.onOpen).toHaveBeenCalledWith({ kind: 'entity', id: 'ana-brook' });
    expect(screen.queryByRole('button', { name: 'Background on Dana Whitlock' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('Differs from earlier reporting')).toBeTruthy();
  });

  it('reaches the tenth place as well as the first', () => {
    const [mention] = createReport().mentions;
    if (!mention) throw new Error('the sample has a mention');
    const mentions = Array.from({ length: 10 }, (_, index) => ({
      ...mention,
      start: index * 10,
      end: index * 10 + 5,
    }));
    const { props } = renderPopup({
      page: { kind: 'report', report: createReport({ mentions, names: [] }), timelines: [] },
    });
    fireEvent.click(screen.getByRole('button', { name: '1 name on this page' }));
    fireEvent.click(screen.getByText('+2'));
    fireEvent.click(screen.getByLabelText('Show Ana Brook in page, 10 of 10'));
    expect(props.onShow).toHaveBeenLastCalledWith({ start: 90, end: 95 });
  });

  it('shows hostile text as text', () => {
    const [mention] = createReport().mentions;
    if (!mention) throw new Error('the sample has a mention');
    const report = createReport({
      mentions: [{ ...mention, name: HOSTILE }],
      names: [{ text: HOSTILE, type: 'other', start: 1, end: 2 }],
    });
    const { container } = renderPopup({ page: { kind: 'report', report, timelines: [] } });
    fireEvent.click(screen.getByRole('button', { name: '2 names on this page' }));
    expectInert(container);
  });
});

describe('the popup with nothing to show', () => {
  const reasons = Object.keys(popupStrings.emptyStates) as EmptyKind[];

  it.each(reasons)('says why and what to do next: %s', async (reason) => {
    const { container } = renderPopup({ page: { kind: 'empty', reason } });
    const { title, text } = popupStrings.emptyStates[reason];
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    await expectAccessible(container);
  });

  it('says what the corpus covers where it knows nothing on the page', () => {
    const report = createReport({ mentions: [], claims: [], summary: NO_CLAIMS });
    renderPopup({ page: { kind: 'report', report, timelines: [] } });
    expect(
      screen.getByText('The corpus holds 78 names and events, from 90 reports covering 1996 to 27 Nov 2025.'),
    ).toBeTruthy();
  });

  it('shows progress while the page is read', async () => {
    const { container } = renderPopup({ page: { kind: 'reading' } });
    expect(screen.getByRole('progressbar', { name: 'Reading the page' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('has no switch where the page belongs to no site', () => {
    renderPopup({ page: { kind: 'empty', reason: 'cannot-read' }, isOn: null });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('says that a site is switched off', () => {
    const { props } = renderPopup({ page: { kind: 'empty', reason: 'switched-off' }, isOn: false });
    fireEvent.click(screen.getByRole('switch', { name: 'Off for this site', checked: false }));
    expect(props.onSwitch).toHaveBeenCalledWith(true);
  });
});
