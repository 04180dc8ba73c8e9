import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageRequests } from '../../messaging/messages';
import { scrollToRange } from '../../page/marks';
import type { Settings } from '../../settings/settings';
import { createSettingsStore } from '../../settings/settings-store';
import { type CardControl, createCardControl } from './card-control';
import { createCardHost } from './card-host';
import { createMarginControl, type MarginControl } from './margin-control';
import { createPageHost } from './page-host';
import { createReader } from './reader';
import { toFailure } from './to-failure';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main({ signal }) {
    let card: CardControl | null = null;
    let margin: MarginControl | null = null;
    const host = createPageHost(document);
    const reader = createReader(document, {
      onChange() {
        card?.refresh();
        margin?.refresh();
      },
      isOurs: (node) => node === host.element,
      signal,
    });
    const control = createCardControl({ document, host: createCardHost(document, host), reader, signal });
    card = control;
    const signs = createMarginControl({ document, host, reader, signal });
    margin = signs;

    const settings = createSettingsStore();
    const apply = ({ marginSigns }: Settings) => signs.set(marginSigns);
    void settings.read().then(apply);
    settings.watch(apply, signal);

    answerPageRequests(
      {
        'read-page': () => reader.state(),
        'show-span': (span) => {
          const mention = reader.findMention(span);
          if (mention) return control.open(mention);
          const range = reader.findRange(span);
          if (!range) return false;
          scrollToRange(document, range);
          reader.marks.flash(range);
          return true;
        },
        step: ({ direction }) => control.step(direction === 'next' ? 1 : -1),
      },
      { signal, toFailure },
    );
  },
});
