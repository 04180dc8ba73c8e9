/**
 * Nations with the adjective and the seat of government that news writes for them: words of the language that
 * every reader knows. The first word group is the country as corpora name it.
 */
const NATIONS = `
Afghanistan: afghan | kabul
Albania: albanian | tirana
Algeria: algerian | algiers
Argentina: argentine argentinian | buenos aires
Armenia: armenian | yerevan
Australia: australian | canberra
Austria: austrian | vienna
Azerbaijan: azerbaijani azeri | baku
Bangladesh: bangladeshi | dhaka
Belarus: belarusian | minsk
Belgium: belgian |
Brazil: brazilian | brasilia
Canada: canadian | ottawa
Chile: chilean |
China: chinese | beijing
Colombia: colombian | bogota
Croatia: croatian | zagreb
Cuba: cuban | havana
Denmark: danish | copenhagen
Egypt: egyptian | cairo
Ethiopia: ethiopian | addis ababa
European Union: | brussels
Finland: finnish | helsinki
France: french | paris
Georgia: georgian | tbilisi
Germany: german | berlin
Greece: greek | athens
Hungary: hungarian | budapest
India: indian | delhi, new delhi
Indonesia: indonesian | jakarta
Iran: iranian | tehran
Iraq: iraqi | baghdad
Ireland: irish | dublin
Israel: israeli |
Italy: italian | rome
Japan: japanese | tokyo
Jordan: jordanian | amman
Kazakhstan: kazakh | astana
Kenya: kenyan | nairobi
Kuwait: kuwaiti |
Kyrgyzstan: kyrgyz | bishkek
Lebanon: lebanese | beirut
Libya: libyan | tripoli
Malaysia: malaysian | kuala lumpur
Mali: malian | bamako
Mexico: mexican |
Morocco: moroccan | rabat
Myanmar: burmese |
Netherlands: dutch | the hague
Nigeria: nigerian | abuja
North Korea: north korean | pyongyang
Norway: norwegian | oslo
Pakistan: pakistani | islamabad
Philippines: philippine filipino | manila
Poland: polish | warsaw
Qatar: qatari | doha
Russia: russian | moscow, the kremlin
Saudi Arabia: saudi | riyadh
Somalia: somali | mogadishu
South Africa: south african | pretoria
South Korea: south korean | seoul
Spain: spanish | madrid
Sudan: sudanese | khartoum
Sweden: swedish | stockholm
Switzerland: swiss | bern
Syria: syrian | damascus
Taiwan: taiwanese | taipei
Tajikistan: tajik | dushanbe
Thailand: thai | bangkok
Tunisia: tunisian | tunis
Turkey: turkish | ankara
Turkmenistan: turkmen | ashgabat
Ukraine: ukrainian | kyiv
United Arab Emirates: emirati | abu dhabi
United Kingdom: british | london, downing street
United States: american us | washington, the white house
Uzbekistan: uzbek | tashkent
Venezuela: venezuelan | caracas
Vietnam: vietnamese | hanoi
Yemen: yemeni | sanaa
`;

const lines = NATIONS.trim()
  .split('\n')
  .map((line) => {
    const [country = '', words = ''] = line.split(': ');
    const [adjectives = '', seats = ''] = words.split('|');
    return { country, adjectives: adjectives.trim().split(' '), seats: seats.trim().split(', ') };
  });

/** Adjective to country: "afghan" to "Afghanistan". Adjectives of one word only. */
export const NATION_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  lines.flatMap(({ country, adjectives }) =>
    adjectives
      .filter((word) => !/^(?:north|south|korean|african)$/.test(word))
      .map((word): [string, string] => [word, country]),
  ),
);

/** Seat of government to country: "islamabad" to "Pakistan". */
export const NATION_OF_SEAT: ReadonlyMap<string, string> = new Map(
  lines.flatMap(({ country, seats }) =>
    seats.filter(Boolean).map((seat): [string, string] => [seat, country]),
  ),
);

export const NATIONS_BY_NAME: ReadonlySet<string> = new Set(lines.map(({ country }) => country));
