import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/popup.css';
import './style.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup';
import type { Span } from '../../engine/article';
import type { CorpusCoverage } from '../../engine/corpus/describe-corpus';
import { askBackground, askPage } from '../../messaging/messages';
import { findTab } from './find-tab';
import { useLookUp } from './use-look-up';
import { usePage } from './use-page';

function ToolbarPopup({ tab }: { readonly tab: number | null }) {
  const page = usePage(tab);
  const lookUp = useLookUp();
  const coverage = useCoverage();
  const show = async (span: Span) => {
    if (tab === null) return;
    const isShown = await askPage(tab, { ask: 'show-span', start: span.start, end: span.end }).catch(
      () => false,
    );
    // Out of the way of what it has just pointed at.
    if (isShown) window.close();
  };
  return (
    <Popup page={page} coverage={coverage} isOn={null} onSwitch={() => {}} onShow={show} lookUp={lookUp} />
  );
}

function useCoverage(): CorpusCoverage | null {
  const [coverage, setCoverage] = useState<CorpusCoverage | null>(null);
  useEffect(() => {
    // Without it an empty state says less; the look-up says what is wrong.
    askBackground({ ask: 'describe-corpus' }).then(setCoverage, () => {});
  }, []);
  return coverage;
}

const root = document.getElementById('popup');
if (root) render(<ToolbarPopup tab={await findTab()} />, root);
