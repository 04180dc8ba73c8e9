import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './find-browser';

const POPUP_TRIES = 50;
const POPUP_WAIT_MS = 100;

export const BUILT_EXTENSION = join(import.meta.dirname, '../.output/chrome-mv3');

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** The extension's background, started anew where the browser has stopped it. */
  background(): Promise<Worker>;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
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
  process.once('exit', () => removeProfile(profile));
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await background();
  const connect = () => connectOver(profile);
  return {
    context,
    background,
    stopBackground: () => stopBackground(connect),
    openPopup: async () => openPopup(await background(), connect),
  };
}

/** At the end, since Chromium goes on writing for a while after it has closed. */
function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch {
    // Left to the system, which clears its folder for such things.
  }
}

declare const chrome: { action: { openPopup(): Promise<void> } };

/** A second connection to the browser, by its debugging port. */
async function connectOver(profile: string): Promise<Browser> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

async function stopBackground(connect: () => Promise<Browser>): Promise<void> {
  const browser = await connect();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The background is not running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await browser.close();
}

/** A popup is no page of its context; a connection made once it is open sees it. */
async function openPopup(worker: Worker, connect: () => Promise<Browser>): Promise<Page> {
  await worker.evaluate(() => chrome.action.openPopup());
  for (let tries = 0; tries < POPUP_TRIES; tries++) {
    const browser = await connect();
    const pages = browser.contexts().flatMap((context) => context.pages());
    const popup = pages.find((page) => page.url().endsWith('/popup.html'));
    if (popup) return popup;
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, POPUP_WAIT_MS));
  }
  throw new Error('The popup did not open.');
}
