import type { Page } from '@playwright/test';

/** What a reader does on a page with marks, for pictures and end-to-end tests. */

/** The registry name that page/marks.ts paints under. */
const MARKS = 'bg-name';

/** Waits until the page has been marked; the marked words, in the order of the page. */
export async function markedWords(page: Page): Promise<string[]> {
  await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, MARKS);
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  }, MARKS);
}

/** The middle of a mark's first line, scrolled into view. */
export async function findMark(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ name, words }) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const range = ranges.find((candidate) => String(candidate) === words);
      if (!range) throw new Error(`"${words}" is not marked; marked are ${ranges.map(String).join(', ')}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { name: MARKS, words },
  );
}

/** Comes from a little way off and rests on a mark, as a hand does. */
export async function restOnMark(page: Page, words: string): Promise<void> {
  const { x, y } = await findMark(page, words);
  await page.mouse.move(x + 60, y + 80);
  await page.mouse.move(x, y, { steps: 12 });
  // A hand trembles: the last movement is slow.
  for (const shift of [1, 0]) {
    await page.waitForTimeout(40);
    await page.mouse.move(x + shift, y);
  }
}
