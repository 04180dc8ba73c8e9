import type { LiveBlock } from './collect-blocks';
import { type Holder, isParagraph, isStatedBody, measureLinkShare } from './holder';

/** Characters: anything shorter is a label. */
const MIN_PARAGRAPH_LENGTH = 25;
/** So many characters of a paragraph weigh as much as a comma, up to so many points. */
const LENGTH_PER_POINT = 100;
const MAX_LENGTH_POINTS = 3;
/** A paragraph counts for so many holders above it. */
const MAX_LEVELS = 5;

const GOOD_NAME = /article|body|content|entry|main|page|post|text|blog|story/i;
const NAME_POINTS = 25;
/** Some twenty paragraphs: beats a name, not a longer text elsewhere. */
const STATED_POINTS = 100;

const TAG_POINTS: Readonly<Record<string, number>> = {
  DIV: 5,
  ARTICLE: 5,
  SECTION: 5,
  MAIN: 5,
  TD: 3,
  BLOCKQUOTE: 3,
  OL: -3,
  UL: -3,
  DL: -3,
  LI: -3,
  FORM: -3,
};

/**
 * Gives holders their points: each paragraph counts by its length and commas for the holder it stands in, half
 * for the next, ever less above; then links take off their share. The scheme is Arc90's, and Readability's.
 */
export function scoreHolders(holders: readonly Holder[], blocks: readonly LiveBlock[]): void {
  for (const holder of holders) holder.score = 0;
  for (const block of blocks) {
    const points = scoreBlock(block);
    let holder = isParagraph(block.holder) ? block.holder.parent : block.holder;
    for (let level = 0; points > 0 && holder && level < MAX_LEVELS; level++) {
      if (holder.score === 0) holder.score = scoreElement(holder);
      holder.score += points / (level < 2 ? level + 1 : level * 3);
      holder = holder.parent;
    }
  }
  for (const holder of holders) holder.score *= 1 - measureLinkShare(holder);
}

function scoreBlock({ kind, length, commas }: LiveBlock): number {
  if (kind === 'heading' || kind === 'caption' || length < MIN_PARAGRAPH_LENGTH) return 0;
  return 1 + commas + Math.min(MAX_LENGTH_POINTS, Math.floor(length / LENGTH_PER_POINT));
}

function scoreElement({ element, side }: Holder): number {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const byName = (GOOD_NAME.test(names) ? NAME_POINTS : 0) - (side ? NAME_POINTS : 0);
  return (TAG_POINTS[element.tagName] ?? 0) + byName + (isStatedBody(element) ? STATED_POINTS : 0);
}
