import type { PageReport } from '../../engine/report';
import { formatDate } from '../format-date';
import { countClaims, RELATION_ORDER } from './evidence-parts';
import { popupStrings } from './strings';

interface SummaryProps {
  readonly page: PageReport['page'];
  readonly summary: PageReport['summary'];
  /** Claims still being compared, of all the page's. */
  readonly pending: number;
}

/** The sentence that says how the page compares, and the same as a bar. */
export function Summary({ page, summary, pending }: SummaryProps) {
  const isDated = page.published !== null;
  return (
    <section class="summary">
      <p class="small soft">
        {popupStrings.pageLine(page.publisher, page.published === null ? '' : formatDate(page.published))}
      </p>
      <h1>{popupStrings.summary(summary, isDated)}</h1>
      {countClaims(summary) > 0 && (
        <div class="bar" role="img" aria-label={popupStrings.barLabel(summary)}>
          {RELATION_ORDER.filter((relation) => summary[relation] > 0).map((relation) => (
            <i key={relation} class={`bar-part bar-${relation}`} style={{ flexGrow: summary[relation] }} />
          ))}
        </div>
      )}
      {pending > 0 && <Progress done={countClaims(summary) - pending} of={countClaims(summary)} />}
      {!isDated && <p class="undated small">{popupStrings.undated}</p>}
    </section>
  );
}

/** How far the comparison has come, while the model is still at it. */
function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <p class="comparing small soft" role="status">
      <progress max={of} value={done} aria-hidden="true" />
      {popupStrings.comparing(done, of)}
    </p>
  );
}
