import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, VERSION, writeSettings } from '../../settings/settings';

describe('readSettings', () => {
  it('reads what writeSettings wrote', () => {
    const settings = { ...DEFAULTS, marginSigns: true };
    expect(readSettings(JSON.parse(JSON.stringify(writeSettings(settings))))).toEqual(settings);
  });

  it('gives a field that is missing or does not fit its default', () => {
    expect(readSettings({ version: 1, settings: {} })).toEqual(DEFAULTS);
    expect(readSettings({ version: 1, settings: { marginSigns: 'yes' } })).toEqual(DEFAULTS);
  });

  it('drops fields that it does not know', () => {
    expect(readSettings({ version: 1, settings: { marginSigns: true, colour: 'red' } })).toEqual({
      ...DEFAULTS,
      marginSigns: true,
    });
  });

  it.each([
    null,
    undefined,
    'settings',
    [],
    {},
    { version: 1 },
    { version: 1, settings: [] },
    { version: '1', settings: {} },
    { version: 0, settings: {} },
    { version: 1.5, settings: {} },
    { version: VERSION + 1, settings: { marginSigns: true } },
  ])('takes %j for none of ours', (stored) => {
    expect(readSettings(stored)).toBeNull();
  });
});
