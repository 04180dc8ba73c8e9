import type { PartialDate, Span } from '../../engine/article';
import type { ComparedClaim, Evidence } from '../../engine/report';
import { DateText } from '../DateText';
import { ChevronIcon } from '../icons';
import { SourceLink } from '../SourceLink';
import { type EvidenceParts, partEvidence } from './evidence-parts';
import { RelationChip } from './RelationChip';
import { splitMarked } from './split-marked';
import { popupStrings } from './strings';

export interface ClaimComparisonProps {
  readonly claim: ComparedClaim;
  /** The page's date; null where it has none. */
  readonly published: PartialDate | null;
  /** Left out where the list above says it already. */
  readonly showsRelation?: boolean;
  readonly onShow: (span: Span) => void;
}

/** The page's sentence and the reports on the same matter, on one grid, with the words that differ marked in both. */
export function ClaimComparison({ claim, published, showsRelation = true, onShow }: ClaimComparisonProps) {
  const parts = partEvidence(claim);
  const isContested = claim.relation === 'contested';
  return (
    <article class={`claim claim-${claim.relation}`} aria-label={claim.text}>
      <div class="claim-top">
        {showsRelation && (
          <RelationChip
            relation={claim.relation}
            confidence={claim.confidence}
            isDated={published !== null}
          />
        )}
        <button
          type="button"
          class="link"
          aria-label={popupStrings.showInPageLabel(claim.text)}
          onClick={() => onShow({ start: claim.start, end: claim.end })}
        >
          {popupStrings.showInPage}
        </button>
      </div>
      <dl class="dated rows">
        <div>
          <dt class="when">
            {popupStrings.thisPage}
            {published !== null && <DateText class="page-date" date={published} />}
          </dt>
          <dd>
            <MarkedText
              text={claim.text}
              words={parts.shown.flatMap(({ differing }) => differing.map(({ page }) => page))}
            />
          </dd>
        </div>
        <EvidenceRows evidence={parts.shown} namesSides={isContested} />
      </dl>
      <Why claim={claim} parts={parts} />
      <div class="disclosures">
        {parts.more.length > 0 && (
          <MoreEvidence
            label={popupStrings.moreStatements(parts.more.length)}
            evidence={parts.more}
            namesSides
          />
        )}
        {parts.later.length > 0 && (
          <MoreEvidence label={popupStrings.sinceThen(parts.later.length)} evidence={parts.later} />
        )}
      </div>
    </article>
  );
}

interface EvidenceRowsProps {
  readonly evidence: readonly Evidence[];
  /** Whether each report is named as saying the same or otherwise. */
  readonly namesSides?: boolean;
}

function MoreEvidence({ label, ...rows }: EvidenceRowsProps & { readonly label: string }) {
  return (
    <details>
      <summary class="small soft">
        <ChevronIcon />
        {label}
      </summary>
      <dl class="dated rows">
        <EvidenceRows {...rows} />
      </dl>
    </details>
  );
}

function EvidenceRows({ evidence, namesSides = false }: EvidenceRowsProps) {
  return (
    <>
      {evidence.map((report) => (
        <div key={report.claim}>
          <dt class="when">
            <DateText date={report.source.published} />
          </dt>
          <dd>
            <MarkedText text={report.text} words={report.differing.map((words) => words.report)} />
            <span class="outlet">
              <SourceLink
                source={{ ...report.source, kind: report.source.url === null ? 'headline' : undefined }}
              />
              {namesSides && (
                <span class="small soft">{popupStrings.evidenceRelations[report.relation]}</span>
              )}
            </span>
          </dd>
        </div>
      ))}
    </>
  );
}

function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return (
    <p>
      {splitMarked(text, words).map((part, index) =>
        part.isMarked ? (
          <mark key={index}>
            <span class="visually-hidden">{popupStrings.differingWords} </span>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

/** Why it compares so, with both values in words. */
function Why({ claim, parts }: { readonly claim: ComparedClaim; readonly parts: EvidenceParts }) {
  if (claim.relation === 'new' || parts.shown.length === 0) return null;
  const reason = claim.reason && popupStrings.reasons[claim.relation][claim.reason];
  const differing = claim.relation === 'agrees' ? [] : parts.shown.flatMap((evidence) => evidence.differing);
  const words = differing.map(({ page, report }) => popupStrings.differing(page, report)).filter(Boolean);
  const said = [reason, [...new Set(words)].join('; ')].filter(Boolean).join(': ');
  const count = parts.reports > 1 ? popupStrings.reportsAndOrigins(parts.reports, parts.origins) : '';
  const sentences = [said, count].filter(Boolean);
  if (sentences.length === 0) return null;
  return <p class="why small soft">{sentences.map((sentence) => `${sentence}.`).join(' ')}</p>;
}
