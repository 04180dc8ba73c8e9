import type { PartialDate } from '../engine/article';
import { formatDate, isPartialDate } from './format-date';

interface DateTextProps {
  readonly date: PartialDate;
  readonly class?: string;
}

/** A date in words; what is no date is plain text, for `<time>` would claim that it is one. */
export function DateText({ date, class: className }: DateTextProps) {
  if (!isPartialDate(date)) return <span class={className}>{date}</span>;
  return (
    <time class={className} dateTime={date}>
      {formatDate(date)}
    </time>
  );
}
