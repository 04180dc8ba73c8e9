import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../engine/report';
import { createReportStore } from '../../entrypoints/background/report-store';

vi.mock('webextension-polyfill', () => ({ default: { storage: { session: {} } } }));

const report = {
  page: {},
  mentions: [],
  names: [],
  claims: [],
  summary: {},
  pending: 0,
} as unknown as PageReport;

function createArea(more: object = {}) {
  const kept = new Map<string, unknown>();
  const area = {
    kept,
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) kept.delete(key);
    },
    clear: async () => kept.clear(),
    ...more,
  };
  return area;
}
const create = (area: ReturnType<typeof createArea>) =>
  createReportStore(area as unknown as Parameters<typeof createReportStore>[0]);

describe('the report store', () => {
  it('gives back what it keeps, and null for what it does not have', async () => {
    const store = create(createArea());
    await store.keep('one', report);
    expect(await store.find('one')).toEqual(report);
    expect(await store.find('two')).toBeNull();
  });

  it('keeps the last 20 and drops the others', async () => {
    const area = createArea();
    const store = create(area);
    for (let at = 0; at < 25; at += 1) await store.keep(`page ${at}`, report);
    expect(await store.find('page 4')).toBeNull();
    expect(await store.find('page 5')).toEqual(report);
    expect(area.kept.size).toBe(21);
  });

  it('takes garbage for nothing', async () => {
    const area = createArea();
    area.kept.set('one', { claims: 'many' });
    area.kept.set('reports', 7);
    const store = create(area);
    expect(await store.find('one')).toBeNull();
    await store.keep('two', report);
    expect(await store.find('two')).toEqual(report);
  });

  it('rejects nothing when storage is full or fails, and makes room', async () => {
    const area = createArea({ set: () => Promise.reject(new Error('QUOTA_BYTES exceeded')) });
    area.kept.set('old', report);
    await expect(create(area).keep('one', report)).resolves.toBeUndefined();
    expect(area.kept.size).toBe(0);
    const broken = createArea({ get: () => Promise.reject(new Error('gone')) });
    expect(await create(broken).find('one')).toBeNull();
  });
});
