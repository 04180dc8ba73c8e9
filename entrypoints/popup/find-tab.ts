import browser from 'webextension-polyfill';

/** The tab that the popup was opened over; null where the browser does not say. */
export async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
