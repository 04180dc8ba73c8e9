import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { buildCorpus } from '../../engine/corpus/build-corpus';
import { describeCorpus } from '../../engine/corpus/describe-corpus';
import { describeEntity } from '../../engine/corpus/describe-entity';
import { describeQuestion } from '../../engine/corpus/describe-question';
import { describeSource } from '../../engine/corpus/describe-source';
import { CorpusUnreadable, readPack } from '../../engine/corpus/read-pack';
import { buildLookUp } from '../../engine/lookup/build-look-up';
import { answerBackgroundRequests, askPage, RequestFailed } from '../../messaging/messages';
import { createComparisons } from './comparisons';
import { scorePairs } from './encoder-page';
import { createReportStore } from './report-store';

const STEPS: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mark': 'next',
  'previous-mark': 'previous',
};

export default defineBackground(() => {
  const corpus = loadOnce(async () => buildCorpus(await readBundledPack()));
  const comparisons = createComparisons({
    loadCorpus: corpus,
    score: scorePairs,
    store: createReportStore(),
  });
  const lookUp = loadOnce(async () => buildLookUp((await corpus()).pack));

  answerBackgroundRequests(
    {
      compare: ({ article }, sender) =>
        comparisons.compare(article, { isPrivate: sender.tab?.incognito ?? false }),
      'describe-entity': async ({ entity, published }) => describeEntity(await corpus(), entity, published),
      'describe-question': async ({ question, page }) => describeQuestion(await corpus(), question, page),
      'describe-source': async ({ source }) => describeSource(await corpus(), source),
      'look-up': async ({ query }) => (await lookUp())(query),
      'describe-corpus': async () => describeCorpus((await corpus()).pack),
    },
    {
      // The background stops with its browser only.
      signal: new AbortController().signal,
      toFailure: (thrown) => {
        console.error(thrown);
        return thrown instanceof CorpusUnreadable ? 'corpus-unreadable' : 'internal';
      },
    },
  );

  browser.commands.onCommand.addListener(async (command) => {
    const direction = STEPS[command];
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!direction || tab?.id === undefined) return;
    await askPage(tab.id, { ask: 'step', direction }).catch((thrown) => {
      // A tab that we do not run in has no marks to step through.
      if (!(thrown instanceof RequestFailed)) throw thrown;
    });
  });
});

async function readBundledPack() {
  const response = await fetch(browser.runtime.getURL('corpus.json')).catch(() => null);
  if (!response?.ok)
    throw new CorpusUnreadable('The bundled corpus is missing. Install the extension again.');
  return readPack(await response.text());
}

/** Runs `load` at the first call and hands its outcome to all; a failure is tried again at the next call. */
function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((thrown: unknown) => {
      loaded = null;
      throw thrown;
    });
    return loaded;
  };
}
