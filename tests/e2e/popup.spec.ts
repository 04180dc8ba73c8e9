import { expect, test } from './extension';

test.describe('the popup', () => {
  test('compares the page with earlier reporting, both values marked', async ({ news, opened }) => {
    await news.open('evening-ledger');
    await news.page.bringToFront();
    const popup = await opened.openPopup();
    await expect(popup.getByRole('heading', { level: 1 })).toContainText(/differ/);
    const differing = popup
      .getByRole('article')
      .filter({ hasText: /^Differs/ })
      .first();
    await expect(differing.locator('mark').first()).toBeVisible();
    expect(await differing.locator('mark').count()).toBeGreaterThanOrEqual(2);
    await popup.close();
  });

  test('shows a claim in the page', async ({ news, opened }) => {
    await news.open('evening-ledger');
    await news.page.bringToFront();
    const popup = await opened.openPopup();
    const before = await news.page.evaluate(() => scrollY);
    await popup.getByRole('button', { name: 'Show in page' }).last().click();
    await expect.poll(() => news.page.evaluate(() => scrollY)).not.toBe(before);
    await popup.close().catch(() => {});
  });

  test('looks up "zawahri" with a typo forgiven', async ({ news, opened }) => {
    await news.open('evening-ledger');
    await news.page.bringToFront();
    const popup = await opened.openPopup();
    const box = popup.getByRole('combobox');
    await box.fill('zawahri');
    await expect(popup.getByRole('option').first()).toContainText('Ayman al-Zawahiri');
    await box.press('Enter');
    await expect(popup.getByRole('main')).toContainText('al-Qaeda');
    await box.fill('kabul');
    await expect(box).toHaveValue('kabul');
    await expect(popup.getByRole('option').first()).toContainText('Kabul');
    await box.fill('zawhairi');
    await expect(popup.getByRole('option').first()).toContainText('Ayman al-Zawahiri');
    await popup.close();
  });

  test('reaches every mark from its list of names', async ({ news, opened }) => {
    await news.open('evening-ledger');
    await news.page.bringToFront();
    const popup = await opened.openPopup();
    await popup.getByRole('button', { name: /names? on this page/ }).click();
    await popup.getByRole('button', { name: /^Show Suhail Shaheen in page, 1/ }).click();
    await expect.poll(() => news.card()).toContain('Suhail Shaheen');
    // The list is the keyboard's way to a card, so Tab goes on inside it.
    await expect.poll(() => news.hasFocusInCard()).toBe(true);
    await popup.close().catch(() => {});
  });

  test.describe('says what it can on', () => {
    const CASES = [
      ['a page that is no article', 'front-page', /no article|not an article/i],
      ['an article in another language', 'other-language', /English/i],
      ['an article without a date', 'undated-talks', /gives no date/],
    ] as const;
    for (const [what, slug, says] of CASES) {
      test(what, async ({ news, opened }) => {
        await news.page.goto(`https://news.example/${slug}`);
        await news.page.bringToFront();
        const popup = await opened.openPopup();
        await expect(popup.getByRole('main')).toContainText(says);
        expect(news.complaints).toEqual([]);
        await popup.close();
      });
    }

    test('a page of the browser', async ({ news, opened }) => {
      await news.page.goto('about:blank');
      await news.page.bringToFront();
      const popup = await opened.openPopup();
      await expect(popup.getByRole('main')).toContainText(/cannot be read/i);
      await expect(popup.getByRole('combobox')).toBeFocused();
      await popup.close();
    });
  });
});
