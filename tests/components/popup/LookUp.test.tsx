import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { LookUp, type LookUpProps } from '../../../components/popup/LookUp';
import type { LookUpResult } from '../../../engine/lookup/build-look-up';
import { expectAccessible, expectInert } from '../check-view';
import { createCard, createStatement, createTimeline, HOSTILE } from '../samples';

const RESULTS: readonly LookUpResult[] = [
  { kind: 'entity', id: 'ana-brook', name: 'Ana Brook', type: 'person', line: 'Harbour master of Eastport.' },
  {
    kind: 'event',
    id: 'fire',
    name: 'Fire on pier one',
    date: '2022-07-31',
    line: 'A warehouse burnt down.',
  },
  { kind: 'question', id: 'second-pier', name: 'Will Eastport build a second pier?', reports: 3 },
  {
    kind: 'source',
    id: 'ledger',
    name: 'Harbour opens',
    publisher: 'The Ledger',
    published: '2021-09',
    url: null,
  },
];

function renderLookUp(over: Partial<LookUpProps> = {}) {
  const props: LookUpProps = {
    query: 'bro',
    onQuery: vi.fn(),
    results: RESULTS,
    onOpen: vi.fn(),
    detail: null,
    onBack: vi.fn(),
    ...over,
  };
  const view = render(
    <LookUp {...props}>
      <p>the page</p>
    </LookUp>,
  );
  return { props, ...view, input: screen.getByRole('combobox') };
}

function findActive(): string | null {
  return screen.getByRole('option', { selected: true }).querySelector('.option-name')?.textContent ?? null;
}

describe('the look-up', () => {
  it('lists results with their kind, and announces how many there are', async () => {
    const { container, input } = renderLookUp();
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(
      screen.getAllByRole('option').map((option) => option.querySelector('.option-kind')?.textContent),
    ).toEqual(['Person', 'Event · 31 Jul 2022', 'Question', 'Source · Sept 2021']);
    expect(screen.getByRole('status').textContent).toBe('4 results');
    expect(screen.queryByText('the page')).toBeNull();
    await expectAccessible(container);
  });

  it('moves round with the arrows, the cursor staying in the box', () => {
    const { input } = renderLookUp();
    input.focus();
    expect(findActive()).toBe('Ana Brook');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(findActive()).toBe('Fire on pier one');
    const active = screen.getByRole('option', { selected: true });
    expect(input.getAttribute('aria-activedescendant')).toBe(active.id);
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    expect(findActive()).toBe('Harbour opens');
    expect(document.activeElement).toBe(input);
  });

  it('opens the active result on Enter, and any on a click', () => {
    const { input, props } = renderLookUp();
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(props.onOpen).toHaveBeenLastCalledWith({ kind: 'event', id: 'fire' });
    fireEvent.click(screen.getByText('Will Eastport build a second pier?'));
    expect(props.onOpen).toHaveBeenLastCalledWith({ kind: 'question', id: 'second-pier' });
  });

  it('leaves Enter to the input method while it composes', () => {
    const { input, props } = renderLookUp();
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(props.onOpen).not.toHaveBeenCalled();
  });

  it('empties the box on Escape', () => {
    const { input, props } = renderLookUp();
    const isDefault = fireEvent.keyDown(input, { key: 'Escape' });
    expect(isDefault).toBe(false);
    expect(props.onQuery).toHaveBeenCalledWith('');
  });

  it('leaves an Escape in an empty box to the browser', () => {
    const { input, props } = renderLookUp({ query: '', results: null });
    expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(true);
    expect(props.onQuery).not.toHaveBeenCalled();
    expect(screen.getByText('the page')).toBeTruthy();
  });

  it('starts again at the first result when the query changes', () => {
    function Host() {
      const [query, setQuery] = useState('b');
      return (
        <LookUp
          query={query}
          onQuery={setQuery}
          results={RESULTS}
          onOpen={vi.fn()}
          detail={null}
          onBack={vi.fn()}
        />
      );
    }
    render(<Host />);
    const input = screen.getByRole('combobox');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.input(input, { target: { value: 'br' } });
    expect(findActive()).toBe('Ana Brook');
  });

  it('takes the cursor on "/", but not out of another field', () => {
    const { input } = renderLookUp({ query: '', results: null });
    fireEvent.keyDown(input, { key: '/' });
    expect(document.activeElement).not.toBe(input);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(input);
  });

  it('takes the cursor at once where it is told to', () => {
    const { input } = renderLookUp({ query: '', results: null, hasFocus: true });
    expect(document.activeElement).toBe(input);
  });

  it('says in words that nothing was found', async () => {
    const { container, input } = renderLookUp({ query: 'qqq', results: [] });
    expect(screen.getByText('Nothing found for “qqq”')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('No results');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await expectAccessible(container);
  });

  it('says nothing yet while results are being found', () => {
    renderLookUp({ results: null });
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });

  it('shows hostile text as text', () => {
    const { container } = renderLookUp({
      query: HOSTILE,
      results: [
        { kind: 'entity', id: 'x', name: HOSTILE, type: 'person', line: HOSTILE },
        { kind: 'source', id: 'y', name: HOSTILE, publisher: HOSTILE, published: HOSTILE, url: HOSTILE },
      ],
    });
    expectInert(container);
  });
});

describe('what was looked up', () => {
  const { source } = createStatement();

  it.each([
    ['an entity', { kind: 'entity', card: createCard() }, 'Ana Brook'],
    [
      'a question',
      { kind: 'question', timeline: createTimeline({ page: null }) },
      'Will Eastport build a second pier?',
    ],
    [
      'a source',
      { kind: 'source', description: { source, statements: [createStatement()] } },
      'Harbour opens',
    ],
  ] as const)('fills the view with %s and takes the focus', async (_, detail, name) => {
    const { container } = renderLookUp({ detail });
    expect(document.activeElement).toBe(screen.getByRole('region', { name }));
    expect(screen.getByRole('heading', { name })).toBeTruthy();
    expect(screen.queryByRole('option')).toBeNull();
    await expectAccessible(container);
  });

  it('leads back by the button and by Escape, to the box', () => {
    const { props, input } = renderLookUp({ detail: { kind: 'entity', card: createCard() } });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(props.onBack).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(input);
    fireEvent.keyDown(screen.getByRole('region', { name: 'Ana Brook' }), { key: 'Escape' });
    expect(props.onBack).toHaveBeenCalledTimes(2);
  });

  it('leads on to related names', () => {
    const { props } = renderLookUp({
      detail: {
        kind: 'entity',
        card: createCard({
          related: [{ id: 'eastport', name: 'Eastport', type: 'place', kind: 'based_in', inverse: false }],
        }),
      },
    });
    fireEvent.click(screen.getByText('Eastport'));
    expect(props.onOpen).toHaveBeenCalledWith({ kind: 'entity', id: 'eastport' });
  });

  it('says of a reprint that it holds no claims', () => {
    renderLookUp({ detail: { kind: 'source', description: { source, statements: [] } } });
    expect(screen.getByText('The corpus holds no claims of its own from this source.')).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    const hostile = {
      ...source,
      title: HOSTILE,
      publisher: HOSTILE,
      published: HOSTILE,
      url: 'javascript:1',
    };
    const { container } = renderLookUp({
      query: '',
      detail: { kind: 'source', description: { source: hostile, statements: [] } },
    });
    expectInert(container);
  });
});
