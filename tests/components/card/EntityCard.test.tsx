import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { EntityCard, type EntityCardProps } from '../../../components/card/EntityCard';
import { expectAccessible, expectInert } from '../check-view';
import { createCard, createStatement, HOSTILE } from '../samples';

function renderCard(over: Partial<EntityCardProps> = {}) {
  const props: EntityCardProps = {
    view: { kind: 'entity', card: createCard() },
    isPinned: false,
    onPin: vi.fn(),
    onClose: vi.fn(),
    onReject: vi.fn(),
    onOpenEntity: vi.fn(),
    ...over,
  };
  return { props, ...render(<EntityCard {...props} />) };
}

/** Elements of a role that stand behind no disclosure. */
function listShown(role: 'listitem' | 'definition'): HTMLElement[] {
  return screen.getAllByRole(role, { hidden: true }).filter((element) => !element.closest('details'));
}

/** The texts behind a disclosure, which is closed at first. */
function listBehind(label: string, selector: string): (string | null)[] {
  const details = screen.getByText(label).closest('details');
  expect(details?.open).toBe(false);
  return [...(details?.querySelectorAll(selector) ?? [])].map((element) => element.textContent);
}

describe('the card of an entity', () => {
  it('is a dialog, labelled with name and type, that leaves the page usable', async () => {
    const { container } = renderCard();
    const dialog = screen.getByRole('dialog', { name: 'Ana Brook, person' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(screen.getByRole('heading', { name: 'Ana Brook' })).toBeTruthy();
    expect(screen.getByText('Harbour master of Eastport since 2019.')).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([
    [{ title: 'harbour master', from: '2019-03', to: '2023' }, 'Person · harbour master, 2019 to 2023'],
    [{ title: 'harbour master', from: '2019', to: '2019-08' }, 'Person · harbour master, 2019'],
    [{ title: 'harbour master', from: '2019', to: null }, 'Person · harbour master, from 2019'],
    [{ title: 'harbour master', from: null, to: '2023' }, 'Person · harbour master, until 2023'],
    [{ title: 'harbour master', from: null, to: null }, 'Person · harbour master'],
  ])('says what office somebody held, and when: %o', (title, line) => {
    renderCard({ view: { kind: 'entity', card: createCard({ title }) } });
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('leads each statement with its date and links its outlet in a new tab that cannot reach back', () => {
    renderCard();
    const row = screen.getByText('Opened the harbour to grain ships.').closest('li') as HTMLElement;
    expect(row.querySelector('time')?.getAttribute('datetime')).toBe('2021-09-01');
    const link = within(row).getByRole('link', { name: /The Ledger/ });
    expect(link.getAttribute('href')).toBe('https://ledger.example/harbour');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each([
    ['no address', null],
    ['a script for an address', 'javascript:alert(1)'],
    ['a data address', 'data:text/html,x'],
    ['what is no address', 'not an address'],
  ])('names the outlet without a link where there is %s', (_, url) => {
    const statement = createStatement();
    renderCard({
      view: {
        kind: 'entity',
        card: createCard({
          statements: [{ ...statement, source: { ...statement.source, url, kind: 'headline' } }],
        }),
      },
    });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('The Ledger')).toBeTruthy();
    expect(screen.getByText(/headline only/)).toBeTruthy();
  });

  it('shows three statements at most, and the others on request', () => {
    const statements = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text) => createStatement({ text }));
    renderCard({ view: { kind: 'entity', card: createCard({ statements }) } });
    expect(listShown('listitem')).toHaveLength(3);
    expect(listBehind('2 more statements', 'li')).toEqual(
      expect.arrayContaining([expect.stringContaining('Five.')]),
    );
  });

  it('tells a figure once, with the first to report it and how many followed', () => {
    const { source } = createStatement();
    const value = { kind: 'quantity', number: 20, upper: 20, comparator: 'about' } as const;
    const figures = ['a', 'b', 'c'].map((id) => ({
      claim: id,
      value,
      name: null,
      source: { ...source, id, publisher: `The ${id}` },
      later: false,
    }));
    const slots = ['deaths', 'injured', 'homeless', 'loss'].map((slot) => ({ slot, label: slot, figures }));
    renderCard({ view: { kind: 'entity', card: createCard({ type: 'event', slots }) } });
    const [first, ...others] = listShown('definition');
    expect(others).toHaveLength(2);
    expect(first?.textContent).toContain('about 20');
    expect(first?.textContent).toContain('The a');
    expect(first?.textContent).toContain('and 2 more');
    expect(listBehind('1 more figure', 'dd')).toHaveLength(1);
  });

  it('shows how a figure stood last, and how it got there on request', () => {
    const { source } = createStatement();
    const figures = [5, 9, 20, 27, 31].map((number) => ({
      claim: String(number),
      value: { kind: 'quantity', number, upper: number, comparator: 'exactly' } as const,
      name: null,
      source,
      later: false,
    }));
    renderCard({
      view: { kind: 'entity', card: createCard({ slots: [{ slot: 'deaths', label: 'deaths', figures }] }) },
    });
    const shown = listShown('definition').map((row) => row.querySelector('.figure')?.textContent);
    expect(shown).toEqual(['20', '27', '31']);
    expect(listBehind('2 more figures', '.figure')).toEqual(['5', '9']);
  });

  it('shows no more than 525 characters of statements before "more"', () => {
    const statements = ['a', 'b', 'c'].map((letter) => createStatement({ text: letter.repeat(300) }));
    renderCard({ view: { kind: 'entity', card: createCard({ statements }) } });
    expect(listShown('listitem')).toHaveLength(1);
    expect(listBehind('2 more statements', 'li')).toHaveLength(2);
  });

  it('says where other reports say otherwise', () => {
    renderCard({
      view: {
        kind: 'entity',
        card: createCard({
          statements: [createStatement({ contradicted: true }), createStatement({ text: 'Two.' })],
        }),
      },
    });
    expect(screen.getAllByText('Other reports say otherwise')).toHaveLength(1);
  });

  it('sets apart what was published since the article', () => {
    renderCard({
      view: { kind: 'entity', card: createCard({ since: [createStatement({ text: 'Left the post.' })] }) },
    });
    const heading = screen.getByRole('heading', { name: 'Since this article' });
    const since = heading.closest('section') as HTMLElement;
    expect(within(since).getByText('Left the post.')).toBeTruthy();
    expect(within(since).queryByText('Opened the harbour to grain ships.')).toBeNull();
  });

  it('says that nothing was reported before the article where all of it came later', () => {
    renderCard({
      view: { kind: 'entity', card: createCard({ statements: [], since: [createStatement()] }) },
    });
    expect(screen.getByText('No dated reports on this from before this article.')).toBeTruthy();
  });

  it("tells an event's figures in the order of reporting, each with its outlet", async () => {
    const source = createStatement().source;
    const quantity = (number: number) =>
      ({ kind: 'quantity', number, upper: number, comparator: 'at-least' }) as const;
    const { container } = renderCard({
      view: {
        kind: 'entity',
        card: createCard({
          type: 'event',
          date: '2025-11-03',
          slots: [
            {
              slot: 'deaths',
              label: 'deaths',
              figures: [
                { claim: 'a', value: quantity(9), name: null, source, later: false },
                {
                  claim: 'b',
                  value: quantity(1200),
                  name: null,
                  source: { ...source, publisher: 'The Wire' },
                  later: true,
                },
              ],
            },
          ],
        }),
      },
    });
    expect(screen.getByText(/Event/).textContent).toBe('Event · 3 Nov 2025');
    const figures = screen.getAllByRole('definition').map((figure) => figure.textContent);
    expect(figures[0]).toContain('at least 9');
    expect(figures[1]).toContain('at least 1,200');
    expect(figures[1]).toContain('after this article');
    expect(figures[1]).toContain('The Wire');
    await expectAccessible(container);
  });

  it('pins, closes, rejects and opens related names by callbacks alone', () => {
    const { props } = renderCard({
      view: {
        kind: 'entity',
        card: createCard({
          related: [{ id: 'eastport', name: 'Eastport', type: 'place', kind: 'based_in', inverse: false }],
        }),
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open' }));
    expect(props.onPin).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(props.onClose).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Not this one?' }));
    expect(props.onReject).toHaveBeenCalledWith('ana-brook');
    fireEvent.click(screen.getByText('Eastport'));
    expect(props.onOpenEntity).toHaveBeenCalledWith('eastport');
    expect(screen.getByText('based in')).toBeTruthy();
  });

  it('says by its button that it is pinned', () => {
    renderCard({ isPinned: true, variant: 'sheet' });
    expect(screen.getByRole('button', { name: 'Let it close', pressed: true })).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    const statement = createStatement({ text: HOSTILE, when: HOSTILE, contradicted: true });
    const source = {
      ...statement.source,
      publisher: HOSTILE,
      title: HOSTILE,
      published: HOSTILE,
      url: 'javascript:1',
    };
    const { container } = renderCard({
      view: {
        kind: 'entity',
        card: createCard({
          name: HOSTILE,
          who: HOSTILE,
          date: HOSTILE,
          statements: [{ ...statement, source }],
          since: [{ ...statement, source }],
          related: [{ id: 'x', name: HOSTILE, type: 'person', kind: HOSTILE, inverse: true }],
          slots: [
            {
              slot: 's',
              label: HOSTILE,
              figures: [
                { claim: 'c', value: { kind: 'term', term: HOSTILE }, name: HOSTILE, source, later: true },
              ],
            },
          ],
        }),
      },
    });
    expectInert(container);
  });
});

describe('the card of a name that may mean several', () => {
  const candidates = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    name: `Brook ${id}`,
    type: 'person' as const,
    who: `The ${id} one.`,
  }));

  it('lists four candidates at most, and opens the chosen one', async () => {
    const { props, container } = renderCard({ view: { kind: 'ambiguous', name: 'Brook', candidates } });
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: /Brook b/ }));
    expect(props.onOpenEntity).toHaveBeenCalledWith('b');
    expect(screen.queryByRole('button', { name: 'Not this one?' })).toBeNull();
    await expectAccessible(container);
  });

  it('shows hostile text as text', () => {
    const { container } = renderCard({
      view: {
        kind: 'ambiguous',
        name: HOSTILE,
        candidates: [{ id: 'x', name: HOSTILE, type: 'place', who: HOSTILE }],
      },
    });
    expectInert(container);
  });
});

describe('a card without its content', () => {
  it('says that it is looking', async () => {
    const { container } = renderCard({ view: { kind: 'loading', name: HOSTILE } });
    expect(screen.getByRole('status').textContent).toContain('Looking up');
    expect(screen.getByRole('dialog').getAttribute('aria-busy')).toBe('true');
    expectInert(container);
    await expectAccessible(container);
  });

  it('says that it could not be opened', async () => {
    const { container } = renderCard({ view: { kind: 'unreadable', name: 'Ana Brook' } });
    expect(screen.getByRole('alert').textContent).toBe('The background on this name could not be opened.');
    await expectAccessible(container);
  });
});
