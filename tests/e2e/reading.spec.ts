import { expect, test } from './extension';

const CARD_TIMEOUT_MS = 3_000;

test.describe('reading', () => {
  test('marks the names it knows, first mention only, and none outside the article', async ({ news }) => {
    await news.open('evening-ledger');
    const marks = await news.marks();
    expect(marks).toEqual(expect.arrayContaining(['Taliban', 'Mark Milley', 'Suhail Shaheen']));
    expect(marks.filter((words) => words === 'Taliban')).toHaveLength(1);
    const inArticle = await news.page.evaluate(() =>
      ([...(CSS.highlights.get('bg-name') ?? [])] as Range[]).every((range) =>
        Boolean(range.startContainer.parentElement?.closest('article')),
      ),
    );
    expect(inArticle).toBe(true);
  });

  test('opens a card with dated, linked statements where the pointer rests, and closes it with Escape', async ({
    news,
  }) => {
    await news.open('evening-ledger');
    await news.restOn('Mark Milley');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).toContain('Mark Milley');
    const card = (await news.card()) ?? '';
    expect(card).toContain('Person');
    expect(card).toMatch(/\d{1,2} Sept? 2021|Sept? \d{1,2}, 2021/);
    expect(card).toContain('American Military News');
    const links = await news.cardLinks();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
      expect(link.href).toMatch(/^https?:/);
    }
    await news.page.keyboard.press('Escape');
    await expect.poll(() => news.card()).toBeNull();
  });

  test('covers neither the pointer nor the line of the name', async ({ news }) => {
    await news.open('evening-ledger');
    await news.restOn('Suhail Shaheen');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).toContain('Suhail Shaheen');
    const box = await news.cardBox();
    const line = await news.markBox('Suhail Shaheen');
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(Math.min(box.left, box.top, 1280 - box.right, 800 - box.bottom)).toBeGreaterThanOrEqual(8);
  });

  test('opens no card for a pointer that sweeps across', async ({ news }) => {
    await news.open('evening-ledger');
    const { y } = await news.middleOf('Mark Milley');
    await news.page.mouse.move(100, y);
    await news.page.mouse.move(1200, y, { steps: 8 });
    await news.page.waitForTimeout(900);
    expect(await news.card()).toBeNull();
  });

  test('steps from mark to mark by command, announces each, opens with Enter and closes with Escape', async ({
    news,
    opened,
  }) => {
    await news.open('evening-ledger');
    const marks = await news.marks();
    await news.page.bringToFront();
    await news.command(await opened.background(), 'next-mark');
    await expect.poll(() => news.announcement()).toMatch(new RegExp(`1 of ${marks.length}`));
    await news.command(await opened.background(), 'next-mark');
    await expect.poll(() => news.announcement()).toMatch(new RegExp(`2 of ${marks.length}`));
    await news.page.keyboard.press('Enter');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).not.toBeNull();
    await news.page.keyboard.press('Escape');
    await expect.poll(() => news.card()).toBeNull();
  });

  test('opens a card by tap', async ({ news }) => {
    await news.open('evening-ledger');
    await news.tap('Suhail Shaheen');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).toContain('Suhail Shaheen');
  });

  test('leaves the page’s DOM as it was, but for one host element while a card is open', async ({ news }) => {
    await news.page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { before: document.documentElement.outerHTML });
      });
    });
    await news.open('evening-ledger');
    const before = await news.page.evaluate(() => (window as unknown as { before: string }).before);
    expect(await news.serialise()).toBe(before);
    await news.restOn('Mark Milley');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).not.toBeNull();
    const added = await news.page.evaluate(() => {
      const hosts = [...document.documentElement.children].filter(
        (e) => !['HEAD', 'BODY'].includes(e.tagName),
      );
      const html = hosts.map((host) => host.outerHTML);
      return { count: hosts.length, html: html.join('') };
    });
    expect(added.count).toBe(1);
    expect((await news.serialise()).replace(added.html, '')).toBe(before);
    await news.page.keyboard.press('Escape');
    await expect.poll(() => news.card()).toBeNull();
    await expect.poll(() => news.serialise()).toBe(before);
  });

  test('makes no request and leaves nothing in the page’s console', async ({ news }) => {
    await news.open('evening-ledger');
    await news.restOn('Mark Milley');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).not.toBeNull();
    expect(news.requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(news.complaints).toEqual([]);
  });

  test('marks text that arrives later', async ({ news }) => {
    await news.open('evening-ledger');
    expect(await news.marks()).not.toContain('Dominic Raab');
    await news.page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'In London, the former foreign secretary Dominic Raab recalled that he had spoken for talking to the new rulers.';
      document.querySelector('article')?.append(paragraph);
    });
    await expect.poll(() => news.marks(), { timeout: 5_000 }).toContain('Dominic Raab');
  });

  test('reads the next article of a single-page site', async ({ news }) => {
    await news.open('evening-ledger');
    await news.page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const filler =
        'The meeting lasted two days and the delegates dined by the sea, away from the cameras. ';
      history.pushState({}, '', '/next-story');
      article.innerHTML = `<h1>Talks in Doha</h1>${`<p>Thomas West, the American envoy for Afghanistan, flew to Doha. ${filler.repeat(4)}</p>`.repeat(4)}`;
    });
    await expect.poll(() => news.marks(), { timeout: 5_000 }).toContain('Thomas West');
    expect(await news.marks()).not.toContain('Mark Milley');
  });

  test('leaves a page alone that is no article', async ({ news }) => {
    await news.page.goto('https://news.example/front-page');
    await news.page.waitForTimeout(1_500);
    expect(
      await news.page.evaluate(() => CSS.highlights.has('bg-name') && CSS.highlights.get('bg-name')?.size),
    ).toBeFalsy();
    expect(news.complaints).toEqual([]);
  });

  test('keeps a card at its line while the page scrolls, and closes it once the line has gone', async ({
    news,
  }) => {
    await news.open('evening-ledger');
    await news.restOn('Mark Milley');
    await expect.poll(() => news.card(), { timeout: CARD_TIMEOUT_MS }).not.toBeNull();
    await news.page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect
      .poll(async () => {
        const [card, line] = [await news.cardBox(), await news.markBox('Mark Milley')];
        return Math.min(Math.abs(card.top - line.bottom), Math.abs(line.top - card.bottom));
      })
      .toBeLessThan(30);
    await news.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await news.page.setViewportSize({ width: 1280, height: 300 });
    await expect.poll(() => news.card()).toBeNull();
    await news.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('paints the marks again that a page’s script has cleared', async ({ news }) => {
    await news.open('evening-ledger');
    await news.page.evaluate(() => CSS.highlights.clear());
    await news.page.mouse.move(400, 400);
    await news.page.mouse.move(420, 410);
    expect(await news.marks()).toContain('Mark Milley');
  });

  test('reads a page whose markup is made to trip it', async ({ news }) => {
    await news.page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const form = document.createElement('form');
        form.innerHTML = '<input name="getAttribute"><input name="children"><input name="parentElement">';
        document.querySelector('article')?.prepend(form);
        const data = document.createElement('script');
        data.type = 'application/ld+json';
        data.textContent = JSON.stringify(Array.from({ length: 300_000 }, () => 1));
        document.head.append(data);
      });
    });
    await news.page.goto('https://news.example/evening-ledger');
    await news.page.waitForTimeout(1_500);
    expect(news.complaints).toEqual([]);
  });

  test('answers again after the background was stopped', async ({ news, opened }) => {
    await news.open('evening-ledger');
    await opened.stopBackground();
    await news.restOn('Mark Milley');
    await expect.poll(() => news.card(), { timeout: 5_000 }).toContain('general');
  });
});
