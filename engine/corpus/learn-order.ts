import type { Word } from '../text/words';
import type { RoleOrder } from './matters';
import { findPhrases, type PhraseHit, type PhrasePattern } from './phrase-pattern';

const BE = /^(?:is|are|was|were|be|been|being)$/;
const LINK = /^(?:with|of|to|from|by|for|in|at|on|against|between|among)$/;
const LOOK_BACK = 3;

/**
 * For each anchor, by its first root, the roles that stand before it and after it where the corpus's own
 * sentences use it as an active verb. What no sentence shows has no entry.
 */
export function learnOrder(
  anchors: readonly PhrasePattern[],
  roles: readonly (readonly PhrasePattern[])[],
  texts: readonly (readonly Word[])[],
): Map<string, RoleOrder> {
  const learned = new Map<string, { before: Set<number>; after: Set<number> }>();
  for (const words of texts) {
    const named = roles.flatMap((names, role) => findPhrases(words, names).map((hit) => ({ role, hit })));
    for (const anchor of findPhrases(words, anchors)) {
      if (isPassive(words, anchor)) continue;
      const root = anchor.pattern.roots[0] ?? '';
      const order = learned.get(root) ?? { before: new Set(), after: new Set() };
      for (const { role, hit } of named) {
        if (hit.to <= anchor.from && !isLinked(words, hit)) order.before.add(role);
        if (hit.from >= anchor.to) order.after.add(role);
      }
      learned.set(root, order);
    }
  }
  return learned;
}

function isPassive(words: readonly Word[], { from, to }: PhraseHit): boolean {
  return (
    words.slice(Math.max(0, from - LOOK_BACK), from).some(({ lower }) => BE.test(lower)) ||
    words[to]?.lower === 'by'
  );
}

function isLinked(words: readonly Word[], { from }: PhraseHit): boolean {
  return words.slice(Math.max(0, from - 2), from).some(({ lower }) => LINK.test(lower));
}
