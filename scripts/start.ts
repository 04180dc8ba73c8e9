import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';
import { openBrowser } from './open-browser';
import { servePages } from './serve-pages';
import { showInPictures } from './show-in-pictures';

/** `npm start`: builds the extension and shows it at work on a news page of our own. */
const DEMO_PAGE = '/evening-ledger';

const step = (text: string) => console.log(`\n${text}`);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built; see what the build says above.');
}

try {
  step('1 of 3  Looking for a browser');
  console.log(findBrowser());
  step('2 of 3  Building the extension');
  build();
  const { origin, server } = await servePages();
  const address = origin + DEMO_PAGE;
  if (hasDisplay) {
    step(`3 of 3  Opening ${address}`);
    console.log('Rest the pointer on an underlined name; click the Backgrounder button in the toolbar.');
    const { context } = await openBrowser({ headless: false });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await context.waitForEvent('close', { timeout: 0 });
  } else {
    step(`3 of 3  There is no display: reading ${address} headless`);
    await showInPictures(address);
  }
  server.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
