import '../../page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageRequests } from '../../messaging/messages';
import { scrollToRange } from '../../page/marks';
import { createCardControl } from './card-control';
import { createReader } from './reader';
import { toFailure } from './to-failure';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const reader = createReader(document, signal);
    const card = createCardControl(document, reader, signal);

    answerPageRequests(
      {
        'read-page': () => reader.state(),
        'show-span': (span) => {
          const mention = reader.findMention(span);
          if (mention) return card.open(mention);
          const range = reader.findRange(span);
          if (!range) return false;
          scrollToRange(document, range);
          reader.marks.flash(range);
          return true;
        },
        step: ({ direction }) => card.step(direction === 'next' ? 1 : -1),
      },
      { signal, toFailure },
    );
  },
});
