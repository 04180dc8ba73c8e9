import type { PartialDate } from '../engine/article';
import type { SourceKind } from '../engine/corpus/corpus';
import { formatDate } from './format-date';
import { strings } from './strings';

interface SourceLinkProps {
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string | null;
    readonly kind?: SourceKind;
    readonly published?: PartialDate;
  };
  /** Adds the date of publication, where the row is led by another date. */
  readonly showsDate?: boolean;
}

/** The outlet under what it reported: a link where there is a web address, else its name alone. */
export function SourceLink({ source, showsDate = false }: SourceLinkProps) {
  const address = readWebAddress(source.url);
  const notes = [
    source.kind && source.kind !== 'report' ? strings.sourceKinds[source.kind].toLowerCase() : '',
    showsDate && source.published ? strings.published(formatDate(source.published)) : '',
  ].filter(Boolean);
  return (
    <span class="source">
      {address === null ? (
        <span title={source.title}>{source.publisher}</span>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
          {source.publisher}
          <span class="visually-hidden"> ({strings.newTab})</span>
        </a>
      )}
      {notes.length > 0 && <span class="source-notes"> · {notes.join(' · ')}</span>}
    </span>
  );
}

/** The address where it is one of the web; null for any other scheme, such as "javascript:". */
function readWebAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
