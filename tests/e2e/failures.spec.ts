import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION, openBrowser } from '../../scripts/open-browser';
import { expect, serveNews, test } from './extension';
import { NewsPage } from './news-page';

/** The built extension with another corpus in it. */
function copyWithCorpus(corpus: (whole: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'backgrounder-broken-'));
  cpSync(BUILT_EXTENSION, copy, { recursive: true });
  const file = join(copy, 'corpus.json');
  writeFileSync(file, corpus(readFileSync(file, 'utf8')));
  return copy;
}

test.describe('a corpus that cannot be read', () => {
  for (const [what, corpus] of [
    ['cut short', (whole: string) => whole.slice(0, 5_000)],
    ['of another version', (whole: string) => whole.replace('"version":1', '"version":99')],
  ] as const) {
    test(`is said in the popup, and the page is left alone: ${what}`, async () => {
      const opened = await openBrowser({ headless: true, extension: copyWithCorpus(corpus) });
      await serveNews(opened.context);
      const news = await NewsPage.create(await opened.context.newPage());
      await news.page.goto('https://news.example/evening-ledger');
      await news.page.bringToFront();
      const popup = await opened.openPopup();
      await expect(popup.getByRole('main')).toContainText('background material could not be opened');
      expect(await news.page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(news.complaints).toEqual([]);
      await opened.context.close();
    });
  }
});
