import type { Comparator, Quantity, SlotValue } from '../engine/corpus/corpus';
import { formatDate, LANGUAGE } from './format-date';
import { strings } from './strings';

const NUMBER = new Intl.NumberFormat(LANGUAGE);

/** A slot's value in words: "at least 20", "2,000 to 4,000", "6 Nov 2025". `name` is the value's entity by name. */
export function formatValue(value: SlotValue, name: string | null): string {
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value);
    case 'date':
      return formatDate(value.date);
    case 'entity':
      return name ?? value.entity;
    case 'term':
      return value.term.replaceAll('-', ' ');
  }
}

function formatQuantity({ number, upper, comparator }: Quantity): string {
  if (upper !== number) return strings.range(NUMBER.format(number), NUMBER.format(upper));
  const words: Readonly<Record<Comparator, string>> = strings.comparators;
  const text = NUMBER.format(number);
  return words[comparator] === '' ? text : `${words[comparator]} ${text}`;
}
