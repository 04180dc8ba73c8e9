import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/Popup';
import type { Side } from '../../engine/corpus/corpus';
import type { QuestionTimeline } from '../../engine/corpus/describe-question';
import type { ComparedClaim, PageReport } from '../../engine/report';
import { askBackground, askPage, RequestFailed } from '../../messaging/messages';
import type { PageState } from '../../messaging/protocol';
import { isLoading } from './find-tab';

/** A third timeline is farther down than anybody looks. */
const MOST_TIMELINES = 3;
/** While the page is loading, and while its claims are being compared. */
const RETRY_AFTER_MS = 250;

/** What there is to see on the page of a tab: `reading` at first, then its report, anew while claims are pending. */
export function usePage(tab: number | null): PageView {
  const [view, setView] = useState<PageView>({ kind: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      for (;;) {
        const next = await viewPage(tab);
        if (!isCurrent) return;
        setView(next);
        if (next.kind !== 'report' || next.report.pending === 0) return;
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      }
    };
    show();
    return () => {
      isCurrent = false;
    };
  }, [tab]);
  return view;
}

async function viewPage(tab: number | null): Promise<PageView> {
  // There is no content script in the browser's own pages, in stores and in PDFs.
  if (tab === null) return { kind: 'empty', reason: 'cannot-read' };
  for (;;) {
    try {
      return await viewState(await askPage(tab, { ask: 'read-page' }));
    } catch (thrown) {
      if (!(thrown instanceof RequestFailed)) throw thrown;
      // The content script comes once the page has been loaded.
      if (!(await isLoading(tab))) return { kind: 'empty', reason: 'cannot-read' };
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  }
}

async function viewState(state: PageState): Promise<PageView> {
  switch (state.kind) {
    case 'left-alone':
      return { kind: 'empty', reason: state.page.reason };
    case 'failed':
      return {
        kind: 'empty',
        reason: state.failure === 'corpus-unreadable' ? 'corpus-unreadable' : 'failed',
      };
    case 'read':
      return { kind: 'report', report: state.report, timelines: await findTimelines(state.report) };
  }
}

/** The page's questions on which reporting is split, those with a verdict worth a look first. */
async function findTimelines({ claims, page: { published } }: PageReport): Promise<QuestionTimeline[]> {
  const stands = new Map<string, Side | null>();
  for (const { matter } of [...claims].sort((a, b) => rank(a) - rank(b))) {
    if (matter?.kind !== 'question') continue;
    const { question, side } = matter;
    // A page that tells of both sides stands on neither.
    stands.set(question, stands.has(question) && stands.get(question) !== side ? null : side);
  }
  const timelines = await Promise.all(
    [...stands].map(([question, side]) =>
      askBackground({ ask: 'describe-question', question, page: { published, side } }),
    ),
  );
  return timelines
    .filter((timeline) => timeline !== null)
    .filter(({ stories }) => stories.yes > 0 && stories.no > 0)
    .slice(0, MOST_TIMELINES);
}

const ORDER: Readonly<Record<ComparedClaim['relation'], number>> = {
  contested: 0,
  differs: 1,
  updates: 2,
  agrees: 3,
  unjudged: 4,
  new: 5,
};

function rank({ relation, confidence }: ComparedClaim): number {
  return ORDER[relation] + (confidence === 'clear' ? 0 : ORDER.new);
}
