import { useEffect, useState } from 'preact/hooks';
import type { LookUpProps, LookUpTarget } from '../../components/popup/LookUp';
import type { LookUpDetailView } from '../../components/popup/LookUpDetail';
import { askBackground } from '../../messaging/messages';

/** The state of the look-up box: what is typed, what was found, what was opened. */
export function useLookUp(): Omit<LookUpProps, 'children' | 'hasFocus'> {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<LookUpProps['results']>(null);
  const [details, setDetails] = useState<readonly LookUpDetailView[]>([]);

  useEffect(() => {
    if (query.trim() === '') return setResults(null);
    let isCurrent = true;
    // Answers that come after the next key are dropped.
    askBackground({ ask: 'look-up', query: query.slice(0, MOST_LETTERS) }).then(
      (found) => isCurrent && setResults(found),
      () => isCurrent && setResults('unreadable'),
    );
    return () => {
      isCurrent = false;
    };
  }, [query]);

  return {
    query,
    onQuery: (typed) => {
      setQuery(typed);
      setDetails([]);
    },
    results,
    onOpen: async (target) => {
      const detail = await findDetail(target).catch(() => null);
      if (detail) setDetails((opened) => [...opened, detail]);
    },
    detail: details.at(-1) ?? null,
    onBack: () => setDetails((opened) => opened.slice(0, -1)),
  };
}

/** As many as the protocol lets through. */
const MOST_LETTERS = 200;

async function findDetail({ kind, id }: LookUpTarget): Promise<LookUpDetailView | null> {
  if (kind === 'question') {
    const timeline = await askBackground({ ask: 'describe-question', question: id, page: null });
    return timeline && { kind, timeline };
  }
  if (kind === 'source') {
    const description = await askBackground({ ask: 'describe-source', source: id });
    return description && { kind, description };
  }
  const card = await askBackground({ ask: 'describe-entity', entity: id, published: null });
  return card && { kind: 'entity', card };
}
