import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

export const BUILT_EXTENSION = join(import.meta.dirname, '../.output/chrome-mv3');

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** The address of the extension's own pages, without a slash at the end. */
  readonly origin: string;
}

/** Opens Chromium with the built extension in a fresh profile. */
export async function openBrowser(options: {
  headless: boolean;
  extension?: string;
}): Promise<OpenedBrowser> {
  const extension = options.extension ?? BUILT_EXTENSION;
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'backgrounder-')), {
    executablePath: findBrowser(),
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      // Root, as in a container, has no sandbox to start with.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: new URL(worker.url()).origin };
}
