import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { HOSTILE } from './samples';

// axe draws letters to find icon fonts; jsdom has no canvas and would say so each time.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => {
  cleanup();
  document.title = '';
});

/** Fails with axe's own words for each thing that is not accessible. Colours need a real browser. */
export async function expectAccessible(view: Element): Promise<void> {
  const { violations, passes } = await axe.run(view, {
    rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
  expect(passes.length).toBeGreaterThan(3);
}

/** Fails where a hostile text became an element or an address, or is not shown at all. */
export function expectInert(view: Element): void {
  expect(view.textContent).toContain(HOSTILE);
  expect(view.querySelectorAll('img, script, iframe, [onerror]')).toHaveLength(0);
  for (const link of view.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
  expect(document.title).toBe('');
}
