import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser';

export const BUILT_EXTENSION = join(import.meta.dirname, '../.output/chrome-mv3');

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** The extension's background. */
  readonly worker: Worker;
  /** Opens the toolbar popup over the tab in front, as a click on its button does. */
  openPopup(): Promise<Page>;
}

/** Opens Chromium with the built extension in a fresh profile. */
export async function openBrowser(options: {
  headless: boolean;
  extension?: string;
}): Promise<OpenedBrowser> {
  const { headless, extension = BUILT_EXTENSION } = options;
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      // Root, as in a container, has no sandbox to start with.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, openPopup: () => openPopup(worker, profile) };
}

declare const chrome: { action: { openPopup(): Promise<void> } };

/** A popup is no page of its context; a second connection, made once it is open, sees it. */
async function openPopup(worker: Worker, profile: string): Promise<Page> {
  await worker.evaluate(() => chrome.action.openPopup());
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  for (let tries = 0; tries < 50; tries++) {
    const { webSocketDebuggerUrl } = (await (
      await fetch(`http://127.0.0.1:${port}/json/version`)
    ).json()) as {
      webSocketDebuggerUrl: string;
    };
    const browser = await chromium.connectOverCDP(webSocketDebuggerUrl);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const popup = pages.find((page) => page.url().endsWith('/popup.html'));
    if (popup) return popup;
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The popup did not open.');
}
