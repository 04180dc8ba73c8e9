import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildBlock, joinBlocks } from '../../page/build-text';
import { collectBlocks } from '../../page/collect-blocks';
import { createTextMap, type TextMap } from '../../page/text-map';

function read(root: Element): { text: string; map: TextMap } {
  const { blocks } = collectBlocks(root, null);
  const { text, runs } = joinBlocks(blocks.map(buildBlock).filter((block) => block.text !== ''));
  return { text, map: createTextMap(text, runs) };
}

function show(html: string): { text: string; map: TextMap } {
  document.body.innerHTML = html;
  return read(document.body);
}

function find(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text', () => {
  test.each([
    ['collapses white space', '<p>  one\n   two&nbsp; three </p>', 'one two three'],
    ['parts blocks by a blank line', '<p>one</p>two<div>three</div>', 'one\n\ntwo\n\nthree'],
    ['joins what inline elements part', '<p>on<b>e</b> <a href="x">t<i>w</i>o</a></p>', 'one two'],
    ['reads a line break as a space', '<p>one<br>two</p>', 'one two'],
    ['reads two line breaks as the end of a paragraph', '<p>one<br> <br>two</p>', 'one\n\ntwo'],
    ['drops what has no width', '<p>al&shy;Qa&#8203;e&#x2060;da&#xfeff;</p>', 'alQaeda'],
    ['leaves code out', '<p>run <code>rm</code> now</p>', 'run now'],
  ])('%s', (_, html, expected) => {
    expect(show(html).text).toBe(expected);
  });
});

describe('toRange', () => {
  test('finds a name across inline elements and a soft hyphen', () => {
    const { text, map } = show('<p>Said <a href="x">Ay&shy;man <b>al</b></a>-Zawahiri  today</p>');
    const range = map.toRange(find(text, 'Ayman al-Zawahiri'));
    expect(range?.toString()).toBe('Ay\u00adman al-Zawahiri');
  });

  test('refuses where the text there has changed', () => {
    const { text, map } = show('<p>Mark Milley spoke</p>');
    const node = document.querySelector('p')?.firstChild;
    if (node) node.nodeValue = 'Mark Miller spoke';
    expect(map.toRange(find(text, 'Mark Milley'))).toBeNull();
    expect(map.toRange(find(text, 'spoke'))?.toString()).toBe('spoke');
  });

  test('refuses where something was put in between', () => {
    const { text, map } = show('<p><b>Mark</b> Milley</p>');
    document.querySelector('b')?.after(' and Kenneth');
    expect(map.toRange(find(text, 'Mark Milley'))).toBeNull();
  });

  test('refuses where the nodes are gone or stand in another order', () => {
    const { text, map } = show('<p><b>Mark</b> <i>Milley</i></p>');
    const bold = document.querySelector('b');
    if (bold) document.querySelector('p')?.append(bold);
    expect(map.toRange(find(text, 'Mark Milley'))).toBeNull();
    bold?.remove();
    expect(map.toRange(find(text, 'Mark'))).toBeNull();
    expect(map.toRange(find(text, 'Milley'))?.toString()).toBe('Milley');
  });

  test('goes over what was left out when the page was read', () => {
    const { text, map } = show('<p>Mark <code>x</code>Milley</p>');
    expect(map.toRange(find(text, 'Mark Milley'))?.toString()).toBe('Mark xMilley');
  });

  test.each([
    ['empty', 2, 2],
    ['the blank line between blocks', 3, 5],
    ['past the end', 40, 50],
    ['backwards', 5, 1],
  ])('gives null for a span that is %s', (_, start, end) => {
    expect(show('<p>one</p><p>two</p>').map.toRange({ start, end })).toBeNull();
  });
});

describe('toOffset', () => {
  test('gives null outside the article', () => {
    const { map } = show('<p>one</p><nav>two</nav>');
    const outside = document.querySelector('nav')?.firstChild;
    expect(outside && map.toOffset(outside, 0)).toBeNull();
    expect(map.toOffset(document.body, 0)).toBeNull();
  });

  test('counts white space and soft hyphens to the character after them', () => {
    const { map } = show('<p>  one  t&shy;wo  </p>');
    const node = document.querySelector('p')?.firstChild ?? document;
    expect([0, 1, 2, 5, 6, 7, 8, 9, 99].map((offset) => map.toOffset(node, offset))).toEqual([
      0, 0, 0, 3, 4, 4, 5, 5, 7,
    ]);
  });
});

test('the container holds what is left of the article', () => {
  const { map } = show('<main><p>one</p><p>two</p></main><nav>x</nav>');
  expect(map.container()?.tagName).toBe('MAIN');
  document.querySelector('main')?.remove();
  expect(map.container()).toBeNull();
});

/** Text with all that is collapsed or dropped. */
const source = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '.', '\ufeff', '😀'),
  maxLength: 40,
});
const cuts = fc.array(fc.tuple(fc.nat(60), fc.constantFrom('b', 'a', 'span', '')), { maxLength: 6 });

/** The same characters in one paragraph, cut at the given places into elements and bare text nodes. */
function cut(text: string, places: readonly (readonly [number, string])[]): Element {
  const paragraph = document.createElement('p');
  let from = 0;
  for (const [place, tag] of [...places].sort(([a], [b]) => a - b)) {
    const to = Math.max(from, Math.min(place, text.length));
    const node = document.createTextNode(text.slice(from, to));
    if (tag === '') paragraph.append(node);
    else paragraph.appendChild(document.createElement(tag)).append(node);
    from = to;
  }
  paragraph.append(document.createTextNode(text.slice(from)));
  const body = document.createElement('div');
  body.append(paragraph);
  document.body.replaceChildren(body);
  return body;
}

describe('for any text', () => {
  test('the same text cut into other nodes reads the same', () => {
    fc.assert(
      fc.property(source, cuts, (text, places) => {
        expect(read(cut(text, places)).text).toBe(read(cut(text, [])).text);
      }),
    );
  });

  test('every character goes to its place and back', () => {
    fc.assert(
      fc.property(source, cuts, (html, places) => {
        const { text, map } = read(cut(html, places));
        for (let start = 0; start < text.length; start++) {
          const range = map.toRange({ start, end: start + 1 });
          if (!range) throw new Error(`no range for ${start}`);
          expect(range.toString().replace(/\s/, ' ')).toBe(text[start]);
          expect(map.toOffset(range.startContainer, range.startOffset)).toBe(start);
        }
      }),
    );
  });

  test('every span gives the characters it names', () => {
    fc.assert(
      fc.property(source, cuts, fc.nat(40), fc.nat(40), (html, places, start, length) => {
        const { text, map } = read(cut(html, places));
        const range = map.toRange({ start, end: start + length });
        const letters = (string: string) => string.replace(/[\s\u00ad\u200b\ufeff]/g, '');
        expect(letters(range?.toString() ?? '')).toBe(letters(text.slice(start, start + length)));
      }),
    );
  });
});
