/**
 * Irregular verb and noun forms that are common in news, each with its base form. A closed class of the
 * language and not project data, so it stands beside the stemmer that needs it.
 */
const FORMS_BY_BASE = `
be: am is are was were been being
have: has had having
do: does did done doing
say: said says
go: went gone goes
take: took taken
give: gave given
get: got gotten
make: made
come: came
become: became
meet: met
lead: led
leave: left
hold: held
fight: fought
kill: slain slew
flee: fled
tell: told
think: thought
buy: bought
bring: brought
seek: sought
teach: taught
catch: caught
find: found
fall: fell fallen
rise: rose risen
arise: arose arisen
speak: spoke spoken
break: broke broken
strike: struck stricken
begin: began begun
run: ran
win: won
lose: lost
build: built
rebuild: rebuilt
send: sent
spend: spent
lend: lent
bend: bent
keep: kept
sleep: slept
feel: felt
deal: dealt
mean: meant
write: wrote written
drive: drove driven
choose: chose chosen
freeze: froze frozen
steal: stole stolen
know: knew known
grow: grew grown
throw: threw thrown
overthrow: overthrew overthrown
withdraw: withdrew withdrawn
draw: drew drawn
show: shown
see: saw seen
overrun: overran
shoot: shot
sit: sat
stand: stood
withstand: withstood
understand: understood
sell: sold
pay: paid
lay: laid
lie: lying lied lies
die: dying died dies
tie: tying tied ties
hear: heard
shake: shook shaken
forbid: forbade forbidden
forgive: forgave forgiven
hide: hid hidden
bear: bore borne
wear: wore worn
tear: tore torn
swear: swore sworn
eat: ate eaten
fly: flew flown flies
sink: sank sunk
swim: swam swum
blow: blew blown
feed: fed
bleed: bled
plead: pled
bind: bound
grind: ground
man: men
woman: women
child: children
person: people
crisis: crises
analysis: analyses
hypothesis: hypotheses
life: lives
wife: wives
half: halves
leaf: leaves
thief: thieves
foot: feet
free: freed frees
news: news
series: series
species: species
`;

/** Irregular form to base form: "fought" to "fight". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS_BY_BASE.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    }),
);
