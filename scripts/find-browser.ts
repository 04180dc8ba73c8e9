import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// Google Chrome is not among them: from 137 on it does not load extensions from the command line.
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
/** A download that has not ended by then is taken to be out of reach. */
const DOWNLOAD_TIMEOUT_MS = 300_000;

/**
 * The path of a Chromium that loads extensions, installed if there is none: CHROMIUM_PATH, one that is
 * installed, Playwright's download, Debian's package where we are root.
 * @throws Error with one sentence on what to do where there is none to be had.
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, and there is no such file; point it at a Chromium, or unset it.`,
    );
  }
  const found = findInstalled() ?? download() ?? installPackage();
  if (found) return found;
  throw new Error(
    'No Chromium was found, and none could be installed; install one and set CHROMIUM_PATH to it.',
  );
}

function findInstalled(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...MAC_APPS, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

function download(): string | null {
  console.log('No Chromium is installed; trying Playwright’s …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: DOWNLOAD_TIMEOUT_MS,
    shell: process.platform === 'win32',
  });
  return status === 0 ? findInstalled() : null;
}

function installPackage(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  console.log('Trying the Chromium package of Debian …');
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  const done = steps.every((step) => spawnSync('apt-get', step, { stdio: 'inherit' }).status === 0);
  return done ? findInstalled() : null;
}
