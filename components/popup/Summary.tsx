import type { PageReport } from '../../engine/report';
import { formatDate } from '../format-date';
import { countClaims, RELATION_ORDER } from './evidence-parts';
import { popupStrings } from './strings';

interface SummaryProps {
  readonly page: PageReport['page'];
  readonly summary: PageReport['summary'];
}

/** The sentence that says how the page compares, and the same as a bar. */
export function Summary({ page, summary }: SummaryProps) {
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
      {!isDated && <p class="undated small">{popupStrings.undated}</p>}
    </section>
  );
}
