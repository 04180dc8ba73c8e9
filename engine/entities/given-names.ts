import { wordSet } from './word-lists';

/** Common given names in English-language news, folded: two capitalised words after one of them are a person. */
export const GIVEN_NAMES = wordSet(`
  aaron abby abdul abdullah abdel abigail abraham adam adrian ahmad ahmed alan albert alejandro alex alexander alexandra
  alexei alexis alfred ali alice alicia alison allan allen allison amanda amber amir amy ana anas andre andrea andrew andy
  angela angelina anita ann anna anne anthony antonio antony arnold arthur ashley ashraf audrey austin ayman aziz
  barack barbara barry bashar beatrice ben benjamin bernard bernie beth betsy betty beverly bill billy bob bobby bonnie
  boris brad bradley brandon brenda brendan brett brian bruce bryan caitlin calvin cameron candace carl carla carlos
  carol caroline carolyn carrie cathy catherine cecilia charles charlie charlotte chelsea cheryl chris christian christina
  christine christopher chuck cindy claire clara clarence clark claude claudia clinton colin colleen connie conor craig cristina
  cynthia daniel danielle danny daphne darren dave david dawn dean deborah debbie dennis derek diana diane dick dmitry dmitri don
  donald donna doris dorothy doug douglas duncan dustin dylan earl eddie edgar edward edwin eileen elaine eleanor elena eli
  elizabeth ella ellen elliot emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn
  faisal farah fatima federica felix fernando florence frances francis francisco francois frank fred frederick gabriel
  gareth gary gavin gayle geoffrey geoff george gerald gerard gerry gina giovanni glenn gloria gordon grace graham greg
  gregory guillermo gus hamid hannah harold harriet harry hassan heather hector heidi helen henry herbert hillary holly
  howard hugh hugo hussein hussain ian ibrahim igor imran ingrid irene iris isaac isabel isabella ismail ivan
  jack jackie jackson jacob jacqueline jake jamal james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey
  jen jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanna joe joel john johnny jon
  jonathan jordan jorge jose joseph josh joshua joyce juan juanita judith judy julia julian julie juliet justin karen karim
  karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin khaled khalid kim kirsten kristen
  kristin kurt kyle larry laura lauren laurence laurie lawrence leah lee leo leon leonard leslie lewis liam lillian
  linda lindsay lindsey lisa liz lloyd lois lorraine lou louis louise lucas lucy luis luke lydia lynn madeleine maggie mahmoud
  malcolm manuel marc marcia marco marcus margaret maria marian marie marilyn mario marion mark marjorie marlene
  martha martin marvin mary mason matt matthew maureen maurice max maya megan mehdi melanie melinda melissa mercedes michael michel
  michelle miguel mike mildred milton miranda mitch mitchell mohamed mohammad mohammed mohamad muhammad moira molly monica morgan
  morris moses muriel murray mustafa nadia nancy naomi natalie natasha nathan nathaniel neal ned neil nelson
  nicholas nick nicola nicolas nicole nigel nikki nina noah noam nora norma norman oliver olivia omar oscar osama otto owen pablo
  pamela pat patricia patrick paul paula pauline pedro peggy penny perry pete peter phil philip philippe phillip phyllis
  pierre priscilla qasim rachel rafael ralph ramon randall randy rashid raul ray raymond rebecca recep reggie reginald renee rex
  ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger roland ron ronald rosa rose rosemary ross
  roy ruben russell ruth ryan sabrina said sally salman sam samantha samuel sandra sara sarah saul scott sean sebastian sergei
  sergey seth shane shannon sharon shawn sheila shirley sidney simon sofia sonia sophia sophie spencer stacy stanley stella stephanie
  stephen steve steven stewart stuart suhail susan suzanne sylvia tamara tanya tara tariq ted teresa terrence terry thelma
  theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tyler ursula valerie
  vanessa vera vernon veronica vicki victor victoria vince vincent viola virginia vivian vladimir volodymyr wade walter warren wayne wendy
  wesley will william willie winston xavier xi yasmin yasser yousef yusuf yvonne zachary zalmay zoe zainab dana nora hana
  abu haji mullah sher gul rahim karim najib nasir naseer zahir zabiullah zabihullah sirajuddin hibatullah haibatullah jalaluddin anas
`);
