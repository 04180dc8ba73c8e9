const TAGS = toSet(
  `NAV FOOTER ASIDE MENU DIALOG BUTTON INPUT TEXTAREA SELECT OPTION DATALIST FIELDSET LABEL OUTPUT METER PROGRESS
  CODE PRE KBD SAMP VAR SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO svg math RT RP HEAD`,
);

const ROLES = toSet(
  `navigation banner complementary contentinfo search button menu menubar toolbar tablist dialog alertdialog
  alert status textbox searchbox combobox listbox tooltip`,
);

/** Whole words of a class or id that name a part with a text of its own beside the article. */
const SIDE_WORDS = toSet(
  `comment comments disqus commenting related recommended recommendations recirc newsletter newsletters
  sponsored sponsor advert advertisement dfp outbrain taboola trending mostread popular sidebar cookie cookies
  gallery galleries slideshow carousel`,
);

/** Words that name a row of controls or a line of small print; they also cling to wrappers of text. */
const LABEL_WORDS = toSet(
  `share sharing sharebar social subscribe subscription signup promo promos promotion byline breadcrumb
  breadcrumbs toolbar sronly visuallyhidden screenreadertext`,
);

/** True for all names with one of the words in it, and quick to be false for the many others. */
const MAY_BE_SIDE = new RegExp(
  [
    ...SIDE_WORDS,
    ...LABEL_WORDS,
    'side-bar',
    'most-read',
    'sr-only',
    'visually-hidden',
    'screen-reader',
  ].join('|'),
  'i',
);
/** "ad-slot", "topAd", "adUnit", not "header". */
const IS_AD = /(?:\b|_)[Aa]ds?(?:\b|_|[A-Z])|[a-z]Ads?(?:\b|_|[A-Z])/;

/** A page has few names on many elements. */
const knownNames = new Map<string, SideMatter | null>();
const MAX_KNOWN_NAMES = 2000;

/** What has a sidebar, or is open to comments, is not one. */
const HAVING_WORDS = toSet('has with no without hide show open closed enabled disabled');

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Beside the article: a part with a text of its own (comments, related stories), or a label (share buttons, a byline). */
export type SideMatter = 'part' | 'label';

/** All that can be furniture by more than its tag: one question to the browser instead of ten for each element. */
const MAY_BE_FURNITURE =
  '[role], [contenteditable], [hidden], [aria-hidden], [style], details > *, header, sup';

/** `isFurniture` for the elements below `root`, as they are now; quicker for many of them. */
export function createFurnitureCheck(root: Element): (element: Element) => boolean {
  const maybe = new Set(root.querySelectorAll(MAY_BE_FURNITURE));
  return (element) => TAGS.has(element.tagName) || (maybe.has(element) && isFurniture(element));
}

/**
 * Whether an element is no running text whatever stands in it: navigation, controls, code, side matter,
 * editable text, or content that its own attributes hide. Its descendants are then none either.
 */
export function isFurniture(element: Element): boolean {
  if (TAGS.has(element.tagName) || isBanner(element)) return true;
  if (isInClosedDetails(element) || isNoteMark(element)) return true;
  if (!element.hasAttributes()) return false;
  return ROLES.has(element.getAttribute('role') ?? '') || isEditable(element) || isHidden(element);
}

/**
 * What class or id say the element is beside the article; null where they say nothing. A weak sign: pages put
 * such words on the wrapper of everything too, so ask how much of the article it holds.
 */
export function findSideMatter(element: Element): SideMatter | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return null;
  const known = knownNames.get(names);
  if (known !== undefined) return known;
  const found = MAY_BE_SIDE.test(names) || IS_AD.test(names) ? findSideName(names) : null;
  if (knownNames.size >= MAX_KNOWN_NAMES) knownNames.clear();
  knownNames.set(names, found);
  return found;
}

function findSideName(names: string): SideMatter | null {
  let found: SideMatter | null = null;
  for (const name of names.split(/\s+/)) {
    // A category or topic is what the article is about, not what the element is for.
    if (name === '' || /^(?:tag|category|topic|section|post)-/i.test(name)) continue;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/);
    if (words.some((word) => HAVING_WORDS.has(word))) continue;
    words.push(words.join(''));
    if (IS_AD.test(name) || words.some((word) => SIDE_WORDS.has(word))) return 'part';
    if (words.some((word) => LABEL_WORDS.has(word))) found = 'label';
  }
  return found;
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDING_STYLE.test(element.getAttribute('style') ?? '');
}

function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.tagName === 'DETAILS' && !parent.hasAttribute('open') && element.tagName !== 'SUMMARY';
}

/** The page's own header; that of an article holds the headline and the standfirst. */
function isBanner(element: Element): boolean {
  return element.tagName === 'HEADER' && element.closest('article, main, [role="main"]') === null;
}

/** A raised footnote number, as against the raised letters of "21st". */
function isNoteMark(element: Element): boolean {
  return element.tagName === 'SUP' && element.querySelector('a[href^="#"]') !== null;
}
