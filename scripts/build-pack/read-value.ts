import type { Comparator, SlotValue } from '../../engine/corpus/corpus';
import type { WrittenValue } from './written';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  exactly: 'exactly',
  at_least: 'at-least',
  more_than: 'more-than',
  about: 'about',
  nearly: 'nearly',
  at_most: 'at-most',
  less_than: 'less-than',
};

/** The value of an event's slot; null unless it is written in exactly one of the forms of data/README.md. */
export function readValue(written: WrittenValue): SlotValue | null {
  const { event: _event, slot: _slot, ...form } = written;
  const keys = Object.keys(form);
  const [key = '', second] = keys;
  if (keys.length === 2 && 'from' in form && 'to' in form) {
    const number = Number(form.from);
    const upper = Number(form.to);
    return number <= upper ? { kind: 'quantity', number, upper, comparator: 'exactly' } : null;
  }
  if (second !== undefined) return null;
  const value = form[key];
  const comparator = COMPARATORS[key];
  if (comparator) {
    const number = Number(value);
    return { kind: 'quantity', number, upper: number, comparator };
  }
  if (key === 'date') return { kind: 'date', date: String(value) };
  if (key === 'entity') return { kind: 'entity', entity: String(value) };
  if (key === 'term') return { kind: 'term', term: String(value) };
  return null;
}
