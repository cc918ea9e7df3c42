/**
 * Given names that nearly always are a man’s, or a woman’s, whatever the country. Names that are both somewhere ("Andrea",
 * "Jean", "Kim") and names that are places or words first are left out. Source: compiled by hand.
 */
const MALE = `
  aaron abdul abdullah abdulrahman abel abraham adam adel adolfo adrian ahmad ahmed alain alan albert alberto
  alejandro aleksandr alessandro alex alexander alexandre alexei alfonso alfred alfredo ali allan allen alvaro amir
  amit anders andre andreas andrei andres andrew andy angelo antoine anton antonio antony arjun armando arnold
  arthur arturo ashok asif aung axel babar barack barry bashar bashir ben benedict benjamin bernard bernie bill bob
  bobby boris brad bradley brandon brendan brett brian bruce bruno bryan calvin carl carlos cesar chad charles
  charlie chris christian christoph christophe christopher chuck claude clint clive colin conor corey craig curtis
  cyril damian dan daniel danny dario darren dave david deepak denis dennis derek diego dieter dilip dmitri dmitry
  dominic donald doug douglas dwight eamon ed eddie edgar edmund eduardo edward edwin efrain elias elijah elliott
  emanuel emile emilio emmanuel enrique eric erik ernest ernesto esteban ethan eugene evan evo fadi faisal farid
  federico felipe felix ferdinand fernando fidel florian francis francisco franck franco francois frank franklin
  franz fred frederic frederick fritz gabriel gary gavin geoffrey georg george georges gerald gerard gerhard
  gilbert giovanni giuseppe glenn gordon graham greg gregory guillaume guillermo gunther gustavo hamid hans harold
  harry haruki hasan hassan hector heinrich helmut henri henrik henry herbert hernan hiroshi horacio howard hugh
  hugo hussein ian ibrahim ignacio igor ilham imran isaac ismail ivan ivo jack jacob jacques jaime jake jamal james
  janos jared jason javier jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan
  johann john johnny jon jonathan jorge jose josef joseph josh joshua juan juergen julian julio justin kamal kamel
  karim karl keith ken kenneth kevin khaled khalid kofi konrad kumar kurt kyle larry lars laurent lawrence leon
  leonard leonardo leonid leopold lionel lloyd lorenzo louis luc luca lucas luciano luis luiz luke mahmoud malcolm
  manuel marc marcel marcelo marco marcos marcus mario mark markus martin marvin matt matteo matthew matthias
  maurice mauricio mauro maxim maximilian mehmet michael michel miguel mike mikhail miles mitch mitt mohamed
  mohammad mohammed mohd morris moses muhammad mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel
  nikolai norman oleg oliver olivier omar oscar osman otto owen pablo paolo patricio patrick paul paulo pavel pedro
  pete peter petr phil philip philippe phillip pierre qasim rafael rahul raj rajesh rajiv ralph ramesh ramon randy
  raul ravi ray raymond rene reza ricardo richard rick ricky rob robert roberto rodney rodolfo rodrigo roger roland
  roman ron ronald roy ruben rudolf rudy rupert russell ryan saeed salim salman sam sami samir samuel sandro sanjay
  scott sean sebastian sergei sergey sergio seth shane shawn shinzo silvio simon slobodan spencer stanley stefan
  stefano stephen steve steven stewart stuart sunil suresh tariq ted terence theo theodore thierry thomas tim
  timothy toby todd tom tomas tommy tony travis trevor ulrich umar usman uwe vaclav valentin vernon victor vijay
  vikram viktor vince vincent vladimir volodymyr walter warren wayne werner wilhelm william willy winston wolfgang
  xavier yasser yoshihide yuri yusuf zachary zayd zoltan`;
const FEMALE = `
  abigail adele adriana agnes aisha alessandra alexandra alice alicia alison allison amanda amelia amina amy ana
  anastasia angela angelica anita ann anna anne annette annie antonia aretha ariana ashley astrid audrey ayesha
  barbara beatrice beatriz benazir bernadette beth betty beverly bianca bonnie brenda bridget brigitte camila
  camille carla carly carmen carol carole carolina caroline carolyn catalina catherine cathy cecilia celia
  charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia colleen connie cristina
  cynthia daniela danielle debbie deborah debra delia denise diana diane dina dolores donna dora doris dorothy
  edith eileen elaine eleanor elena eleni elisa elisabeth elizabeth ella ellen elsa emilia emily emma erica erika
  erin esperanza esther eva evelyn faiza fatima fatou fatuma felicia fiona francesca gabriela gail geraldine
  gertrude gina giorgia gisela giulia gladys gloria graciela greta gretchen gwen hana hannah harriet hazel heather
  heidi helen helena helene hilary hilda hillary huma ida indira ines ingrid irene irina isabel isabella ivana
  ivanka jacinda jacqueline jane janet janice jasmine jeanette jeanne jennifer jenny jessica jill joan joanna
  joanne josephine joyce juanita judith judy julia juliana julie kamala karen karin karina kate katharina katherine
  kathleen kathryn kathy katie katrina kellyanne khadija kimberly kirsten kristen kristina laila lara latifa laura
  lauren leila lena leticia lidia lily linda lisa liz lois lorena loretta lorraine louise lourdes lucia lucille
  lucy luisa lydia lynda mabel madeleine maggie malala manuela marcela margaret margarita maria mariam mariana
  marianne marie marina marisa marjorie marta martha mary maryam maureen megan mehbooba melania melanie melinda
  melissa meryem michaela michelle mildred mina miranda miriam molly monica monique muriel nadia nancy naomi
  natalia natalie natasha nicole nina nora norma olga olivia pamela patricia patti paula pauline peggy penelope
  petra phyllis priscilla priya rachel ramona rebecca regina renata rita roberta rosa rosario rosemary ruth sabrina
  sally samantha sandra sara sarah selma sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie
  sue susan susana suzanne svetlana sylvia tamara tanya tara tatiana teresa thelma theresa tina ursula valentina
  valerie vanessa vera veronica vivian wanda wendy whitney xiomara yolanda yvette yvonne zainab zoe zoleka`;

const genders = new Map<string, 'male' | 'female'>();
for (const name of MALE.trim().split(/\s+/u)) genders.set(name, 'male');
for (const name of FEMALE.trim().split(/\s+/u)) genders.set(name, 'female');

/** Gender by a given name, lower case without accents; `undefined` where it does not say. */
export const genderOfGivenName = (folded: string): 'male' | 'female' | undefined => genders.get(folded);
