import { PERSON_CUES, TITLES, wordSet } from './word-lists';

/** Trades that a businessman may be said to have. */
export const BUSINESS_TRADES = wordSet(
  'developer entrepreneur billionaire tycoon mogul investor financier host star celebrity builder owner hotelier landlord',
);

/** Given names so common that with a common surname they are nobody in particular. */
export const EVERYDAY_NAMES = wordSet(`
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth
  steven edward brian ronald anthony kevin jason matthew gary timothy larry jeffrey frank scott eric stephen andrew gregory
  joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe jack albert jonathan justin terry
  keith samuel bruce craig alan adam mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy
  karen betty helen sandra donna carol ruth sharon michelle laura sarah jessica ann anne jane emma kate tom mike bill bob jim
  dave chris tim sam ben dan nick steve matt tony
`);

/** What anybody in the news may be called, though it ends like a trade. */
const ANYBODY = wordSet(`
  former member supporter partner insider outsider newcomer fighter holder father mother brother sister daughter winner loser
  leader commander officer minister adviser advisor author writer critic speaker founder owner soldier veteran follower
  survivor reformer hardliner moderate politician lawmaker statesman businessman businesswoman diplomat congressman
  congresswoman policeman fugitive mediator negotiator interpreter prisoner officeholder senior junior minor major later
  latter after other another over under ever never rather whether together number order power matter letter paper center
  warrior elder fellow militant terrorist extremist jihadist islamist leftist nationalist conservative democrat republican
  activist journalist guerrilla man woman gunman human german roman american afghan african asian european indian iranian
  egyptian syrian palestinian russian ukrainian canadian australian brazilian italian civilian october november december
  september consultant assistant lieutenant important relevant constant distant quarter summer winter water
`);
/** Endings of trades: "optician", "goldsmith", "beekeeper". */
const TRADE_ENDING = /(?:er|or|ist|ian|man|woman|eer|smith|wright|ant|ess)$/;

/** Whether the word names a trade, by the list or by its ending. */
export function isTrade(word: string): boolean {
  if (OCCUPATIONS.has(word)) return true;
  return (
    word.length > 4 &&
    TRADE_ENDING.test(word) &&
    !ANYBODY.has(word) &&
    !TITLES.has(word) &&
    !PERSON_CUES.has(word)
  );
}

/** Trades that stand beside a name. Not those that anybody in the news may have: "author", "critic", "chief". */
const OCCUPATIONS = wordSet(`
  actor actress singer musician guitarist bassist drummer rapper dj comedian dancer choreographer painter sculptor artist
  photographer filmmaker screenwriter playwright novelist poet illustrator cartoonist composer conductor pianist violinist
  chef baker cook butcher brewer winemaker farmer rancher fisherman plumber electrician carpenter mechanic builder welder
  driver trucker nurse midwife dentist surgeon physician paediatrician pediatrician cardiologist psychologist psychiatrist
  therapist veterinarian vet pharmacist paramedic firefighter lifeguard teacher headteacher headmaster principal librarian
  student pupil schoolboy schoolgirl pastor priest deacon vicar rabbi accountant banker realtor broker landlord contractor
  barista bartender waiter waitress hairdresser barber tailor designer architect engineer programmer chemist biologist
  physicist geologist astronomer astronaut mathematician botanist zoologist archaeologist neuroscientist meteorologist
  entrepreneur billionaire investor financier developer shopkeeper grocer florist publican hotelier restaurateur gardener
  coach manager quarterback goalkeeper striker defender midfielder pitcher catcher batsman bowler winger linebacker
  receiver outfielder shortstop wrestler boxer golfer swimmer sprinter cyclist jockey footballer cricketer skater skier
  gymnast umpire referee surfer athlete runner snooker constable trooper sheriff councillor councilman councilwoman
  alderman mayor undertaker magician lawyer attorney solicitor barrister prosecutor detective inspector blogger youtuber streamer influencer model beekeeper postman caretaker janitor
`);

/** Given names of women, folded: "Ms. Trump" is not a man, nor "Mr. Koofi" a woman. */
export const WOMEN = wordSet(`
  abby abigail alexandra alice alicia allison alison amanda amber amy ana andrea angela angelina anita ann anna anne
  annie audrey barbara beatrice beth betsy betty beverly bonnie brenda caitlin candace carla carol caroline carolyn
  catherine cathy cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie cristina
  cynthia danielle daphne dawn deborah debbie diana diane donna doris dorothy eileen elaine eleanor elena elizabeth ella
  ellen emily emma erica erin esther eva farah fatima fawzia federica florence frances gayle gina gloria grace hannah harriet
  heather heidi helen hillary hollyanne holly ingrid irene iris isabel isabella ivana ivanka jacqueline jane janet
  janice jen jennifer jenny jessica jill joan joanna joyce juanita judith judy julia julie juliet karen kate katherine
  kathleen kathryn kathy katie kirsten kristen kristin lara laura lauren leah lillian linda lindsay lindsey lisa liz lois
  lorraine louise lucy lydia madeleine maggie marcia margaret maria marie marilyn marjorie marlene martha mary maryanne
  maureen maya megan melania melanie melinda melissa michelle mildred miranda moira molly monica nadia nancy naomi natalie
  natasha neilia nicola nicole nikki nina nora norma olivia pamela patricia paula pauline peggy penny phyllis priscilla
  rachel rebecca renee rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sara sarah sharon sheila
  shirley sofia sonia sophia sophie stacy stella stephanie susan suzanne sylvia tamara tanya tara teresa theresa thelma
  tiffany tina toni ursula valerie vanessa vera veronica vicki victoria virginia vivian wendy yasmin yvonne zainab
  zoe hana
`);

/** Given names of both: they say nothing. */
export const EITHER_SEX = wordSet(`
  alex alexis ashley cameron chris dana jackie jamie jo jordan kelly kim lee leslie lynn max morgan pat robin sam shannon
  taylor terry tracy abu haji gul karim
`);
