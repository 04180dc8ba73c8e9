import { browser } from 'wxt/browser';
import { DEFAULTS, readSettings, type Settings, writeSettings } from './settings';

/** Where the reader's settings are kept: with their browser's account where it has one, else on this machine. */
export interface SettingsStore {
  /** The defaults where nothing is stored, or nothing that can be read. Never rejects. */
  read(): Promise<Settings>;
  /** Changes some of them. Rejects where the browser stores nothing at all. */
  change(changes: Partial<Settings>): Promise<void>;
  /** Calls back with the settings after each change, in whatever tab it was made, until the signal is aborted. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

const KEY = 'settings';

export function createSettingsStore(areas = browser.storage): SettingsStore {
  async function find(area: 'local' | 'sync'): Promise<Settings | null> {
    const stored = await areas[area].get(KEY).catch(() => ({}) as Record<string, unknown>);
    return readSettings(stored[KEY]);
  }
  /** What is on this machine was set when the account took nothing, and so is the newer. */
  async function read(): Promise<Settings> {
    return (await find('local')) ?? (await find('sync')) ?? DEFAULTS;
  }
  return {
    read,
    async change(changes) {
      const stored = { [KEY]: writeSettings({ ...(await read()), ...changes }) };
      try {
        await areas.sync.set(stored);
        await areas.local.remove(KEY);
      } catch {
        await areas.local.set(stored);
      }
    },
    watch(onChange, signal) {
      const listener = (changes: Readonly<Record<string, unknown>>) => {
        if (KEY in changes) void read().then(onChange);
      };
      areas.onChanged.addListener(listener);
      signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
    },
  };
}
