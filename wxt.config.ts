import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { writePack } from './engine/corpus/write-pack';
import { buildPack } from './scripts/build-pack/build-pack';
import { formatProblem } from './scripts/build-pack/problem';

/** The first that have the CSS Custom Highlight API with all that page/ asks of it, and light-dark(). */
const OLDEST_CHROME = 128;
const OLDEST_FIREFOX = 142;

/** What onnxruntime-web loads by itself: its loader and its code in WebAssembly. */
const RUNTIME_FILES = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

export default defineConfig({
  imports: false,
  // Without a target, CSS is rewritten for browsers too old for highlights, and light-dark() is lost on the way.
  vite: () => ({
    plugins: [preact()],
    // the runtime's own files are bundled beside the model and not into our scripts
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: { target: [`chrome${OLDEST_CHROME}`, `firefox${OLDEST_FIREFOX}`] },
  }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'Dated, sourced background for the news page you are reading, all of it on your own machine.',
    permissions: browser === 'chrome' ? ['storage', 'offscreen'] : ['storage'],
    ...(browser === 'chrome' && { minimum_chrome_version: String(OLDEST_CHROME) }),
    action: { default_title: 'Backgrounder' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next name on the page' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Previous name on the page',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // isolated pages may share memory between threads, which the model's runtime uses
    ...(browser === 'chrome' && {
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          strict_min_version: `${OLDEST_FIREFOX}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, assets) => {
      const { pack, problems } = buildPack(import.meta.dirname);
      if (problems.length > 0) {
        throw new Error(`The corpus has problems:\n${problems.map(formatProblem).join('\n')}`);
      }
      assets.push({ relativeDest: 'corpus.json', contents: writePack(pack) });
      for (const file of RUNTIME_FILES) {
        assets.push({
          relativeDest: `encoder/${file}`,
          absoluteSrc: join(import.meta.dirname, 'node_modules/onnxruntime-web/dist', file),
        });
      }
    },
  },
});
