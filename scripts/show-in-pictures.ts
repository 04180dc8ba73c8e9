import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { Card } from '../engine/corpus/describe-entity';
import type { ComparedClaim, PageReport } from '../engine/report';
import type { PageState } from '../messaging/protocol';
import { openBrowser } from './open-browser';
import { markedWords, restOnMark } from './reader';

const PICTURES = join(import.meta.dirname, '../pictures');
/** Longer than the hover delay and the painting of a card together. */
const CARD_OPENS_MS = 1_500;
const THEMES = ['light', 'dark'] as const;

declare const chrome: {
  tabs: {
    query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<{ ok: true; value: PageState }>;
  };
  runtime: { sendMessage(message: unknown): Promise<{ ok: true; value: Card | null }> };
};

/** Reads a page headless, prints what was found, and takes pictures of card and popup, light and dark. */
export async function showInPictures(address: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const { context, openPopup } = await openBrowser({ headless: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const [first] = await markedWords(page);
  if (!first) throw new Error(`Nothing was marked on ${address}.`);
  const pictures: string[] = [];
  for (const theme of THEMES) pictures.push(await pictureCard(page, theme));
  await page.keyboard.press('Escape');

  const popup = await openPopup();
  await popup.getByRole('main').waitFor();
  const report = await readReport(popup);
  await printReport(popup, report);
  for (const theme of THEMES) pictures.push(await picturePopup(popup, theme));
  console.log('\nPictures');
  for (const picture of pictures) console.log(`  ${relative(process.cwd(), picture)}`);
  await context.close();
}

type Theme = (typeof THEMES)[number];

async function pictureCard(page: Page, theme: Theme): Promise<string> {
  await page.emulateMedia({ colorScheme: theme });
  await page.mouse.move(0, 0);
  const words = await markedWords(page);
  await restOnMark(page, words.find((name) => name.includes('Milley')) ?? words[0] ?? '');
  await page.waitForTimeout(CARD_OPENS_MS);
  const path = join(PICTURES, `page-${theme}.png`);
  await page.screenshot({ path });
  return path;
}

async function picturePopup(popup: Page, theme: Theme): Promise<string> {
  await popup.emulateMedia({ colorScheme: theme });
  const path = join(PICTURES, `popup-${theme}.png`);
  await popup.locator('main').screenshot({ path });
  return path;
}

async function readReport(popup: Page): Promise<PageReport> {
  const state = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const reply = await chrome.tabs.sendMessage(tab?.id ?? -1, { ask: 'read-page' });
    return reply.value;
  });
  if (state.kind !== 'read') throw new Error(`The page was not read: ${state.kind}.`);
  return state.report;
}

async function printReport(popup: Page, report: PageReport): Promise<void> {
  const { page, mentions, claims, summary } = report;
  console.log(`\n${page.title} (${page.publisher}, ${page.published ?? 'no date'})`);
  console.log('\nNames');
  for (const entity of new Set(mentions.map((mention) => mention.entity))) {
    const card = await popup.evaluate(async (request) => (await chrome.runtime.sendMessage(request)).value, {
      ask: 'describe-entity',
      entity,
      published: page.published,
    });
    if (card) console.log(`  ${card.name}: ${card.who}`);
  }
  const counts = Object.entries(summary).flatMap(([relation, count]) =>
    count > 0 ? `${count} ${relation}` : [],
  );
  console.log(`\nComparison: ${claims.length} claims: ${counts.join(', ')}`);
  for (const claim of claims) console.log(`\n${describeClaim(claim)}`);
}

function describeClaim({ text, relation, confidence, reason, evidence }: ComparedClaim): string {
  const verdict = relation === 'new' ? relation : `${relation} (${confidence}, ${reason})`;
  const [best] = evidence;
  const lines = [`  ${verdict}: ${text}`];
  if (best) {
    const { publisher, published } = best.source;
    lines.push(`    ${publisher}, ${published}: ${best.text}`);
    for (const { page, report } of best.differing) lines.push(`    page: ${page} | report: ${report}`);
  }
  return lines.join('\n');
}
