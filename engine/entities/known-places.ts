/**
 * Countries, states and large cities, so that a name in no corpus is typed as a place and "Austin, Texas" is
 * seen for what it is. Geography every reader knows, not corpus content: no card comes of it.
 */
const phrases = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .trim()
      .split(/[,\n]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/** States, territories and provinces of the United States and Canada, with the outlets' abbreviations. */
export const STATES = phrases(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma
  oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington
  west virginia, wisconsin, wyoming, ontario, quebec, alberta, manitoba, saskatchewan, nova scotia, british columbia
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev
  nh, nj, nm, ny, nc, nd, okla, ore, pa, ri, sc, sd, tenn, tex, va, vt, wash, wva, wis, wyo
`);

/** Countries and regions. */
export const COUNTRIES = phrases(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain
  bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, brunei, bulgaria
  burkina faso, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba
  cyprus, czech republic, denmark, djibouti, dominican republic, ecuador, egypt, el salvador, eritrea, estonia
  ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti
  honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan
  kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania
  luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco
  mongolia, montenegro, morocco, mozambique, myanmar, burma, namibia, nepal, netherlands, new zealand, nicaragua, niger
  nigeria, north korea, south korea, korea, norway, oman, pakistan, panama, papua new guinea, paraguay, peru, philippines
  poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia, senegal, serbia, sierra leone, singapore
  slovakia, slovenia, somalia, south africa, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria
  taiwan, tajikistan, tanzania, thailand, togo, tonga, tunisia, turkey, turkiye, turkmenistan, uganda, ukraine
  united arab emirates, uae, united kingdom, uk, britain, great britain, england, scotland, wales, northern ireland
  united states, united states of america, us, usa, america, uruguay, uzbekistan, vatican, venezuela, vietnam, yemen, zambia
  zimbabwe, tibet, kurdistan, palestine, gaza, west bank, gaza strip, crimea, kashmir, chechnya, soviet union
  africa, asia, europe, north america, south america, latin america, central america, central asia, south asia, southeast asia
  east asia, middle east, north africa, sub-saharan africa, western europe, eastern europe, caribbean, balkans, caucasus
  arctic, antarctica, pacific, atlantic, mediterranean, persian gulf, scandinavia, sinai, sahel, levant, khorasan, punjab
`);

/** Large cities and provinces that news names without a word about what they are. */
const CITIES = phrases(`
  kabul, kandahar, herat, kunduz, jalalabad, balkh, ghazni, helmand, nangarhar, bagram, panjshir, bamiyan
  islamabad, karachi, lahore, peshawar, quetta, rawalpindi, tehran, mashhad, baghdad, mosul, basra, kirkuk, fallujah, ramadi
  tikrit, irbil, erbil, najaf, karbala, sinjar, damascus, aleppo, homs, hama, raqqa, idlib, palmyra, latakia, kobani, daraa
  deir ezzor, manbij, afrin, beirut, amman, jerusalem, tel aviv, cairo, alexandria, tripoli, benghazi, sirte, tunis, algiers
  rabat, casablanca, riyadh, jeddah, mecca, medina, doha, dubai, abu dhabi, kuwait city, muscat, manama, sanaa, aden
  ankara, istanbul, izmir, gaziantep, athens, rome, milan, naples, venice, madrid, barcelona, lisbon, paris, lyon
  marseille, nice, brussels, antwerp, amsterdam, rotterdam, hague, the hague, berlin, munich, hamburg, frankfurt, cologne, vienna
  zurich, geneva, bern, prague, budapest, warsaw, krakow, bucharest, sofia, belgrade, zagreb, sarajevo, kyiv, kiev, odesa
  odessa, kharkiv, lviv, donetsk, luhansk, mariupol, minsk, vilnius, riga, tallinn, helsinki, stockholm, oslo, copenhagen
  reykjavik, dublin, belfast, london, manchester, liverpool, birmingham, leeds, glasgow, edinburgh, cardiff, oxford, cambridge
  moscow, st petersburg, saint petersburg, grozny, sochi, tbilisi, yerevan, baku, tashkent, dushanbe, bishkek, almaty, astana
  beijing, shanghai, hong kong, guangzhou, shenzhen, wuhan, urumqi, taipei, tokyo, osaka, kyoto, hiroshima, seoul, pyongyang
  ulaanbaatar, hanoi, saigon, ho chi minh city, bangkok, yangon, rangoon, kuala lumpur, jakarta, bali, manila
  delhi, new delhi, mumbai, bombay, kolkata, calcutta, chennai, bangalore, hyderabad, kathmandu, dhaka, colombo, male
  sydney, melbourne, canberra, brisbane, perth, auckland, wellington, nairobi, mombasa, kampala, kigali, addis ababa
  mogadishu, khartoum, juba, kinshasa, lagos, abuja, kano, accra, dakar, bamako, johannesburg, cape town, pretoria, durban
  harare, lusaka, luanda, maputo, toronto, montreal, vancouver, ottawa, calgary, mexico city, tijuana, havana, kingston
  port-au-prince, san juan, bogota, caracas, quito, lima, la paz, santiago, buenos aires, montevideo, rio de janeiro
  sao paulo, brasilia, washington dc, dc, new york city, nyc, manhattan, brooklyn, queens, bronx, los angeles, chicago, houston, phoenix
  philadelphia, san antonio, san diego, dallas, san jose, jacksonville, san francisco, columbus, fort worth, indianapolis
  seattle, denver, boston, el paso, detroit, nashville, memphis, portland, oklahoma city, las vegas, louisville, baltimore
  milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta, omaha, miami, oakland, minneapolis, tulsa, tampa
  new orleans, cleveland, pittsburgh, cincinnati, st louis, salt lake city, hollywood, silicon valley, guantanamo, guantanamo bay
  napa, orlando, buffalo, ferguson, birmingham, honolulu, anchorage, santa clara, palo alto, cupertino, alabama
`);

/** Whether the folded phrase is a place that every reader knows. */
export function isKnownPlace(phrase: string): boolean {
  return COUNTRIES.has(phrase) || CITIES.has(phrase) || (STATES.has(phrase) && phrase.length > 4);
}
