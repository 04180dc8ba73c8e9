import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base } from '@playwright/test';
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser';
import { NewsPage } from './news-page';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

/** Serves our own news pages at https://news.example/<slug>. */
export async function serveNews(context: BrowserContext): Promise<void> {
  await context.route('https://news.example/**', (route) => {
    const slug = new URL(route.request().url()).pathname.slice(1);
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join(PAGES, slug, 'source.html'), 'utf8'),
    });
  });
}

/** A test with the built extension in a real Chromium, and our own news pages at https://news.example/<slug>. */
export const test = base.extend<{ news: NewsPage }, { opened: OpenedBrowser }>({
  opened: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern.
    async ({}, use) => {
      const opened = await openBrowser({ headless: true });
      await serveNews(opened.context);
      await use(opened);
      await opened.context.close();
    },
    { scope: 'worker' },
  ],
  news: async ({ opened }, use) => {
    const news = await NewsPage.create(await opened.context.newPage());
    await use(news);
    await news.page.close();
  },
});

export { expect } from '@playwright/test';
