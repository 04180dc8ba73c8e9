import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMarks, type Mark, type Marks } from '../../page/marks';

/** As the browser's: a set of ranges with a priority. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const LINE_HEIGHT = 20;
const LETTER_WIDTH = 10;
const registry = new Map<string, FakeHighlight>();
let marks: Marks;

/** Letters 10 px wide, paragraphs 20 px high, one below the other. */
function measure(this: Range): DOMRect[] {
  const row = [...document.querySelectorAll('p')].findIndex((line) => line.contains(this.startContainer));
  if (row === -1 || this.collapsed) return [];
  const before = document.createRange();
  before.selectNodeContents(document.querySelectorAll('p')[row] ?? document.body);
  before.setEnd(this.startContainer, this.startOffset);
  const left = before.toString().length * LETTER_WIDTH;
  return [new DOMRect(left, row * LINE_HEIGHT, this.toString().length * LETTER_WIDTH, LINE_HEIGHT)];
}

function mark(id: string, quote: string): Mark {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = (walker.currentNode.nodeValue ?? '').indexOf(quote);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + quote.length);
    return { id, range };
  }
  throw new Error(`"${quote}" is not on the page`);
}

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.innerHTML = '<p>Ada met Bo</p><p>then <a href="x">Cem</a> came</p><aside>over</aside>';
  Range.prototype.getClientRects = measure as unknown as Range['getClientRects'];
  document.elementFromPoint = (_, y) => document.querySelectorAll('p')[Math.floor(y / LINE_HEIGHT)] ?? null;
  marks = createMarks(document);
  marks.show([mark('ada', 'Ada'), mark('bo', 'Bo'), mark('cem', 'Cem')]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('painting', () => {
  test('goes into the registry under neutral names, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    marks.setCurrent('bo');
    expect([...registry.keys()]).toEqual(['bg-name', 'bg-current']);
    expect([...(registry.get('bg-name') ?? [])].map(String)).toEqual(['Ada', 'Bo', 'Cem']);
    expect([...(registry.get('bg-current') ?? [])].map(String)).toEqual(['Bo']);
    expect(registry.get('bg-current')?.priority).toBeGreaterThan(registry.get('bg-name')?.priority ?? 0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves nothing after clear, nor where there is nothing to mark', () => {
    marks.setCurrent('bo');
    marks.clear();
    expect(registry.size).toBe(0);
    marks.show([]);
    expect(registry.size).toBe(0);
    expect(marks.current()).toBeNull();
  });

  test.each([
    ['the registry', () => registry.clear()],
    ['our highlight', () => registry.get('bg-name')?.clear()],
    ['the name for its own', () => registry.set('bg-name', new FakeHighlight())],
  ])('comes back after the page took %s', (_, take) => {
    take();
    marks.restore();
    expect(registry.get('bg-name')?.size).toBe(3);
  });

  test('restoring keeps what the page has under other names', () => {
    registry.set('search', new FakeHighlight());
    marks.clear();
    marks.restore();
    expect([...registry.keys()]).toEqual(['search']);
  });

  test('is left out where the browser cannot, and the rest works', () => {
    vi.stubGlobal('CSS', {});
    const bare = createMarks(document);
    bare.show([mark('ada', 'Ada')]);
    expect(bare.find(5, 5)).toBe('ada');
    expect(bare.step(1)).toEqual({ id: 'ada', position: 1, count: 1 });
  });
});

describe('find', () => {
  test.each([
    ['a name', 5, 10, 'ada'],
    ['the next name', 85, 10, 'bo'],
    ['a name in a link', 60, 30, 'cem'],
    ['the words between', 50, 10, null],
    ['another line', 5, 30, null],
    ['below the text', 5, 90, null],
  ])('%s', (_, x, y, expected) => {
    expect(marks.find(x, y)).toBe(expected);
  });

  test('finds nothing below what lies over the text', () => {
    document.elementFromPoint = () => document.querySelector('aside');
    expect(marks.find(5, 10)).toBeNull();
  });

  test('finds the name when the link itself is on top', () => {
    document.elementFromPoint = () => document.querySelector('a');
    expect(marks.find(60, 30)).toBe('cem');
  });
});

describe('findBox', () => {
  test('gives the line of the mark', () => {
    expect(marks.findBox('cem')).toEqual({ left: 50, top: 20, width: 30, height: 20 });
  });

  test('gives the line at the point where the mark runs over two', () => {
    Range.prototype.getClientRects = (() => [
      new DOMRect(80, 0, 20, 20),
      new DOMRect(0, 20, 30, 20),
    ]) as unknown as Range['getClientRects'];
    expect(marks.findBox('bo', { x: 10, y: 30 })?.top).toBe(20);
    expect(marks.findBox('bo')?.top).toBe(0);
  });

  test('is null for a mark that has left the page, and for none of ours', () => {
    document.querySelector('a')?.remove();
    expect(marks.findBox('cem')).toBeNull();
    expect(marks.findBox('nobody')).toBeNull();
  });
});

describe('step', () => {
  test('goes round in both directions', () => {
    expect([1, 2, 3, 4].map(() => marks.step(1)?.id)).toEqual(['ada', 'bo', 'cem', 'ada']);
    expect([1, 2].map(() => marks.step(-1)?.id)).toEqual(['cem', 'bo']);
    expect(marks.step(1)).toEqual({ id: 'cem', position: 3, count: 3 });
    expect(marks.current()).toBe('cem');
  });

  test('backwards begins at the end', () => {
    expect(marks.step(-1)?.id).toBe('cem');
  });

  test('goes over marks that are not shown', () => {
    document.querySelector('a')?.remove();
    expect(marks.step(-1)).toEqual({ id: 'bo', position: 2, count: 2 });
  });

  test('is null without marks', () => {
    marks.clear();
    expect(marks.step(1)).toBeNull();
  });

  test('a mark that is shown again stays current', () => {
    marks.setCurrent('bo');
    marks.show([mark('bo', 'Bo')]);
    expect(marks.current()).toBe('bo');
    marks.show([mark('ada', 'Ada')]);
    expect(marks.current()).toBeNull();
  });
});

describe('scrollTo', () => {
  test('brings the mark away from the edges of the view', () => {
    const scrolled: string[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this.tagName);
    };
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 30, 20);
    marks.scrollTo('cem');
    expect(scrolled).toEqual(['A']);
    expect(scrollBy).toHaveBeenCalledWith({ top: (40 - window.innerHeight) / 2, behavior: 'instant' });
    marks.scrollTo('nobody');
    expect(scrolled).toHaveLength(1);
  });
});
