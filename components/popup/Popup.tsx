import { useId, useState } from 'preact/hooks';
import type { Span } from '../../engine/article';
import type { CorpusCoverage } from '../../engine/corpus/describe-corpus';
import type { QuestionTimeline } from '../../engine/corpus/describe-question';
import type { PageReport } from '../../engine/report';
import { BackIcon, ChevronIcon } from '../icons';
import { ClaimList } from './ClaimList';
import { EmptyState } from './EmptyState';
import { LookUp, type LookUpProps } from './LookUp';
import { NameList } from './NameList';
import { Summary } from './Summary';
import { type EmptyKind, popupStrings } from './strings';
import { Timeline } from './Timeline';

/** What there is on the page in the tab. */
export type PageView =
  | { readonly kind: 'reading' }
  | { readonly kind: 'empty'; readonly reason: EmptyKind }
  | {
      readonly kind: 'report';
      readonly report: PageReport;
      /** The page's questions, the one most worth a look first. */
      readonly timelines: readonly QuestionTimeline[];
    };

export interface PopupProps {
  readonly page: PageView;
  readonly coverage: CorpusCoverage | null;
  /** Whether the tab's site is switched on; null where the page belongs to no site. */
  readonly isOn: boolean | null;
  readonly onSwitch: (isOn: boolean) => void;
  /** Scroll the page there. */
  readonly onShow: (span: Span) => void;
  readonly lookUp: Omit<LookUpProps, 'children' | 'hasFocus'>;
}

/** The toolbar popup: look-up on top, the page's report below, the site's switch at the foot. */
export function Popup({ page, coverage, isOn, onSwitch, onShow, lookUp }: PopupProps) {
  const [showsNames, setShowsNames] = useState(false);
  const report = page.kind === 'report' && !isNothingKnown(page.report) ? page.report : null;
  const openEntity = (id: string) => lookUp.onOpen({ kind: 'entity', id });
  const isLookingUp = lookUp.detail !== null || lookUp.query.trim() !== '';
  return (
    <div class="surface">
      <main class="popup" aria-label={popupStrings.popup}>
        <LookUp {...lookUp} hasFocus={page.kind === 'empty' || (page.kind === 'report' && !report)}>
          <div class="popup-body">
            {showsNames && report ? (
              <>
                <button type="button" class="link detail-back" onClick={() => setShowsNames(false)}>
                  <BackIcon />
                  {popupStrings.back}
                </button>
                <NameList
                  mentions={report.mentions}
                  names={report.names}
                  onShow={onShow}
                  onOpenEntity={openEntity}
                />
              </>
            ) : (
              <PageBody page={page} report={report} coverage={coverage} onShow={onShow} />
            )}
          </div>
        </LookUp>
        <footer class="popup-foot">
          {isOn !== null && <SiteSwitch isOn={isOn} onSwitch={onSwitch} />}
          {report && !isLookingUp && !showsNames && (
            <button type="button" class="link" onClick={() => setShowsNames(true)}>
              {popupStrings.namesOnPage(countNames(report))}
            </button>
          )}
        </footer>
      </main>
    </div>
  );
}

function PageBody(props: {
  readonly page: PageView;
  readonly report: PageReport | null;
  readonly coverage: CorpusCoverage | null;
  readonly onShow: (span: Span) => void;
}) {
  const { page, report, coverage, onShow } = props;
  if (page.kind === 'reading') return <EmptyState reason="reading" />;
  if (page.kind === 'empty') return <EmptyState reason={page.reason} coverage={coverage} />;
  if (!report) return <EmptyState reason="nothing-known" coverage={coverage} />;
  return (
    <>
      <Summary page={report.page} summary={report.summary} pending={report.pending} />
      <Timelines timelines={page.timelines} />
      <ClaimList claims={report.claims} published={report.page.published} onShow={onShow} />
    </>
  );
}

function Timelines({ timelines: [first, ...others] }: { readonly timelines: readonly QuestionTimeline[] }) {
  if (!first) return null;
  return (
    <div class="timelines">
      <Timeline timeline={first}>
        {others.length > 0 && (
          <details>
            <summary class="small">
              <ChevronIcon />
              {popupStrings.moreQuestions(others.length)}
            </summary>
            {others.map((timeline) => (
              <Timeline key={timeline.id} timeline={timeline} />
            ))}
          </details>
        )}
      </Timeline>
    </div>
  );
}

function SiteSwitch({
  isOn,
  onSwitch,
}: {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-labelledby={id}
      onClick={() => onSwitch(!isOn)}
    >
      <i class="switch-track" />
      <span id={id}>{isOn ? popupStrings.onThisSite : popupStrings.offThisSite}</span>
    </button>
  );
}

/** Nothing on the page is in the corpus: no name, and no claim that met a report. */
function isNothingKnown({ mentions, claims }: PageReport): boolean {
  return mentions.length === 0 && claims.every(({ relation }) => relation === 'new');
}

/** Entities, and names in no corpus, each once. */
function countNames({ mentions, names }: PageReport): number {
  return new Set(mentions.map(({ entity }) => entity)).size + new Set(names.map(({ text }) => text)).size;
}
