import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The content script runs in every page: 30 kB gzipped at most. */
const MOST_BYTES = 30_000;

const folder = join(import.meta.dirname, '../.output/chrome-mv3/content-scripts');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
if (scripts.length === 0) throw new Error(`${folder} holds no script; run npm run build first.`);
for (const script of scripts) {
  const bytes = gzipSync(readFileSync(join(folder, script)), { level: 9 }).length;
  console.log(`${script}: ${bytes} of ${MOST_BYTES} bytes gzipped`);
  if (bytes > MOST_BYTES) process.exitCode = 1;
}
