import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBlock } from '../../page/build-text';
import { chooseBlocks } from '../../page/choose-blocks';
import { parse } from './parse';

/** Sentences told apart by their number, with the commas of running prose. */
function tell(name: string, count = 1): string {
  const sentence = (index: number) =>
    `In ${name} ${index} the ferry left late, the harbour master wrote, because fog lay over the bay and nobody, not even the pilot, could see the pier.`;
  return Array.from({ length: count }, (_, index) => `<p>${sentence(index + 1)}</p>`).join('');
}

interface Reading {
  readonly headline?: string;
  readonly hidden?: string;
}

function choose(html: string, { headline, hidden }: Reading = {}): string {
  const { body } = parse(html);
  const blocks = chooseBlocks(body, {
    headline: headline ? body.querySelector(headline) : null,
    isVisible: (element) => !hidden || element.closest(hidden) === null,
  });
  return blocks
    .map((block) => buildBlock(block).text)
    .filter((text) => text !== '')
    .join('\n');
}

function count(text: string, name: string): number {
  return text.split(`In ${name} `).length - 1;
}

describe('the article is found', () => {
  test.each([
    ['in plain paragraphs', `<div>${tell('story', 6)}</div>`],
    ['without any wrapper', tell('story', 6)],
    ['in div elements', `<main>${tell('story', 6).replace(/(<\/?)p>/g, '$1div>')}</main>`],
    [
      'parted by line breaks',
      `<div>${tell('story', 6).replace(/<p>/g, '').replace(/<\/p>/g, '<br><br>')}</div>`,
    ],
    ['in the cell of a table', `<table><tr><td>Menu</td><td>${tell('story', 6)}</td></tr></table>`],
    ['in a form around the page', `<form>${tell('story', 6)}<input></form>`],
    ['in a custom element', `<bay-story><bay-text>${tell('story', 6)}</bay-text></bay-story>`],
    ['in sections of one paragraph', tell('story', 6).replace(/<p>.*?<\/p>/g, '<section>$&</section>')],
  ])('%s', (_, html) => {
    const page = `<nav><p>Tides, weather, markets, sport, letters and more of the same here.</p></nav>${html}`;
    expect(count(choose(page), 'story')).toBe(6);
    expect(choose(page)).not.toContain('Tides');
  });

  test.each(['comments', 'related-stories', 'newsletter', 'sidebar'])(
    'beside a longer part named %s',
    (name) => {
      const page = `<div class="a">${tell('story', 6)}</div><div class="${name}">${tell('other', 30)}</div>`;
      expect(choose(page)).toBe(choose(`<div class="a">${tell('story', 6)}</div>`));
    },
  );

  test.each(['comments-open', 'has-sidebar', 'content with-sidebar', 'header', 'tag-cookies', 'shadow'])(
    'in an element named %s',
    (name) => {
      const page = `<div class="${name}">${tell('story', 6)}</div><div>${tell('other', 4)}</div>`;
      expect(count(choose(page), 'story')).toBe(6);
    },
  );

  test('in an element named as side matter that has the headline', () => {
    const story = `<div class="sidebar"><h1>Fog over the bay</h1>${tell('story', 6)}</div>`;
    expect(count(choose(`${story}<div>${tell('other', 5)}</div>`, { headline: 'h1' }), 'story')).toBe(6);
  });

  test('in side matter where there is nothing else', () => {
    expect(count(choose(`<div class="sidebar">${tell('story', 6)}</div>`), 'story')).toBe(6);
  });

  test('after a longer consent form that is not shown', () => {
    const page = `<div id="consent">${tell('consent', 20)}</div><div>${tell('story', 6)}</div>`;
    const text = choose(page, { hidden: '#consent' });
    expect([count(text, 'story'), count(text, 'consent')]).toEqual([6, 0]);
    expect(count(choose(page), 'consent')).toBe(20);
  });

  test('where the page states it, beside teasers of like length', () => {
    const page = `<div>${tell('teaser', 8)}</div><div itemprop="articleBody">${tell('story', 6)}</div>`;
    expect(count(choose(page), 'story')).toBe(6);
  });

  test('on both sides of an advertisement', () => {
    const half = (name: string) => `<div class="body">${tell(name, 5)}</div>`;
    const page = `<div>${half('first')}<div class="ad-slot"><p>Buy a boat, a net or an oar today.</p></div>${half('second')}</div>`;
    const text = choose(page);
    expect([count(text, 'first'), count(text, 'second')]).toEqual([5, 5]);
    expect(text).not.toContain('Buy a boat');
  });
});

describe('between the paragraphs', () => {
  const around = (html: string) => choose(`<article>${tell('story', 4)}${html}${tell('story', 4)}</article>`);
  const links =
    '<a href="/1">Fog lifts over the bay at last</a> <a href="/2">Ferry sails again on Monday</a>';

  test.each([
    ['a box of links', `<div><h3>More from the bay</h3><div>${links}</div><div>${links}</div></div>`],
    ['a form', '<div>Your address, please: <input></div>'],
    ['a gallery', '<div><img><img><img><span>Boats in the bay</span></div>'],
    ['a gallery with stories of its own', `<div class="photo-gallery">${tell('gallery', 9)}</div>`],
    ['a row of buttons', '<div class="share-tools"><a href="#">Send this to a friend</a></div>'],
  ])('%s is left out', (_, html) => {
    expect(around(html)).toBe(around(''));
  });

  test.each([
    [
      'a paragraph with links',
      '<div>The pilot <a href="/1">told the bay council on Monday</a> that he had seen no lamp.</div>',
    ],
    [
      'a wrapped one',
      '<div><p>The pilot <a href="/1">told the bay council on Monday</a> that he had seen no lamp.</p></div>',
    ],
    ['a list', '<ul><li>He had seen no lamp.</li><li>He had heard no horn.</li></ul>'],
    ['a picture and its caption', '<figure><img><figcaption>He had seen no lamp.</figcaption></figure>'],
    ['a heading', '<h2>He had seen no lamp</h2>'],
  ])('%s is kept', (_, html) => {
    expect(around(html)).toContain('he had seen no lamp'.slice(3));
  });

  test('an advertisement inside a paragraph is left out, and noted', () => {
    const { body } = parse(
      `<div>${tell('story', 6)}<p>The pilot <span class="ad">buy oars</span>saw no lamp.</p></div>`,
    );
    const blocks = chooseBlocks(body, { headline: null, isVisible: () => true }).map(buildBlock);
    expect(blocks.at(-1)?.text).toBe('The pilot saw no lamp.');
    expect(blocks.at(-1)?.runs.map((run) => run.afterGap)).toContain(true);
  });
});

describe('nothing is found', () => {
  test.each([
    ['on an empty page', ''],
    ['in labels', '<div>Fog</div><div>Ferry</div>'],
    ['in navigation', `<nav>${tell('story', 6)}</nav>`],
    ['in hidden text', `<div hidden>${tell('story', 6)}</div>`],
  ])('%s', (_, html) => {
    expect(choose(html)).toBe('');
  });

  test('where the browser shows none of it', () => {
    expect(choose(`<div>${tell('story', 6)}</div>`, { hidden: 'div' })).toBe('');
  });
});

test('a deeply nested page is read', () => {
  expect(count(choose(`${'<div>'.repeat(3000)}${tell('story', 6)}`), 'story')).toBe(6);
});

const tag = fc.constantFrom(
  'div',
  'p',
  'span',
  'a',
  'ul',
  'li',
  'article',
  'td',
  'br',
  'header',
  'aside',
  'details',
  'sup',
);
const name = fc.constantFrom('', 'comments', 'body', 'ad', 'share', 'constructor', '__proto__', '😀');
const words = fc.constantFrom(
  '',
  ' ',
  'Fog',
  'Fog lay over the bay, the pilot said, and nobody saw the pier.',
  '\u200b',
);
const step = fc.record({ tag, name, words, up: fc.nat(3) });

/** A tree of any shape: each step adds an element and climbs. */
function grow(steps: readonly { tag: string; name: string; words: string; up: number }[]): HTMLElement {
  const { body } = parse('');
  let at: Element = body;
  for (const { tag, name, words, up } of steps) {
    const element = body.ownerDocument.createElement(tag);
    element.className = name;
    element.append(words);
    at.append(element, words);
    at = element;
    for (let climbed = 0; climbed < up && at !== body; climbed++) at = at.parentElement ?? body;
  }
  return body;
}

test('any tree gives blocks in document order, each text once, and stays as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const body = grow(steps);
      const before = body.outerHTML;
      const nodes = chooseBlocks(body, { headline: null, isVisible: () => true })
        .flatMap((block) => block.pieces)
        .flatMap((piece) => (piece.kind === 'text' ? [piece.node] : []));
      expect(body.outerHTML).toBe(before);
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const [index, node] of nodes.entries()) {
        const previous = nodes[index - 1];
        if (previous)
          expect(previous.compareDocumentPosition(node)).toBe(previous.DOCUMENT_POSITION_FOLLOWING);
      }
    }),
  );
});
