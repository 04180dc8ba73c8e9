import { useEffect, useRef } from 'preact/hooks';
import type { LookUpResult } from '../../engine/lookup/build-look-up';
import { formatDate } from '../format-date';
import { strings } from '../strings';
import { popupStrings } from './strings';

interface ResultOptionProps {
  readonly id: string;
  readonly result: LookUpResult;
  readonly isActive: boolean;
  readonly onSelect: () => void;
}

/** One result: its name, what kind of thing it is, and the line that tells it from others of the name. */
export function ResultOption({ id, result, isActive, onSelect }: ResultOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // jsdom has no layout, and so no scrollIntoView.
    if (isActive) option.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  const line = describeLine(result);
  return (
    // The combobox keeps the focus and answers the keys; an option only answers the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div ref={option} id={id} class="option" role="option" aria-selected={isActive} onClick={onSelect}>
      <span class="option-name">{result.name}</span>
      <span class="option-kind small soft">{nameKind(result)}</span>
      {line !== '' && <span class="option-line small soft">{line}</span>}
    </div>
  );
}

function nameKind(result: LookUpResult): string {
  switch (result.kind) {
    case 'entity':
      return strings.entityTypes[result.type];
    case 'event':
      return popupStrings.typeAndDate(strings.entityTypes.event, formatDate(result.date));
    case 'question':
      return popupStrings.resultKinds.question;
    case 'source':
      return popupStrings.typeAndDate(popupStrings.resultKinds.source, formatDate(result.published));
  }
}

function describeLine(result: LookUpResult): string {
  switch (result.kind) {
    case 'entity':
    case 'event':
      return result.line;
    case 'question':
      return popupStrings.reportCount(result.reports);
    case 'source':
      return result.publisher;
  }
}
