import type { Worker } from '@playwright/test';
import { expect, test } from './extension';

declare const chrome: { storage: { sync: { set(values: object): Promise<void> } } };

async function setMarginSigns(background: Worker, marginSigns: boolean): Promise<void> {
  await background.evaluate(
    (wanted) => chrome.storage.sync.set({ settings: { version: 1, settings: { marginSigns: wanted } } }),
    marginSigns,
  );
}

test.describe('signs in the margin', () => {
  test('are off until the reader wants them, and then at once beside what differs', async ({
    news,
    opened,
  }) => {
    await news.open('evening-ledger');
    const untouched = await news.serialise();
    expect(await news.signs()).toEqual([]);

    await setMarginSigns(await opened.background(), true);
    await expect.poll(async () => (await news.signs()).length).toBeGreaterThan(0);
    const box = await news.page.locator('article p').first().boundingBox();
    for (const sign of await news.signs()) {
      expect(sign.words).toMatch(/^sign-(differs|updates)$/);
      expect(sign.height).toBeGreaterThan(10);
      expect(sign.right).toBeLessThanOrEqual(box?.x ?? 0);
      expect(sign.left).toBeGreaterThanOrEqual(0);
    }

    await setMarginSigns(await opened.background(), false);
    await expect.poll(async () => (await news.signs()).length).toBe(0);
    expect(await news.serialise()).toBe(untouched);
  });

  test('stay with their sentences when the page is laid out anew', async ({ news, opened }) => {
    await setMarginSigns(await opened.background(), true);
    await news.open('evening-ledger');
    await expect.poll(async () => (await news.signs()).length).toBeGreaterThan(0);
    const [before] = await news.signs();
    await news.page.addStyleTag({ content: 'body { padding-top: 240px }' });
    await expect.poll(async () => (await news.signs())[0]?.top).toBe((before?.top ?? 0) + 240);
    await setMarginSigns(await opened.background(), false);
  });
});
