import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPublished } from '../../page/find-published';
import { findPublisher, stripPublisher } from '../../page/find-publisher';
import { findHeadline, findTitle } from '../../page/find-title';
import { readDate } from '../../page/read-date';
import { readLinkedArticle } from '../../page/read-linked-article';
import { parse } from './parse';

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('readDate', () => {
  test.each([
    ['2021-09-02T23:30:00-05:00', '2021-09-02'],
    ['2021-09-02T00:10:00Z', '2021-09-02'],
    ['2021-09-02 10:00:00 EDT', '2021-09-02'],
    ['20210902', '2021-09-02'],
    ['20210902T110235Z', '2021-09-02'],
    ['2021/9/2', '2021-09-02'],
    ['2021-09', '2021-09'],
    ['2021', '2021'],
    ['Thu, Dec 25 2014 16:57:37', '2014-12-25'],
    ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
    ['Posted on September 2nd, 2021 at noon', '2021-09-02'],
    ['2 Sept. 2021', '2021-09-02'],
    ['September 2021', '2021-09'],
    ['25/12/2014', '2014-12-25'],
    ['12/25/2014', '2014-12-25'],
    ['03/04/2021', null],
    ['2021-13-01', null],
    ['2021-02-30', null],
    ['February 30, 2021', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['yesterday', null],
    ['1614816000', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test('never throws, and gives only dates that can be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:T -]{0,20}$/)), (text) => {
        const date = readDate(text);
        expect(date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)).toBe(true);
        if (date) expect(new Date(date).toISOString().startsWith(date)).toBe(true);
      }),
    );
  });
});

describe('findPublished', () => {
  const linked = ld({ '@type': 'NewsArticle', datePublished: '2020-01-01' });
  const meta = '<meta property="article:published_time" content="2020-01-02">';
  const item = '<span itemprop="datePublished" content="2020-01-03"></span>';
  const time = '<article><time datetime="2020-01-04">4 January</time></article>';
  const url = 'https://a.example/2020/01/05/story';
  const dateline = '<p class="posted-on">Posted on 6 January 2020</p>';

  test.each([
    ['JSON-LD before all', linked + meta + item + time, url, '2020-01-01'],
    ['then meta', meta + item + time, url, '2020-01-02'],
    ['then itemprop', item + time, url, '2020-01-03'],
    ['then time', time, url, '2020-01-04'],
    ['then the address', dateline, url, '2020-01-05'],
    ['then a dateline', dateline, 'https://a.example/', '2020-01-06'],
    ['else nothing', '<p>On 6 January 2020 it rained.</p>', 'https://a.example/', null],
  ])('%s', (_, html, address, expected) => {
    expect(findPublished(parse(html), address)).toBe(expected);
  });

  test.each([
    ['the day it was changed', '<meta property="article:modified_time" content="2020-01-02">'],
    ['a time of another story', '<ul><li><time datetime="2020-01-02"></time></li></ul>'],
    ['a time in a comment', '<div class="comments"><time datetime="2020-01-02"></time></div>'],
    ["the day's own date above the page", '<div class="date">2 January 2020</div>'],
    ['a number in the address', '<p></p>'],
  ])('does not take %s', (_, html) => {
    expect(findPublished(parse(html), 'https://a.example/story-20991399-1234567890')).toBeNull();
  });

  test.each([
    ['https://a.example/news/2021-09-02-talks', '2021-09-02'],
    ['https://a.example/story-20210902.html', '2021-09-02'],
    ['https://a.example/2021/09/talks', '2021-09'],
    ['https://a.example/2021/13/talks', null],
    ['not an address', null],
  ])('reads %s', (address, expected) => {
    expect(findPublished(parse(''), address)).toBe(expected);
  });
});

describe('readLinkedArticle', () => {
  test('takes the article of the page out of several', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', headline: 'Other' }] };
    const own = {
      '@graph': [{ '@type': 'NewsArticle', headline: 'Own story', datePublished: '2020-01-01' }],
    };
    const document = parse(`<title>Own story | Gazette</title>${ld(list)}${ld(own)}`);
    expect(readLinkedArticle(document)).toMatchObject({ headline: 'Own story', published: '2020-01-01' });
  });

  test.each([
    ['in CDATA marks', '<![CDATA[{"@type":"Article","headline":"x"}]]>'],
    ['in comment marks', '<!-- {"@type":"Article","headline":"x"} -->'],
    ['with a raw line break in a string', '{"@type":"Article","headline":"x","description":"a\nb"}'],
  ])('reads a block %s', (_, json) => {
    const document = parse(`<script type="application/ld+json">${json}</script>`);
    expect(readLinkedArticle(document)?.headline).toBe('x');
  });

  test.each(['', '{', 'null', '[[[]]]', '{"@type":"Article","publisher":[null],"headline":{}}'])(
    'bears %j',
    (json) => {
      const found = readLinkedArticle(parse(`<script type="application/ld+json">${json}</script>`));
      expect(found?.headline ?? '').toBe('');
    },
  );
});

describe('findPublisher', () => {
  test.each([
    ['<meta property="og:site_name" content="The Gazette">', 'https://x.example/', 'The Gazette'],
    [ld({ '@type': 'Article', publisher: { name: 'Gazette' } }), 'https://x.example/', 'Gazette'],
    [
      '<title>Talks resume | The Daily Planet</title>',
      'https://www.dailyplanet.example/a',
      'The Daily Planet',
    ],
    ['<title>Talks resume - part two</title>', 'https://www.planet.example/a', 'planet.example'],
    ['<title>BBC News - Talks</title>', 'https://www.bbc.example/a', 'BBC News'],
    ['', 'http://127.0.0.1:8080/', ''],
    ['', 'file:///home/a.html', ''],
    ['', '', ''],
  ])('%s at %s is "%s"', (html, url, expected) => {
    expect(findPublisher(parse(html), url)).toBe(expected);
  });

  test.each([
    ['Talks resume | The Gazette', 'Talks resume'],
    ['The Gazette: Talks resume', 'The Gazette: Talks resume'],
    ['The Gazette – Talks resume – again', 'Talks resume – again'],
    ['Talks resume - part two', 'Talks resume - part two'],
  ])('is taken off the title "%s"', (title, expected) => {
    expect(stripPublisher(title, 'The Gazette', 'https://x.example/')).toBe(expected);
  });
});

describe('the headline', () => {
  const url = 'https://x.example/a';
  test.each([
    [
      'the h1 that the title repeats',
      '<h1>Gazette</h1><h1>Talks resume in Doha</h1>',
      'Talks resume in Doha',
    ],
    [
      'a heading marked as such',
      '<h1>Gazette</h1><div class="headline">Talks resume in Doha</div>',
      'Talks resume in Doha',
    ],
    ['not one in the footer', '<footer><h1>Talks resume in Doha</h1></footer>', null],
    ["not the site's name", '<h1>Gazette</h1>', null],
    [
      'a lone h1 in other words',
      '<h1>Envoys meet again after the winter</h1>',
      'Envoys meet again after the winter',
    ],
  ])('is %s', (_, body, expected) => {
    const document = parse(`<title>Talks resume in Doha | Gazette</title>${body}`);
    expect(findHeadline(document, url, () => true)?.textContent ?? null).toBe(expected);
  });

  test('unseen is not the headline', () => {
    const document = parse('<title>Talks resume in Doha</title><h1>Talks resume in Doha</h1>');
    expect(findHeadline(document, url, () => false)).toBeNull();
  });

  test('as metadata has it goes without the outlet', () => {
    const document = parse('<meta property="og:site_name" content="Gazette"><title>Talks | Gazette</title>');
    expect(findTitle(document, url)).toBe('Talks');
    expect(findTitle(parse(''), url)).toBe('');
  });
});
