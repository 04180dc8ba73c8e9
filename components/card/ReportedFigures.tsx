import type { ReportedSlot } from '../../engine/corpus/describe-entity';
import { DateText } from '../DateText';
import { formatValue } from '../format-value';
import { SourceLink } from '../SourceLink';
import { strings } from '../strings';
import { More } from './More';

interface ReportedFiguresProps {
  readonly slots: readonly ReportedSlot[];
}

/** Before "more": as the matter stood last, without pushing the statements off the card. */
const MOST_SLOTS = 3;
const MOST_VALUES = 3;

/** What was reported for an event's figures, in the order of publication. */
export function ReportedFigures({ slots }: ReportedFiguresProps) {
  const all = slots.map((slot) => ({ ...slot, groups: groupFigures(slot) }));
  const last = all.slice(0, MOST_SLOTS).map((slot) => ({ ...slot, groups: slot.groups.slice(-MOST_VALUES) }));
  const others = all
    .map((slot, index) => ({
      ...slot,
      groups: index < MOST_SLOTS ? slot.groups.slice(0, -MOST_VALUES) : slot.groups,
    }))
    .filter(({ groups }) => groups.length > 0);
  return (
    <section class="card-section">
      <h3>{strings.figures}</h3>
      <SlotRows slots={last} />
      {others.length > 0 && (
        <More label={strings.moreFigures(countValues(others))}>
          <SlotRows slots={others} />
        </More>
      )}
    </section>
  );
}

interface SlotGroups {
  readonly slot: string;
  readonly label: string;
  readonly groups: readonly FigureGroup[];
}

function SlotRows({ slots }: { readonly slots: readonly SlotGroups[] }) {
  return (
    <dl class="dated slots">
      {slots.map(({ slot, label, groups }) => (
        <div key={slot}>
          <dt class="when">{label}</dt>
          {groups.map((group) => (
            <FigureRow key={group.text} group={group} />
          ))}
        </div>
      ))}
    </dl>
  );
}

function countValues(slots: readonly SlotGroups[]): number {
  return slots.reduce((sum, { groups }) => sum + groups.length, 0);
}

/** A value, with the first who reported it and how many followed. */
function FigureRow({ group: { text, first, sources } }: { readonly group: FigureGroup }) {
  return (
    <dd>
      <span class="figure">{text}</span>
      <span class="small soft">
        <DateText date={first.source.published} />
        {first.later && ` · ${strings.figureLater}`}
      </span>
      <SourceLink source={first.source} />
      {sources.size > 1 && <span class="small soft">{strings.andMore(sources.size - 1)}</span>}
    </dd>
  );
}

interface FigureGroup {
  readonly text: string;
  readonly first: ReportedSlot['figures'][number];
  readonly sources: Set<string>;
}

/** Figures that read the same, by the first report of them. */
function groupFigures({ figures }: ReportedSlot): readonly FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const text = formatValue(figure.value, figure.name);
    const group = groups.get(text);
    if (group) group.sources.add(figure.source.id);
    else groups.set(text, { text, first: figure, sources: new Set([figure.source.id]) });
  }
  return [...groups.values()];
}
