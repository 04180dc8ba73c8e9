import { splitWords } from '../text/words';
import { findRoot } from './phrase-pattern';

/**
 * Words of one sense as news uses them, a line each. Only words that may stand for each other whatever they
 * are said of; opposites never share a line.
 */
const SENSES = `
withdraw withdrawal pullout departure depart leave exit evacuate
promise pledge vow undertake undertaking assure assurance guarantee commitment
agreement accord deal pact arrangement covenant settlement
danger threat menace peril risk
talks negotiate negotiation discuss discussion dialogue consultation
meet meeting session encounter
truce ceasefire
prolong extend extension renew renewal
tie link bond connection relation relationship
intelligence information tip
rely depend lean reliance
sever sunder
grow growth expand spread increase rise climb
host shelter harbour house refuge haven sanctuary guest
recruit enlist
attack strike assault hit
plan plot prepare scheme intend
jail prison imprison
prisoner detainee captive inmate
kill murder slay
execute execution
help assist assistance aid support
join unite
refuse decline reject spurn rebuff
deny dismiss repudiate
baseless unfounded groundless
candid honest frank
professional businesslike
deed action act conduct behaviour
word promise
judge measure assess
weaken degrade erode diminish
contain curb brake restrain check
pretend show pretence feign sham
fight combat battle
hunt pursue chase
enemy foe adversary
common shared mutual joint
worry concern alarm fear
recognise recognition acknowledge
succeed successor replace
responsible behind
dam barrage
build construct construction erect
tourist visitor traveller
love favourite popular
move shift relocate transfer
fast quick swift rapid
immediate immediately instant
full complete entire total
strong potent formidable powerful
weak feeble
group organisation outfit faction
fighter militant insurgent gunman jihadist
soldier troops trooper serviceman
leader chief head commander boss
official officer
border frontier
clash skirmish firing
war conflict quarrel dispute
solve settle resolve end
want wish desire seek
demand insist require
rule govern
collapse crumble
border frontier
trust trustworthy reliable confidence faith
patient patience bide
caliphate emirate
ruthless brutal merciless cruel
paid pay wage salary
cooperate cooperation collaborate collaboration
hard difficult tough
easy simple
big large great major
near close
correct right accurate
wrong incorrect mistaken inaccurate erroneous
blame accuse
badly poorly
well smoothly
sanction blacklist
capture seize
raid incursion
`;

const senseOfRoot: ReadonlyMap<string, string> = new Map(
  SENSES.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const roots = splitWords(line).map(({ stem }) => findRoot(stem));
      return roots.map((root): [string, string] => [root, roots[0] ?? root]);
    }),
);

/** The root that stands for all of its sense ("pledge" for "promise"); the root itself where it has no like. */
export function findSense(root: string): string {
  return senseOfRoot.get(root) ?? root;
}
