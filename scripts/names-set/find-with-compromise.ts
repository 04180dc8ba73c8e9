import nlp from 'compromise';
import type { NameType } from '../../engine/report';
import type { TypedSpan } from './score-spans';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}

/** The people, organisations and places that compromise finds, with offsets into the text. */
export function findWithCompromise(text: string): TypedSpan[] {
  const doc = nlp(text);
  const read = (type: NameType, view: { json: (options: object) => unknown }): TypedSpan[] =>
    (view.json({ offset: true }) as readonly Found[]).map(({ offset: { start, length } }) => ({
      type,
      start,
      end: start + length,
    }));
  return [
    ...read('person', doc.people()),
    ...read('organisation', doc.organizations()),
    ...read('place', doc.places()),
  ];
}
