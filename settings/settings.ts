/** All that the reader can set. */
export interface Settings {
  /** Whether a sentence that differs from earlier reporting, or is newer, has a sign in the page's margin. */
  readonly marginSigns: boolean;
}

export const DEFAULTS: Settings = { marginSigns: false };

/** Counts up whenever stored settings have to be rewritten to be understood; see MIGRATIONS. */
export const VERSION = 1;

/** Settings as they are stored and exported. */
export interface StoredSettings {
  readonly version: number;
  readonly settings: Settings;
}

/** Each takes the settings of its version, the first being 1, and gives those of the next. */
const MIGRATIONS: readonly ((settings: Fields) => Fields)[] = [];

type Fields = Readonly<Record<string, unknown>>;

const CHECKS: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  marginSigns: isBoolean,
};

/**
 * Settings from what was stored, of any version so far. What is missing or does not fit has its default, so that
 * one bad field costs no other; null where the whole is none of ours, or of a version yet to come.
 */
export function readSettings(stored: unknown): Settings | null {
  if (!isFields(stored) || !isFields(stored.settings)) return null;
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > VERSION)
    return null;
  const fields = MIGRATIONS.slice(version - 1).reduce<Fields>(
    (older, migrate) => migrate(older),
    stored.settings,
  );
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  const kept = names.filter((name) => CHECKS[name](fields[name])).map((name) => [name, fields[name]]);
  return { ...DEFAULTS, ...Object.fromEntries(kept) };
}

export function writeSettings(settings: Settings): StoredSettings {
  return { version: VERSION, settings };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
