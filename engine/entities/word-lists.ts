/**
 * Closed classes of English words that tell a name from what stands beside it. They are rules of the
 * language, known to the recogniser before any corpus, so they live with the code that applies them. All are
 * folded to lower case, without dots and apostrophes.
 */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a person's name, or roles that stand for one. */
export const TITLES = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister pastor bishop archbishop pope
  cardinal rabbi imam ayatollah mullah maulvi mawlawi molvi mawlana maulana sheikh shaykh sheik emir amir qari haji hajji
  hafiz mufti sultan king queen prince princess duke duchess
  president premier chancellor minister secretary senator sen representative rep congressman congresswoman
  governor gov mayor ambassador envoy commissioner commissar speaker delegate councilman councilwoman
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr corporal cpl
  marshal brigadier brig private lance warrant officer officers commandant commanders
  chief chairman chairwoman chair chairperson director head leader leaders founder ceo cfo spokesman spokeswoman
  spokesperson judge justice attorney prosecutor sheriff inspector detective constable superintendent deputy
  negotiator adviser advisor counselor counsellor coordinator undersecretary under-secretary aide
  detainee analyst correspondent reporter editor author columnist coach quarterback striker actor actress singer
  candidate nominee officials official ministers presidents senators generals governors representatives hon he
  lawmaker lawmakers lawyer historian economist scientist warlord cleric scholar judge juror witness
`);

/** Words that only make up a title together with one of `TITLES`: "Deputy Foreign Minister". */
export const TITLE_MODIFIERS = wordSet(`
  prime foreign defense defence interior finance health education justice press vice special acting interim
  former ex late deputy assistant associate senior junior high supreme national security attorney state treasury
  joint principal political military police army navy air staff chief executive managing general major rear lieutenant
  first second lead top outgoing incoming new caretaker shadow home house majority minority world news
  counterterrorism affairs trade commerce energy labor labour labour's transport transportation agriculture environment
  information culture economy economic intelligence budget homeland district county city opposition party
  congressional presidential parliamentary government cabinet fellow research retired
`);

/** Last words of names of organisations, or words that make a name one. */
export const ORGANISATION_HEADS = wordSet(`
  agency alliance army assembly association authority bank battalion board brigade brigades brotherhood bureau business
  cabinet center centre chamber charity church club coalition college command commission committee company
  confederation congress consortium conference corporation corps council court courts department directorate division
  enterprises exchange faculty federation force forces foundation front fund government group groups guard guards
  guild hospital initiative institute institution inc corp ltd llc plc co company international investigations jihad
  journal laboratory laboratories lab labs league legion magazine media militia ministry mission mosque movement museum
  navy network news newspaper observatory office organisation organization parliament partners party police post press
  productions registry regiment reserve review school schools secretariat senate service services shura society staff
  studio studios syndicate systems taskforce team technologies television theater theatre times trust tribunal tv union
  university watch works airlines airways motors industries holdings associates republicans democrats chiefs academy
  emirate caliphate branch affairs jamaat delegation administration campaign cartel crescent cross tribune herald gazette bulletin radio
  reuters tehrik tehreek hezb lashkar jaish jamiat harakat hizb squad squadron unit orchestra band commons lords chamber embassy consulate
`);

/** Last words of names of places and buildings. */
export const PLACE_HEADS = wordSet(`
  airport avenue base bay beach boulevard bridge building camp canal canyon cape castle cathedral cemetery city coast
  county court creek crossing desert district drive falls field fields forest fort garden gardens gate green
  gulf harbor harbour heights highway hill hills hotel house island islands jail lake lane library mall
  market motorway mountain mountains oblast ocean palace park peninsula pass plain plaza point port prefecture
  prison province quarter range ranch reef region reservoir resort ridge river road route sea shrine springs square
  stadium station strait straits street tower towers town township trail tunnel valley village wall ward
  wood woods zone arena compound
`);

/** Last words of names that are neither: laws, prizes, happenings, products, teams. */
export const OTHER_HEADS = wordSet(`
  accord accords act agreement amendment award awards bill championship convention covenant cup day declaration
  doctrine festival games law laws marathon medal memorandum month night olympics operation pact plan prize process
  protocol report resolution revolution season series show spring summit treaty war wars week year act code
  constitution crisis bowl statement charter bible book dialogue peace gate syndrome pie burger roll
`);

/** Whether names end in the word: "Hazara University", "Turkey Creek", "Doha agreement". */
export function isHead(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || OTHER_HEADS.has(word);
}

/** Capitalised words that follow a name without being part of it: "Biden Administration", "US Congress". */
export const FOLLOWERS = wordSet(`
  government administration campaign regime officials official forces troops leaders leader delegation
  militants fighters commanders embassy congress senate army navy military marines air marine treasury
  capitol state department house supreme special central intelligence defense defence civil coast
  earthquake quake bombing blast attack attacks airstrike airstrikes evacuation airlift floods flood border live updates
  election elections protests
  conflict war crisis crises policy strategy withdrawal talks deal peace
  rule takeover ban order orders visit trip speech says said time correspondent
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
`);

/** Heads before "of" that make one name of the whole: "University of Kabul". */
export const OF_HEADS = wordSet(`
  university bank voice gulf institute college museum church hospital academy school battle siege duke
  duchess earl bishop archbishop lord port bay isle sons daughters friends club society union radio council house
  treaty knights rock order museum league spirit pride heart star sound sons children
`);

/** Points of the compass and the like before a place that leave it the same place. */
export const PLACE_MODIFIERS = wordSet(`
  north south east west northern southern eastern western northeastern northwestern southeastern southwestern
  northeast northwest southeast southwest central downtown greater inner outer upper lower modern ancient
  taliban-controlled post neighboring neighbouring nearby former
`);

export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thurs fri sat sun easter christmas ramadan eid thanksgiving am pm est edt gmt utc et pst pdt
`);

/** Words that join the parts of a name and stay small. */
export const PARTICLES = wordSet(
  'al el ul ur ud ad as ar an at bin ben ibn bint abu umm de del della la le du des van von der den di da dos das e i y o ye',
);

/** Words of grammar: capitalised or not, no name is made of them alone. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those he she it they we you i his her hers its their theirs our ours my mine your yours him
  them us me himself herself itself themselves who whom whose which what where when why how
  in on at by for from with without within after before while as since until till during if unless although though because
  despite into onto over under above below between among against across around about along amid near off out up down to
  through throughout toward towards upon via per like unlike except beyond behind beside besides inside outside
  and but or nor so yet not no yes ok okay oh
  is are was were be been being am do does did done has have had having will would could should can might must shall
  all any both each either every many more most much neither none several some such other others another
  also again already always ago almost away even ever else here there never often once only just quite rather
  really still then thus today together tomorrow tonight too very yesterday perhaps maybe meanwhile moreover however
  instead indeed later earlier sometimes therefore otherwise nevertheless nonetheless further furthermore
  according says said
  whether whatever whenever wherever whoever nobody everybody everyone everything something someone anyone
  anything nothing
`);

/** Ordinary words that often open a sentence; elsewhere a capital makes them part of a name ("New York"). */
export const OPENING_WORDS = wordSet(`
  few one ones two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds
  thousand thousands million millions billion billions first second third last next half dozens dozen now back oh well
  please thanks soon own same different additional additionally given based following including regarding asked added
  speaking say officials police authorities people men women children man woman president troops soldiers critics experts
  analysts residents families witnesses sources reports report reporting news photo image video read more follow share
  sign breaking exclusive updated update opinion analysis editorial related advertisement subscribe
  let lets see get got go going come take make new old good bad big great high low long short little
  american americans democrats republicans copyright caption click watch listen live
  world war government country city state states year years day days week weeks month months time times
  early late recent recently finally eventually may national local international federal
  former current senior top several western eastern northern southern central nearby foreign military
`);

/** Verbs besides `PERSON_VERBS` that follow a subject; a common noun may take them too. */
export const SUBJECT_VERBS = wordSet(`
  is was has had will would could can may might must also then later never still did does and left went came took made
  won lost led gave got held kept became began knows knew saw sees served serves took visited arrived returned
  traveled travelled faces faced
`);

/** Words that are as common as words as they are as names: alone at a sentence's start they prove nothing. */
export const COMMON_WORDS = wordSet(`
  price west east north south may mark hope grant young king page black brown white green gray grey long short strong rice
  bush cook baker bell bird bond book brook brooks burns bill rob will art sue pat jack frank ray dean don chase cross day
  day's dish field fields fisher fish fox frost gates glass gold good hall hand hands head hill hunt hunter ivy joy
  judge knight lane law lock love major marsh mason mercy miller moody moon moore noble oak park parks patience pool poole
  pope post powers power reed rich rivers rose rush sage sharp shepherd ship silver snow stark steel stone street summer
  sweet swift temple tower turner victor wall walker ward waters weaver wells winter winters wise wolf wood woods
  wood's worth faith grace chance christian camp case cash daily date english french guard guy house joint journal
  just key lamb land life light line little lord march mercer mills mine monitor mountain news nice offer order
  outlook pace paper past pence pepper piece place plain point porter post quick real reason record rest river road rock
  root sanders save sell sense sharp shore singer skip small smart speaker star state story sun table times town trade
  true trust union us it is who so he we me am an as at be by do go if in my no of on or to up all any
  can did has had her him his how its let man new not now off old one our out own put say see she the too two use was way
  are was what when why aid aids pact act cia's raw fast care sad mad start stop dash base discord insider beacon telegraph seal seals
`);

/** Words of which at least one shows that a person acts: after "Price" they mean the man. */
export const PERSON_VERBS = wordSet(`
  said says say told tells tell added adds asked asks noted notes argued argues warned warns declined spoke speaks wrote
  writes testified tweeted insisted acknowledged denied denies announced explained met visited replied responded
  who whom himself herself promised suggested believes believed thinks thought wants wanted apologized apologised
  retired resigned stressed pointed pledged vowed refused agreed called cited confirmed did does
`);

/** Nouns before a name that announce a person: "spokesman Suhail Shaheen". */
export const PERSON_CUES = wordSet(`
  spokesman spokeswoman spokesperson president minister secretary senator general colonel captain commander leader chief
  analyst professor director chairman chairwoman ambassador envoy governor mayor officer author reporter correspondent
  lawyer attorney doctor judge justice coach player actor actress singer wife husband son daughter brother sister
  mother father uncle cousin nephew niece friend colleague founder owner activist resident negotiator adviser advisor
  candidate economist historian expert scholar militant cleric warlord soldier sergeant detective teacher student
  veteran survivor victim suspect defendant boss editor columnist photographer named
`);

/** Prepositions of place; what follows is hardly ever a person. */
export const LOCATIVES = wordSet('in near outside inside across throughout around downtown');
/** Words after which "in" does not speak of a place: "confidence in Austin". */
export const TRUST_WORDS = wordSet(
  'confidence trust faith interest interested belief believe believed believes believing trusted disappointed hope stake',
);

/** Common nouns that announce a place after its name or before it: "Panjshir province", "the city of Herat". */
export const PLACE_CUES = wordSet(
  'province district city town village region county state valley capital airport neighborhood neighbourhood suburb border governorate',
);

export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');

/** Peoples, faiths and tongues: never the place itself, and no name of ours. */
export const DEMONYMS = wordSet(`
  afghan afghans pakistani pakistanis american americans british briton britons english irish scottish welsh french german germans
  italian italians spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech slovak
  hungarian romanian bulgarian greek greeks turkish turks russian russians ukrainian ukrainians belarusian serbian serb serbs croatian
  bosnian albanian georgian armenian azerbaijani azeri iranian iranians persian iraqi iraqis syrian syrians lebanese jordanian israeli
  israelis palestinian palestinians saudi saudis yemeni yemenis omani qatari emirati kuwaiti bahraini egyptian egyptians libyan libyans tunisian
  algerian moroccan sudanese ethiopian eritrean somali somalis kenyan ugandan tanzanian rwandan congolese nigerian nigerians
  ghanaian malian senegalese cameroonian angolan zambian zimbabwean mozambican african africans asian asians european europeans
  indian indians bangladeshi nepali nepalese bhutanese burmese thai thais vietnamese cambodian laotian malaysian indonesian
  filipino filipinos singaporean chinese taiwanese japanese korean koreans mongolian kazakh kazakhs uzbek uzbeks tajik tajiks turkmen
  kyrgyz uighur uyghur uighurs uyghurs tibetan australian australians canadian canadians mexican mexicans cuban cubans haitian jamaican brazilian
  brazilians argentine argentinian chilean peruvian colombian venezuelan ecuadorian bolivian paraguayan uruguayan
  arab arabs kurd kurds kurdish pashtun pashtuns hazara hazaras baloch baluch sindhi punjabi bengali tamil
  yazidi yazidis druze alawite alawites maronite
  muslim muslims islamic islamist islamists christian christians jewish jews jew hindu hindus sikh sikhs buddhist catholic catholics
  protestant orthodox sunni sunnis shia shiite shiites shi'ite shiis islam christianity judaism hinduism
  arabic pashto dari urdu farsi latin latino latina hispanic soviet western westerner westerners eastern southern northern nazi
  republican republicans democrat democrats democratic communist socialist
`);

/** First words of places: "Mount Sinjar", "Camp Speicher". */
export const PLACE_OPENINGS = wordSet(
  'mount mt lake fort ft camp cape port wadi jabal tal tell deir saint st san santa los las el rio isle gulf',
);

/** Nouns behind a name that make it a group: "Whitlock Front fighters". */
export const GROUP_CUES = wordSet(
  'fighters militants terrorists gunmen insurgents rebels members officials commanders leaders positions targets forces affiliate propaganda',
);
