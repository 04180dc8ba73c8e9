/**
 * What a full stop after a word means, as word lists of the language. All entries are folded and stand
 * without their final stop.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Always followed by the rest of the name or phrase: "Gen. Milley", "St. Paul", "Obama v. Romney". */
export const NEVER_FINAL = list(`
  mr mrs ms mx messrs mmes dr prof rev hon fr sr. msgr mt ft pres gov lt sen rep reps sens gen col maj capt cmdr
  cdr adm brig sgt cpl pvt pfc ens insp supt det sup ofc amb sec atty treas dep asst assoc asst pte flt wg sqn
  spc ssgt msgt cmsgt vadm radm comdr comr mme mlle eng vs v viz cf e.g i.e ie eg ca approx al-haj ven bros.
  est. ald del dist. st. n° natl intl maj.-gen lt.-gen ret
`);

/** Holds back a sentence end only before a number: "No. 5", "Sept. 11", "p. 55". */
export const BEFORE_NUMBER = list(`
  no nos p pp fig figs vol vols ch art arts sec sect para par ver n° nr op cit res pt
`);

/** Months as outlets shorten them: "Sept. 11" and also "in Sept. Officials said". */
export const MONTHS = list('jan feb mar apr jun jul aug sep sept oct nov dec');

/** May end a sentence, and then a word of `STARTERS` follows; else the name or phrase goes on. */
export const SOMETIMES_FINAL = list(`
  inc corp co ltd llc plc bros jr sr st ave blvd rd ln hwy dept univ assn etc al est dist bldg
  ala ariz ark calif colo conn fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev
  okla ont ore pa penn que tenn tex va vt wash wis wyo
  mon tue tues wed thu thur thurs fri sat sun ph.d m.d b.a m.a d.phil
`);

/** Words that begin a sentence and hardly ever go on with a name: after "U.S." they mean a new sentence. */
export const STARTERS = list(`
  the a an this that these those he she it they we you i his her its their our my there here
  in on at by for from with after before when while as since until during if although though because despite
  but and or so yet however meanwhile still also then now later instead moreover nor not
  what who whom whose which where why how did does do is are was were has have had will would could should can may
  some many most several both each every all another other one two few more such no
  according officials police authorities today yesterday tonight earlier last next among under over between
  let's i'm i've it's he's she's they're we're that's there's what's
`);

/** After a quotation that ends in "?" or "!", these and a name before them still belong to it. */
export const SPEECH_VERBS = list(`
  said says say asked asks wrote writes added adds replied replies told tells shouted shouts cried tweeted
  posted wondered answered demanded exclaimed joked quipped insisted
`);

/** Nouns that a letter tells apart, so that the letter is no initial: "hepatitis C. Doctors said …". */
export const LETTERED = list(`
  plan vitamin vitamins hepatitis influenza grade type group class section exhibit appendix gate terminal level
  category block wing point option phase team pool model
`);
