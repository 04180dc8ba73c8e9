import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS, writeSettings } from '../../settings/settings';
import { createSettingsStore } from '../../settings/settings-store';

vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));

type Listener = (changes: Record<string, unknown>) => void;

function createAreas({ syncFails = false } = {}) {
  const listeners = new Set<Listener>();
  const createArea = (fails: boolean) => {
    const kept = new Map<string, unknown>();
    const tell = (key: string) => {
      for (const listener of listeners) listener({ [key]: {} });
    };
    return {
      kept,
      get: async (key: string) => {
        if (fails) throw new Error('No account.');
        return kept.has(key) ? { [key]: kept.get(key) } : {};
      },
      set: async (values: object) => {
        if (fails) throw new Error('Quota exceeded.');
        for (const [key, value] of Object.entries(values)) {
          kept.set(key, value);
          tell(key);
        }
      },
      remove: async (key: string) => {
        if (kept.delete(key)) tell(key);
      },
    };
  };
  return {
    sync: createArea(syncFails),
    local: createArea(false),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
const create = (areas: ReturnType<typeof createAreas>) =>
  createSettingsStore(areas as unknown as Parameters<typeof createSettingsStore>[0]);
const CHANGED = { ...DEFAULTS, marginSigns: true };

describe('the settings store', () => {
  it('has the defaults at first, and then what was changed', async () => {
    const store = create(createAreas());
    expect(await store.read()).toEqual(DEFAULTS);
    await store.change({ marginSigns: true });
    expect(await store.read()).toEqual(CHANGED);
  });

  it('keeps settings on this machine where the account takes none', async () => {
    const areas = createAreas({ syncFails: true });
    await create(areas).change({ marginSigns: true });
    expect(areas.local.kept.size).toBe(1);
    expect(await create(areas).read()).toEqual(CHANGED);
  });

  it('hands back to the account what was kept here for a while', async () => {
    const areas = createAreas();
    areas.local.kept.set('settings', writeSettings(CHANGED));
    expect(await create(areas).read()).toEqual(CHANGED);
    await create(areas).change({});
    expect(areas.local.kept.size).toBe(0);
    expect(areas.sync.kept.get('settings')).toEqual(writeSettings(CHANGED));
  });

  it('tells of changes, wherever they were made, until the signal is aborted', async () => {
    const areas = createAreas();
    const onChange = vi.fn();
    const stop = new AbortController();
    create(areas).watch(onChange, stop.signal);
    await create(areas).change({ marginSigns: true });
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(CHANGED));
    await areas.local.set({ other: 1 });
    expect(onChange).toHaveBeenCalledTimes(1);
    stop.abort();
    await create(areas).change({ marginSigns: false });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
