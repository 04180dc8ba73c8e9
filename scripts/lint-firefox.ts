import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Lints the Firefox build as its store does. One warning is allowed: Preact's own use of innerHTML,
 * which we never reach, since no component of ours passes HTML.
 */
const ALLOWED = 'UNSAFE_VAR_ASSIGNMENT';

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const build = join(import.meta.dirname, '../.output/firefox-mv3');
const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '--output', 'json', '--source-dir', build], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const start = stdout.indexOf('{');
if (start < 0) throw new Error(`web-ext lint said nothing that can be read: ${stderr}`);
const { errors, warnings } = JSON.parse(stdout.slice(start)) as {
  errors: readonly LintMessage[];
  warnings: readonly LintMessage[];
};
const wrong = [...errors, ...warnings.filter(({ code }) => code !== ALLOWED)];
for (const { code, message, file = '', line = '' } of wrong)
  console.log(`${file}:${line} ${code}: ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, of which ${wrong.length} count`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
