import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../../engine/article';
import type { Side } from '../../engine/corpus/corpus';
import type { QuestionTimeline, TimelinePoint } from '../../engine/corpus/describe-question';
import { DateText } from '../DateText';
import { formatDate } from '../format-date';
import { ChevronIcon } from '../icons';
import { SourceLink } from '../SourceLink';
import { popupStrings } from './strings';
import { createTimelineScale, stackPositions, type Tick, type TimelineScale } from './timeline-scale';

interface TimelineProps {
  readonly timeline: QuestionTimeline;
  /** Whether the list of reports stands open from the first. */
  readonly isOpen?: boolean;
  /** A further disclosure, beside the list of reports. */
  readonly children?: ComponentChildren;
}

const SIDES: readonly Side[] = ['yes', 'no'];

/** Who reported what on a question, when, and where the page stands: as a picture, and as a list. */
export function Timeline({ timeline, isOpen = false, children }: TimelineProps) {
  return (
    <section class="timeline">
      <h2>{timeline.text}</h2>
      {timeline.points.length === 0 ? (
        <p class="small soft">{popupStrings.noReports}</p>
      ) : (
        <TimelinePicture timeline={timeline} />
      )}
      <div class="disclosures">
        {timeline.points.length > 0 && <PointList timeline={timeline} isOpen={isOpen} />}
        {children}
      </div>
    </section>
  );
}

function TimelinePicture({ timeline }: TimelineProps) {
  const { page, points, labels, stories } = timeline;
  const dates = [...points.map((point) => point.when), ...(page ? [page.when] : [])];
  const scale = createTimelineScale(dates);
  if (!scale) return null;
  const pageAt = page ? scale.place(page.when) : null;
  return (
    <div class="timeline-picture" role="img" aria-label={namePicture(timeline, dates)}>
      {SIDES.map((side) => (
        <Lane
          key={side}
          side={side}
          label={popupStrings.sideCount(labels[side], stories[side])}
          points={findReports(points, side)}
          scale={scale}
          ring={page?.side === side ? pageAt : null}
        />
      ))}
      {pageAt !== null && <i class="page-line" style={placeAt(pageAt)} />}
      <Axis ticks={scale.ticks} pageAt={pageAt} />
    </div>
  );
}

/** The page's own label stands on the axis, in the place of whatever ticks it would cover. */
const PAGE_LABEL_WIDTH = 0.17;

function Axis({ ticks, pageAt }: { readonly ticks: readonly Tick[]; readonly pageAt: number | null }) {
  const shown = ticks.filter(({ at }) => pageAt === null || Math.abs(at - pageAt) > PAGE_LABEL_WIDTH);
  return (
    <div class="axis">
      {shown.map(({ at, label }) => (
        <span key={label} class="tick" style={placeAt(at)}>
          {label}
        </span>
      ))}
      {pageAt !== null && (
        <span class={`tick tick-page ${nameEdge(pageAt)}`} style={placeAt(pageAt)}>
          {popupStrings.thisPage}
        </span>
      )}
    </div>
  );
}

function nameEdge(at: number): string {
  return at > 1 - PAGE_LABEL_WIDTH / 2 ? 'tick-last' : at < PAGE_LABEL_WIDTH / 2 ? 'tick-first' : '';
}

/** A letter's share of the line, at 12 px on 330; wide, for a label that touches a dot is worse than one above it. */
const LETTER_WIDTH = 0.021;

/** A dot for each report: of a story's claims on one side the firmest, so that dots and counts agree. */
function findReports(points: readonly TimelinePoint[], side: Side): readonly TimelinePoint[] {
  const reports = new Map<string, TimelinePoint>();
  for (const point of points) {
    const told = reports.get(point.story);
    if (point.side === side && (!told || (isFirm(point) && !isFirm(told)))) reports.set(point.story, point);
  }
  return points.filter((point) => reports.get(point.story) === point);
}

/** Whether it was said to be so or not so, and not only called possible, demanded or foretold. */
function isFirm({ mode }: TimelinePoint): boolean {
  return mode === 'asserted' || mode === 'denied';
}

function Lane(props: {
  readonly side: Side;
  readonly label: string;
  readonly points: readonly TimelinePoint[];
  readonly scale: TimelineScale;
  /** Where the page stands on this side; null where it does not. */
  readonly ring: number | null;
}) {
  const { side, label, points, scale, ring } = props;
  const placed = points.flatMap((point) => {
    const at = scale.place(point.when);
    return at === null ? [] : [{ point, at }];
  });
  const levels = stackPositions(placed.map(({ at }) => at));
  const first = Math.min(...placed.map(({ at }) => at), ring ?? 1);
  const isBeside = label.length * LETTER_WIDTH < first;
  return (
    <div
      class={`lane lane-${side} ${isBeside ? 'lane-low' : ''}`}
      style={{ '--levels': Math.max(0, ...levels) + 1 }}
    >
      <span class="lane-label">{label}</span>
      {placed.map(({ point, at }, index) => (
        <i
          key={point.claim}
          class={nameDot(point)}
          style={{ ...placeAt(at), '--level': levels[index] ?? 0 }}
          title={`${formatDate(point.when)}, ${point.publisher}`}
        />
      ))}
      {ring !== null && <i class="page-ring" style={placeAt(ring)} />}
    </div>
  );
}

/** Full where it is firm, else hollow; pale after the page. */
function nameDot(point: TimelinePoint): string {
  return ['dot', isFirm(point) ? '' : 'dot-hollow', point.later ? 'dot-later' : ''].filter(Boolean).join(' ');
}

/** A share of the line's length, from the side on which reading begins. */
function placeAt(share: number): { readonly '--at': number } {
  return { '--at': Math.round(share * 1000) / 1000 };
}

function namePicture({ text, labels, stories }: QuestionTimeline, dates: readonly PartialDate[]): string {
  const sorted = [...dates].sort();
  const [from, to] = [formatDate(sorted.at(0) ?? ''), formatDate(sorted.at(-1) ?? '')];
  const counts = SIDES.map((side) => popupStrings.sideCount(labels[side], stories[side])).join('; ');
  return popupStrings.timelineLabel(text, { from, to, counts });
}

/** The same as the picture, to read, and to reach the reports. */
function PointList({ timeline, isOpen }: TimelineProps) {
  return (
    <details class="timeline-list" open={isOpen}>
      <summary class="small">
        <ChevronIcon />
        {popupStrings.listOfReports}
      </summary>
      <ul class="dated statements">
        {timeline.points.map((point) => (
          <li key={point.claim}>
            <DateText class="when" date={point.when} />
            <div>
              <p class="small side">{nameStance(timeline, point)}</p>
              <p>{point.text}</p>
              <SourceLink source={{ publisher: point.publisher, title: point.text, url: point.url }} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "yes or possibly · called possible · carried by 3 outlets". */
function nameStance({ labels }: QuestionTimeline, { side, mode, reports, later }: TimelinePoint): string {
  return [
    labels[side],
    popupStrings.modes[mode],
    reports > 1 ? popupStrings.reprints(reports) : '',
    later ? popupStrings.laterReport : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
