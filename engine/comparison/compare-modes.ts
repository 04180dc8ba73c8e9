import type { PageMode } from '../claims/page-claim';
import type { Mode } from '../corpus/corpus';
import type { MatchedQuestion } from './matched-matter';

/** Questions about whether something is demanded. */
const DEMAND = /\b(?:demand|urge|insist|seek|sought|ask|request|call (?:on|for)|need|ought|should|must)\b/i;

/** Where the question is itself about a demand, a demand on the page reports that it was made. */
export function readModes(
  { clause, matter }: MatchedQuestion,
  report: Mode,
): { page: PageMode; report: Mode } {
  const isAboutDemand = DEMAND.test(matter.question.text);
  const settle = <T extends PageMode>(mode: T) => (isAboutDemand && mode === 'demanded' ? 'asserted' : mode);
  return { page: settle(clause.mode), report: settle(report) };
}

/** A demand, a condition, a question or a forecast is compared with its own kind only; two maybes never conflict. */
export function isComparable(page: PageMode, report: string, isSameSide: boolean): boolean {
  if (page === 'asked') return false;
  const isSaid = (mode: string) => mode === 'asserted' || mode === 'denied';
  if (isSaid(page) && isSaid(report)) return true;
  if (page === report) return isSameSide;
  const isOpen = (mode: string) => mode === 'possible' || mode === 'predicted' || isSaid(mode);
  if (!isOpen(page) || !isOpen(report)) return false;
  // that something was foreseen is no report that it has happened
  return !(isSameSide && isSaid(page) && report === 'predicted');
}
