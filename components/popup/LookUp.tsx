import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LookUpResult } from '../../engine/lookup/build-look-up';
import { CloseIcon, SearchIcon } from '../icons';
import { LookUpDetail, type LookUpDetailView } from './LookUpDetail';
import { findNextIndex } from './list-index';
import { ResultOption } from './ResultOption';
import { popupStrings } from './strings';

/** What can be opened: an event opens as the entity that it is. */
export interface LookUpTarget {
  readonly kind: LookUpResult['kind'];
  readonly id: string;
}

export interface LookUpProps {
  readonly query: string;
  /** What is typed now; it closes all that was opened. */
  readonly onQuery: (query: string) => void;
  /** Best first; null while they are being found. */
  readonly results: readonly LookUpResult[] | 'unreadable' | null;
  readonly onOpen: (target: LookUpTarget) => void;
  /** What was opened; null where the results, or the page, are to be seen. */
  readonly detail: LookUpDetailView | null;
  readonly onBack: () => void;
  /** True on opening where there is no report on the page. */
  readonly hasFocus?: boolean;
  /** What stands below while nothing is looked up. */
  readonly children?: ComponentChildren;
}

/** A combobox over the corpus, after the ARIA Authoring Practices' editable combobox with list autocomplete. */
export function LookUp(props: LookUpProps) {
  const { query, onQuery, results, onOpen, detail, onBack, hasFocus = false, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [index, setIndex] = useState(0);
  const isOpen = detail === null && query.trim() !== '';
  const found = isOpen && results !== 'unreadable' ? (results ?? []) : [];
  const active = Math.min(index, found.length - 1);

  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);
  useSlashKey(input);

  const select = (result: LookUpResult | undefined) => result && onOpen({ kind: result.kind, id: result.id });
  const change = (next: string) => {
    setIndex(0);
    onQuery(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An Enter or Escape that ends an input method's composition is not for the list.
    if (event.isComposing || (!isOpen && event.key !== 'Escape')) return;
    if (event.key === 'Escape' && (query !== '' || detail !== null)) change('');
    else if (event.key === 'Enter') select(found[active]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setIndex(findNextIndex(event.key, active, found.length));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div class="look-up">
        <SearchIcon />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={popupStrings.lookUp}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          aria-keyshortcuts="/"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={popupStrings.lookUp}
          value={query}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <span class="key" aria-hidden="true">
            {popupStrings.lookUpKey}
          </span>
        ) : (
          <button
            type="button"
            class="icon-button"
            aria-label={popupStrings.clear}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {isOpen && results !== null && describeResults(results)}
      </p>
      <div class="look-up-list" hidden={!isOpen}>
        <div id={listId} role="listbox" aria-label={popupStrings.results}>
          {found.map((result, at) => (
            <ResultOption
              key={`${result.kind} ${result.id}`}
              id={`${listId}-${at}`}
              result={result}
              isActive={at === active}
              onSelect={() => select(result)}
            />
          ))}
        </div>
        {isOpen && results !== null && <ListFoot query={query} results={results} />}
      </div>
      {detail ? (
        <LookUpDetail
          detail={detail}
          onOpen={onOpen}
          onBack={() => {
            onBack();
            input.current?.focus();
          }}
        />
      ) : (
        !isOpen && children
      )}
    </>
  );
}

type Results = NonNullable<LookUpProps['results']>;

/** For screen readers, and at the foot of the list. */
function describeResults(results: Results): string {
  if (results === 'unreadable') return popupStrings.emptyStates['corpus-unreadable'].title;
  return popupStrings.resultCount(results.length);
}

function ListFoot({ query, results }: { readonly query: string; readonly results: Results }) {
  if (results === 'unreadable') {
    const { title, text } = popupStrings.emptyStates['corpus-unreadable'];
    return <NoResults title={title} note={text} />;
  }
  if (results.length === 0) {
    return <NoResults title={popupStrings.noResults(query)} note={popupStrings.noResultsNote} />;
  }
  return (
    <p class="look-up-foot small soft">
      <span>{describeResults(results)}</span>
      <span>{popupStrings.lookUpKeys}</span>
    </p>
  );
}

function NoResults({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div class="look-up-none">
      <p>{title}</p>
      <p class="small soft">{note}</p>
    </div>
  );
}

/** "/" puts the cursor into the box, unless it is being typed somewhere. */
function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const page = input.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
