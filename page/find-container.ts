import { type Holder, isParagraph, measureLinkShare } from './holder';

/** So many of the best are asked whether they share a container. */
const RIVALS = 5;
const MIN_RIVALS = 3;
/** Of the best one's points: what a rival, an ancestor to go on from, and a sibling of it have at least. */
const RIVAL_SHARE = 0.75;
const ANCESTOR_SHARE = 1 / 3;
const SIBLING_SHARE = 0.2;
const MIN_SIBLING_SCORE = 10;
/** Characters: a paragraph beside the article is its own by length, a shorter one only without any link. */
const LONG_PARAGRAPH_LENGTH = 80;
const MAX_LINK_SHARE = 0.25;

/**
 * The holder of the article's paragraphs, once all have their points: the best one, or one around it that
 * shows by its points that it has more of the text. Null where none has any points.
 */
export function findContainer(holders: readonly Holder[]): Holder | null {
  const best: Holder[] = [];
  for (const holder of holders) {
    if (holder.score <= (best[RIVALS - 1]?.score ?? 0)) continue;
    best.push(holder);
    best.sort((a, b) => b.score - a.score);
    if (best.length > RIVALS) best.pop();
  }
  const [first] = best;
  return first ? leaveWrapper(climb(findShared(first, best))) : null;
}

/** The container, and the holders beside it that carry on its text: after an advertisement, between pictures. */
export function joinSiblings(container: Holder, holders: readonly Holder[]): ReadonlySet<Holder> {
  const joined = new Set([container]);
  const names = container.element.getAttribute('class');
  const least = Math.max(MIN_SIBLING_SCORE, container.score * SIBLING_SHARE);
  for (const holder of holders) {
    if (!holder.parent || holder.parent !== container.parent) continue;
    const isLike = names !== null && names !== '' && holder.element.getAttribute('class') === names;
    const bonus = isLike ? container.score * SIBLING_SHARE : 0;
    if (holder.score + bonus >= least || isLoneParagraph(holder)) joined.add(holder);
  }
  return joined;
}

function isLoneParagraph(holder: Holder): boolean {
  if (holder.element.tagName !== 'P' || !isParagraph(holder)) return false;
  const links = measureLinkShare(holder);
  return holder.length > LONG_PARAGRAPH_LENGTH ? links < MAX_LINK_SHARE : links === 0;
}

/** The nearest holder around the best one in which most of those of like score stand as well. */
function findShared(first: Holder, best: readonly Holder[]): Holder {
  const counts = new Map<Holder, number>();
  for (const rival of best) {
    if (rival === first || rival.score < first.score * RIVAL_SHARE) continue;
    for (let outer = rival.parent; outer; outer = outer.parent)
      counts.set(outer, (counts.get(outer) ?? 0) + 1);
  }
  for (let outer = first.parent; outer?.parent; outer = outer.parent)
    if ((counts.get(outer) ?? 0) >= MIN_RIVALS) return outer;
  return first;
}

/** Points fall on the way up; where they rise, more of the text has come in. */
function climb(start: Holder): Holder {
  const least = start.score * ANCESTOR_SHARE;
  let last = start.score;
  for (let outer = start.parent; outer?.parent; outer = outer.parent) {
    if (outer.score === 0) continue;
    if (outer.score < least) break;
    if (outer.score > last) return outer;
    last = outer.score;
  }
  return start;
}

/** Out of wrappers of nothing else, to where there are siblings. */
function leaveWrapper(holder: Holder): Holder {
  let outer = holder;
  while (outer.parent?.parent && outer.parent.filledChildren === 1 && outer.parent.ownBlocks === 0)
    outer = outer.parent;
  return outer;
}
