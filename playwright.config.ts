import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  // Each worker opens a browser of its own with the extension in it.
  workers: 1,
  timeout: 30_000,
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
