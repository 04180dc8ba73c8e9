import type { Statement as StatementView } from '../../engine/corpus/describe-statement';
import { DateText } from '../DateText';
import { measureYears } from '../format-date';
import { SourceLink } from '../SourceLink';
import { strings } from '../strings';

/** A report from within a month of what it tells needs no second date. */
const SAME_TIME_YEARS = 1 / 12;

interface StatementProps {
  readonly statement: StatementView;
  /** Left out where all statements are of one source, named above. */
  readonly namesSource?: boolean;
}

/** One reported thing, led by the date it is about, its source below. A row of a `.dated` list. */
export function Statement({ statement, namesSource = true }: StatementProps) {
  const { when, source, text, contradicted } = statement;
  return (
    <li>
      <DateText class="when" date={when ?? source.published} />
      <div>
        <p>{text}</p>
        {namesSource && (
          <SourceLink source={source} showsDate={when !== null && isFarFrom(when, source.published)} />
        )}
        {contradicted && <p class="otherwise">{strings.otherwise}</p>}
      </div>
    </li>
  );
}

function isFarFrom(when: string, published: string): boolean {
  const [about, told] = [measureYears(when), measureYears(published)];
  return about === null || told === null || Math.abs(about - told) > SAME_TIME_YEARS;
}
