import type { Statement } from '../../engine/corpus/describe-statement';

/** What a card shows before "more": as much as Wikipedia's page previews do. */
const MOST_STATEMENTS = 3;
const MOST_CHARACTERS = 525;

/** The first statements that fit the card unopened; one at least, however long it is. */
export function findVisibleStatements(statements: readonly Statement[]): readonly Statement[] {
  let characters = 0;
  let fitting = 0;
  for (const { text } of statements.slice(0, MOST_STATEMENTS)) {
    characters += text.length;
    if (fitting > 0 && characters > MOST_CHARACTERS) break;
    fitting += 1;
  }
  return statements.slice(0, fitting);
}
