import type { PartialDate } from '../article';
import { toPartialDate } from './partial-dates';

const DAY_MS = 86_400_000;

/** The stretch that "last week" or "two months ago" means, for which chrono gives a day; null where the words mean a day. */
export function findStretch(
  words: string,
  date: PartialDate,
): { date: PartialDate; until: PartialDate } | null {
  if (/\byears? ago\b|\bdecades? ago\b|\b(?:last|this|next) year\b/i.test(words))
    return repeat(date.slice(0, 4));
  if (/\bmonths? (?:ago|earlier|later)\b|\b(?:last|this|next) month\b/i.test(words))
    return repeat(date.slice(0, 7));
  if (!/\bweeks?\b|\bweekend\b/i.test(words) || date.length < 10) return null;
  const at = new Date(`${date}T00:00:00Z`);
  const monday = new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS);
  const sunday = new Date(monday.getTime() + 6 * DAY_MS);
  return { date: toPartialDate(monday, 'day'), until: toPartialDate(sunday, 'day') };
}

function repeat(date: PartialDate): { date: PartialDate; until: PartialDate } {
  return { date, until: date };
}
