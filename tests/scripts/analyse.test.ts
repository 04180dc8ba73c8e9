import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../scripts/analyse-page';

/** Each test starts a process that reads the whole corpus; beside other tests that takes its seconds. */
vi.setConfig({ testTimeout: 30_000 });

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'tests/fixtures/pages');
const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/analyse.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

function save(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('npm run analyse', () => {
  it('prints one JSON object of the fixed shape, with exact offsets', () => {
    const { status, stdout } = analyse(
      join(PAGES, 'evening-ledger/source.html'),
      '--url',
      'https://ledger.example/a',
    );
    expect(status).toBe(0);
    const analysis = JSON.parse(stdout) as Analysis;
    const { page, mentions, names, claims, summary } = analysis;
    expect(Object.keys(analysis)).toEqual(['page', 'mentions', 'names', 'claims', 'summary']);
    expect(page).toMatchObject({
      url: 'https://ledger.example/a',
      title: 'Taliban again rule out joint operations',
      publisher: 'The Evening Ledger',
      published: '2026-03-05',
      kind: 'article',
    });
    expect(Object.keys(mentions[0] ?? {}).sort()).toEqual([
      'confidence',
      'end',
      'entity',
      'marked',
      'name',
      'start',
      'text',
      'type',
    ]);
    expect(names).toContainEqual(expect.objectContaining({ text: 'Farid Noorzai', type: 'person' }));
    for (const { start, end, text } of [...mentions, ...names, ...claims])
      expect(page.text.slice(start, end)).toBe(text);
    for (const { relation, evidence, reason } of claims) {
      expect(evidence.some(({ when }) => when !== 'later')).toBe(relation !== 'new');
      expect(reason !== null).toBe(relation !== 'new');
    }
    const total = Object.values(summary).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(claims.length);
    expect(claims.find(({ text }) => text.includes('Mark Milley'))).toMatchObject({
      relation: 'differs',
      confidence: 'clear',
      reason: 'direction',
    });
  });

  it('takes the date it is told', () => {
    const { stdout } = analyse(join(PAGES, 'evening-ledger/source.html'), '--published', '2020-01-02');
    const { page, claims } = JSON.parse(stdout) as Analysis;
    expect(page.published).toBe('2020-01-02');
    expect(
      claims
        .flatMap(({ evidence }) => evidence)
        .filter(({ when }) => when === 'earlier')
        .every(({ source }) => source.published <= '2020-01-02'),
    ).toBe(true);
  });

  it('has empty lists for a page that is no article', () => {
    const { status, stdout } = analyse(join(PAGES, 'front-page/source.html'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      page: { kind: 'other', text: '' },
      mentions: [],
      names: [],
      claims: [],
    });
  });

  it.each([
    ['no file', [], /^usage: /],
    ['a file that is not there', ['nowhere.html'], /nowhere\.html: there is no such file/],
    ['an empty file', [save('empty.html', ' \n')], /empty\.html: the file is empty/],
    ['a file that is no HTML', [save('notes.html', 'Buy milk.')], /notes\.html: this is no HTML/],
    [
      'a date that is none',
      [save('a.html', '<p>a'), '--published', '2026-02-30'],
      /2026-02-30: this is no date/,
    ],
    ['an address that is none', [save('b.html', '<p>a'), '--url', 'news'], /news: this is no address/],
    ['an unknown option', [save('c.html', '<p>a'), '--verbose'], /--verbose.*usage/s],
  ])('answers %s in one clear line and exits 1', (_what, args, says) => {
    const { status, stdout, stderr } = analyse(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const lines = stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('npm'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(says);
  });
});
