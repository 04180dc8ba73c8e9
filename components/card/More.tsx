import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '../icons';

interface MoreProps {
  /** What stands behind it: "3 more statements". */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A disclosure of the browser's own: it needs no state of ours, and so no hooks in every page. */
export function More({ label, children }: MoreProps) {
  return (
    <details class="more">
      <summary class="small">
        <ChevronIcon />
        {label}
      </summary>
      {children}
    </details>
  );
}
