import browser from 'webextension-polyfill';
import type { PageReport } from '../../engine/report';

/** Finished reports, kept in memory by the browser until it closes: the background itself may stop at any moment. */
export interface ReportStore {
  /** Null where there is none, or none that can be read. */
  find(key: string): Promise<PageReport | null>;
  /** Never rejects: what cannot be kept is made again. */
  keep(key: string, report: PageReport): Promise<void>;
}

/** The browser holds 10 MB in all; a long page's report has a few hundred kB. */
const KEPT = 20;
const INDEX = 'reports';

export function createReportStore(area = browser.storage.session): ReportStore {
  const listKeys = async (): Promise<string[]> => {
    const { [INDEX]: keys } = await area.get(INDEX);
    return Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  };
  return {
    async find(key) {
      try {
        const { [key]: found } = await area.get(key);
        return isReport(found) ? found : null;
      } catch {
        return null;
      }
    },
    async keep(key, report) {
      try {
        const keys = [key, ...(await listKeys()).filter((other) => other !== key)];
        await area.remove(keys.slice(KEPT));
        await area.set({ [key]: report, [INDEX]: keys.slice(0, KEPT) });
      } catch {
        await area.clear().catch(() => {});
      }
    },
  };
}

function isReport(value: unknown): value is PageReport {
  if (typeof value !== 'object' || value === null) return false;
  const { page, mentions, names, claims, summary } = value as Partial<Record<keyof PageReport, unknown>>;
  return (
    [mentions, names, claims].every(Array.isArray) && typeof page === 'object' && typeof summary === 'object'
  );
}
