import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageRequests } from '../../messaging/messages';
import { scrollToRange } from '../../page/marks';
import { type CardControl, createCardControl } from './card-control';
import { createCardHost } from './card-host';
import { createReader } from './reader';
import { toFailure } from './to-failure';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main({ signal }) {
    let card: CardControl | null = null;
    const host = createCardHost(document);
    const reader = createReader(document, {
      onMarked: () => card?.refresh(),
      isOurs: (node) => node === host.element,
      signal,
    });
    const control = createCardControl({ document, host, reader, signal });
    card = control;

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
