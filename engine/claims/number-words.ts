/** Closed classes of English that say a number. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Scales of one letter: a number only where they touch the digits ("5m", never "5 m"). */
export const TOUCHING_SCALES = new Set(['k', 'm', 'b']);

/** Vague plurals, each with the least they can mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  twentieth: 20,
};

/** Fractions in per cent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
};

export const MULTIPLES: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
};

/** How often, in one word. "Once" mostly means "formerly" and is none. */
export const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** Spans of time with the unit they are counted in and how many of it they are. */
export const DURATIONS: Readonly<Record<string, { unit: string; times: number }>> = {
  hour: { unit: 'hour', times: 1 },
  minute: { unit: 'minute', times: 1 },
  day: { unit: 'day', times: 1 },
  week: { unit: 'week', times: 1 },
  fortnight: { unit: 'week', times: 2 },
  month: { unit: 'month', times: 1 },
  year: { unit: 'year', times: 1 },
  yr: { unit: 'year', times: 1 },
  decade: { unit: 'year', times: 10 },
  century: { unit: 'year', times: 100 },
  centuries: { unit: 'year', times: 100 },
};

export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'dollar',
  dollars: 'dollar',
  usd: 'dollar',
  euro: 'euro',
  euros: 'euro',
  eur: 'euro',
  pound: 'pound',
  pounds: 'pound',
  gbp: 'pound',
  rupees: 'rupee',
  yuan: 'yuan',
  yen: 'yen',
};

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₹': 'rupee',
  '¥': 'yen',
};

export const DISTANCES: Readonly<Record<string, string>> = {
  km: 'km',
  kilometer: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometres: 'km',
  mile: 'mile',
  miles: 'mile',
  metres: 'metre',
  meters: 'metre',
  feet: 'foot',
};
