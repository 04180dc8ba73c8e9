import { buildCorpus } from '../../engine/corpus/build-corpus';
import type { CorpusPack } from '../../engine/corpus/corpus';
import { describeEntity } from '../../engine/corpus/describe-entity';
import { indexClaims } from '../../engine/corpus/index-claims';
import { countClaimsByYear, countCorpus, countPublishers } from '../review-corpus/count-corpus';
import { groupBy } from '../review-corpus/group-by';
import { FINDING_TITLES, type FindingKind, type Review } from '../review-corpus/review-corpus';
import { drawColumns, drawRows } from './draw-bars';
import { drawEvent } from './draw-event';
import { drawQuestion } from './draw-question';
import { type Html, html } from './html';
import { REPORT_STYLE } from './report-style';
import { spanYears } from './time-span';

/** How many publishers the picture shows. */
const MOST_PUBLISHERS = 40;

/** One self-contained HTML page on what the corpus holds and what is thin in it. Nothing in it is run or fetched. */
export function writeReport(pack: CorpusPack, review: Review): string {
  const corpus = buildCorpus(pack);
  const counts = Object.entries(countCorpus(pack)).map(
    ([name, count]) => html`<li><b>${count}</b> ${name}</li>`,
  );
  const publishers = countPublishers(pack);
  const years = [...groupBy(pack.sources, ({ published }) => published.slice(0, 4))]
    .map(([year, of]): [string, number] => [year, of.length])
    .sort();
  const types = [...groupBy([...pack.entities, ...pack.events], ({ type }) => type)].map(
    ([type, of]): [string, number] => [type, of.length],
  );
  const { byQuestion } = indexClaims(corpus.claims);
  const context = {
    sources: corpus.sources,
    span: spanYears(pack.sources.map(({ published }) => published)),
  };
  const questions = [...pack.questions]
    .sort((one, other) => (byQuestion.get(other.id)?.length ?? 0) - (byQuestion.get(one.id)?.length ?? 0))
    .map((question) => drawQuestion(question, byQuestion.get(question.id) ?? [], context));
  const events = [...pack.events]
    .sort((one, other) => one.date.localeCompare(other.date))
    .flatMap((event) => {
      const card = describeEntity(corpus, event.id, null);
      return card ? [drawEvent(event, card)] : [];
    });
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>The corpus</title><style>${REPORT_STYLE}</style></head><body>
<h1>The corpus</h1><ul class="counts">${counts}</ul>
<h2>Sources by year</h2>${drawColumns(years)}
<h2>Claims by the year they are about</h2>${drawColumns(countClaimsByYear(pack))}
<div class="columns-2"><section><h2>Publishers</h2>${drawRows(publishers.slice(0, MOST_PUBLISHERS))}
<p class="soft">and ${Math.max(0, publishers.length - MOST_PUBLISHERS)} more</p></section>
<section><h2>Entities by type</h2>${drawRows(types)}<h2>What is thin</h2>${describeFindings(review)}</section></div>
<h2>Questions, the most reported first</h2><p class="soft">Above the line who says yes, below it who says no.</p>${questions}
<h2>Events, with their figures as they were reported</h2>${events}
</body></html>`;
  return `${page}\n`;
}

function describeFindings({ findings }: Review): Html[] {
  return [...groupBy(findings, ({ kind }) => kind)].map(([kind, of]) => {
    const rows = of.map(({ where, what }) => html`<li><code>${where}</code> ${what}</li>`);
    return html`<details><summary>${FINDING_TITLES[kind as FindingKind]} <b>${of.length}</b></summary><ul class="findings">${rows}</ul></details>`;
  });
}
