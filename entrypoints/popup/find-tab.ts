import browser from 'webextension-polyfill';

/** The tab that the popup was opened over; null where the browser does not say. */
export async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether a tab is still loading its page. */
export async function isLoading(tab: number): Promise<boolean> {
  const { status } = await browser.tabs.get(tab);
  return status === 'loading';
}
