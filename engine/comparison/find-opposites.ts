import { findRoot } from '../corpus/phrase-pattern';
import { splitWords } from '../text/words';

/**
 * Acts and states of which only one can be true of the same thing at the same time, a line each. Both sides of a
 * line are verbs, or both are adjectives or adverbs, in every form that news uses; words that mean several things
 * ("right", "close") are left out.
 */
const OPPOSITES = `
extend extension prolong prolongation renew renewal | lapse expire terminate termination
sever cut sunder | keep maintain preserve retain
accept agree approve endorse consent | refuse reject decline spurn rebuff
confirm admit acknowledge concede | deny dispute contradict repudiate
recognise recognition | derecognise ostracise
allow permit let authorise | forbid ban bar prohibit block prevent
release free liberate acquit | jail imprison detain arrest convict
acquit exonerate | convict sentence
survive | die perish killed dead
alive | dead killed
rise increase grow climb soar | fall decrease drop shrink decline sink
more | fewer less
strengthen stronger bolster | weaken weaker degrade
open reopen | close shut
begin start launch resume | end finish halt stop cease suspend
arrive enter return | leave depart withdraw
join | quit leave
win victory triumph prevail succeed success | lose defeat fail failure
attack strike bomb shell | spare
destroy demolish raze | spare intact undamaged unscathed rebuild
support back favour | oppose resist
advise recommend urge | warn discourage dissuade
include | exclude omit
attend | boycott
unite | split divide
secretly | openly publicly
capture seize take overrun conquer | lose recapture abandon
hold keep | lose surrender yield
lift ease relax | impose tighten toughen
fulfil honour observe respect | break breach violate flout
hide conceal shelter harbour | expel extradite betray
extradite deport expel | harbour shelter keep
guilty | innocent
true | false untrue
possible | impossible
likely | unlikely
legal lawful | illegal unlawful
before | after
first | last
peaceful peacefully calm | violent violently
civilian | combatant military
armed | unarmed
alone | jointly together
north northern | south southern
east eastern | west western
inside within | outside
direct directly | indirect indirectly
full fully entire entirely complete completely | partial partially partly
permanent | temporary temporarily
voluntary voluntarily | forced forcibly
praise laud welcome hail | condemn denounce criticise deplore
trust | distrust mistrust
friend ally partner | enemy foe adversary
safe secure | unsafe insecure dangerous
known knew aware | unaware unknown ignorant
deliberate deliberately intentional | accident accidental accidentally mistake mistaken mistakenly
remember | forget
advance | retreat
heed follow obey | ignore defy disregard overrule
`;

type Pole = readonly [line: number, side: 0 | 1];

const polesOfRoot: ReadonlyMap<string, readonly Pole[]> = readPoles();

/** Two words that say the opposite of each other, as they stand in the sentences. */
export interface FoundOpposite {
  readonly page: string;
  readonly report: string;
}

/**
 * The words in which one sentence says the opposite of the other: on either side one word of a pair of opposites
 * and nowhere the other. Null where there is none, or where several of them leave open which counts.
 */
export function findOpposite(page: string, report: string): FoundOpposite | null {
  const ours = readSides(page);
  const theirs = readSides(report);
  const found = [...ours].flatMap(([line, own]) => {
    const other = theirs.get(line);
    return own && other && own.side !== other.side ? [{ page: own.word, report: other.word }] : [];
  });
  const [first, ...more] = found;
  // one word may stand in two pairs: "leave" is neither to arrive nor to join
  const isOne = more.every((one) => one.page === first?.page && one.report === first?.report);
  return first && isOne ? first : null;
}

/** For each pair that a sentence takes a side of, the side and its word; null where it takes both. */
function readSides(text: string): Map<number, { side: 0 | 1; word: string } | null> {
  const sides = new Map<number, { side: 0 | 1; word: string } | null>();
  for (const { text: word, stem } of splitWords(text)) {
    for (const [line, side] of polesOfRoot.get(findRoot(stem)) ?? []) {
      const known = sides.get(line);
      if (known === undefined) sides.set(line, { side, word });
      else if (known && known.side !== side) sides.set(line, null);
    }
  }
  return sides;
}

function readPoles(): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>();
  OPPOSITES.trim()
    .split('\n')
    .forEach((line, at) => {
      line.split('|').forEach((words, side) => {
        for (const { stem } of splitWords(words)) {
          const pole: Pole = [at, side === 0 ? 0 : 1];
          poles.set(findRoot(stem), [...(poles.get(findRoot(stem)) ?? []), pole]);
        }
      });
    });
  return poles;
}
