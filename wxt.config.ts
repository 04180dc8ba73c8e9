import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildPack } from './scripts/build-pack/build-pack';
import { formatProblem } from './scripts/build-pack/problem';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'Dated, sourced background for the news page you are reading, all of it on your own machine.',
    permissions: [],
    action: { default_title: 'Backgrounder' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next name on the page' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Previous name on the page',
      },
    },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          strict_min_version: '142.0',
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
      assets.push({ relativeDest: 'corpus.json', contents: JSON.stringify(pack) });
    },
  },
});
