import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/page/**'] } },
      { test: { name: 'page', environment: 'jsdom', include: ['tests/page/**/*.test.ts'] } },
      {
        plugins: [preact()],
        test: { name: 'components', environment: 'jsdom', include: ['tests/**/*.test.tsx'] },
      },
    ],
  },
});
