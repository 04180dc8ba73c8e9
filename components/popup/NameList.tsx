import type { Span } from '../../engine/article';
import type { Mention, Name } from '../../engine/report';
import { ChevronIcon } from '../icons';
import { strings } from '../strings';
import { popupStrings } from './strings';

interface NameListProps {
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly onShow: (span: Span) => void;
  readonly onOpenEntity: (id: string) => void;
}

/** Every name that was found, each leading to its card and to every place where it stands on the page. */
export function NameList({ mentions, names, onShow, onOpenEntity }: NameListProps) {
  const known = groupBy(mentions, (mention) => mention.entity);
  const unknown = groupBy(names, (name) => name.text);
  if (known.length === 0 && unknown.length === 0)
    return <p class="names-none soft">{popupStrings.noNames}</p>;
  return (
    <div class="names">
      {known.length > 0 && (
        <section>
          <h2>{popupStrings.namesHeading}</h2>
          <ul>
            {known.map(([first, ...others]) => (
              <KnownName
                key={first.entity}
                mentions={[first, ...others]}
                onShow={onShow}
                onOpenEntity={onOpenEntity}
              />
            ))}
          </ul>
        </section>
      )}
      {unknown.length > 0 && (
        <section>
          <h2>{popupStrings.alsoNamed}</h2>
          <p class="small soft">{popupStrings.alsoNamedNote}</p>
          <ul>
            {unknown.map(([first, ...others]) => (
              <li key={first.text} class="name-row">
                <span class="name-text">{first.text}</span>
                <span class="small soft">{popupStrings.nameTypes[first.type]}</span>
                <Places name={first.text} spans={[first, ...others]} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A group has one member at least. */
type Group<Item> = readonly [Item, ...Item[]];

/** Groups in the order of their first members. */
function groupBy<Item>(items: readonly Item[], read: (item: Item) => string): readonly Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(read(item));
    if (group) group.push(item);
    else groups.set(read(item), [item]);
  }
  return [...groups.values()];
}

function KnownName({
  mentions,
  onShow,
  onOpenEntity,
}: {
  readonly mentions: Group<Mention>;
  readonly onShow: (span: Span) => void;
  readonly onOpenEntity: (id: string) => void;
}) {
  const [{ entity, name, type }] = mentions;
  const isUnsure = mentions.every(({ confidence }) => confidence === 'likely');
  return (
    <li class="name-row">
      <button
        type="button"
        class="name-text"
        aria-label={popupStrings.openCard(name)}
        onClick={() => onOpenEntity(entity)}
      >
        {name}
      </button>
      <span class="small soft">
        {strings.entityTypes[type]}
        {isUnsure && ` · ${popupStrings.unsure}`}
      </span>
      <Places name={name} spans={mentions} onShow={onShow} />
    </li>
  );
}

/** More than this many numbers would crowd the list; the others open on request. */
const MOST_PLACES = 8;

/** A number for each place on the page, which leads there. */
function Places(props: {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly onShow: (span: Span) => void;
}) {
  const { name, spans, onShow } = props;
  const places = spans.map(({ start, end }, index) => (
    <button
      key={start}
      type="button"
      class="place"
      aria-label={popupStrings.mentionOf(name, index + 1, spans.length)}
      onClick={() => onShow({ start, end })}
    >
      {index + 1}
    </button>
  ));
  const hidden = places.slice(MOST_PLACES);
  return (
    <span class="places">
      {places.slice(0, MOST_PLACES)}
      {hidden.length > 0 && (
        <details>
          <summary aria-label={popupStrings.morePlaces(name, hidden.length)} class="small">
            <ChevronIcon />
            {`+${hidden.length}`}
          </summary>
          {hidden}
        </details>
      )}
    </span>
  );
}
