"""First names that people call each other by, in many languages; whom else a directory knows is asked of it later."""

_PLAIN = """
aaron abby abdul abdullah abel abigail adam adele adrian adriana adrien agata agnes agnieszka ahmad ahmed aicha aisha
aitor akira alain alan albert alberto aleksandra alessandra alessandro alessia alessio alex alexa alexander alexandra
alexandre alexandros alexei alexis alfonso alfred alfredo ali alice alicia alina alisa allison alma alonso alvaro
alyssa amanda amara amber amelia amelie amina amir amit amy ana anais anastasia anders andre andrea andreas andrei
andres andrew andrzej andy ane angela angelika angelo angus ania anika anil anita anja anke ann anna annabel anne
anneke annette annika anouk ansgar anthony antje antoine antoinette anton antonella antonia antonio anya arash ariana
ariel arjun arnaud arne arnold arthur arturo arun asha ashley astrid audrey augustin aurelie ava axel aylin ayse
babette baptiste barbara barbora bart bartek bastian beata beate beatrice beatrix beatriz ben benedetta benedikt
benjamin benoit berenice bernadette bernard bernardo bernd bernhard bertrand bettina bianca birgit bjarne bjorn bob
bogdan boris brad brandon brenda brian brigitte bruce bruno bryan caitlin camila camille carina carl carla carlo
carlos carmen carol carolin carolina caroline carsten catalina catarina caterina catherine cathy cecile cecilia celia
celine cesar charles charlie charlotte chen chiara chloe chris christa christel christiane christina christine
christoph christophe christopher cindy claire clara claudia claudio claus clea clemence clemens clement clementine
clotilde cody colette colin connor conrad constance constantin cora corinna corinne cornelia cosima craig cristian
cristina cristobal curtis cyril cyrille dagmar daisuke damian damien dan dana daniel daniela daniele danielle danilo
danny daphne dario darren dave david davide dawid debbie deborah deepa denis denise dennis derek detlef devi diana
diane dick diego dieter dietmar dimitri dino dirk dmitri dominic dominik dominika dominique donald donna dora doris
dorothea dorothee doug douglas duncan dylan eduard eduardo edward edwin eileen ekaterina elaine elena eleni eleonora
eli elias elif elin elisa elisabeth elise eliza elizabeth elke ella ellen elliot elodie eloise elsa elvira emanuel
emanuele emil emile emilia emilie emily emma emmanuel emmanuelle emre enrico enrique enzo erhard eric erica erich erik
erika erin ernesto erwan esteban estelle esther ethan etienne eugen eugene eugenia eugenio eva evelyn evelyne ewa
fabian fabien fabienne fabio fabrice fabrizio farid fatima fatma federica federico felicia felicitas felipe felix
ferdinand fernanda fernando filip filippo fiona flavia flavio florence florent florian francesca francesco francine
francis francisca francisco franco francois francoise frank franz franziska fred frederic frederik frederike fredrik
frieda friederike friedrich fritz gabi gabriel gabriela gabriele gabriella gael gaelle gareth gary gaspard gavin geoff
geoffrey georg george georges georgia georgina gerald gerard gerd gerhard gertrud giacomo gianluca gianni gilbert
gilles gina giorgia giorgio giovanna giovanni gisela giselle giulia giulio giuseppe gloria gonzalo goran gordon graham
greg gregoire gregor gregory greta guido guilherme guillaume guillermo gunter gunther gustav gustavo gwen hakan hamid
hanna hannah hannes hans harald harry hasan hassan heather heike heiko heinrich heinz helen helena helene helga helmut
hendrik henning henri henrik henry herbert hermann hernan hiroshi holger hubert hugo hussein ian ibrahim ida ignacio
igor ilaria ilse imane imran ina ines inga inge ingo ingrid ioana irene irina iris irmgard isaac isaak isabel isabella
isabelle ismail ivan ivana ivo jacek jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet
janina jannik jaroslav jasmin jasmine jason javier jay jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy
jerome jerry jesper jessica jessie jesus jill jim jimmy joachim joan joana joanna joao joaquin jochen joe joel joelle
johan johann johanna johannes john johnny jolanda jon jonas jonathan jordan jordi jorg jorge jose josef josefa
josefine joseph josephine josh joshua josie joyce juan juana juanita judith judy jules julia julian juliana juliane
julie julien juliette julio julius jun jurgen justin justine justyna jutta kai kamal kamil kamila karen karim karin
karina karl karla karolina karsten kasia katarina katarzyna kate katharina katherine kathleen kathrin kathy katie
katja katrin kay keiko keith kelly ken kenji kenneth kerstin kevin khadija khalid kiara kim kirsten kirstin kjell
klara klaus konrad konstantin kristian kristin kristina kristof krzysztof kumar kurt kyle lance lara larissa larry
lars lasse laszlo laura laure laurence laurent laurie lea leah leandro leila lena leni lennart lenny leo leon leonard
leonardo leonie leonor leopold leslie leticia levi lewis leyla liam lidia lili lilian liliana lilly lily lina linda
lindsay linnea linus lionel lisa lise liu livia liz loic lola loredana lorena lorenz lorenzo louis louisa louise lucas
lucia lucian luciano lucie lucien lucy ludovic ludwig luigi luis luisa luise lukas lukasz luke lydia lynn madeleine
mads mae magali magda magdalena maggie magnus mahmoud maia maike maja malcolm malik malin malte mandy manfred manon
manuel manuela mara marc marcel marcela marcello marcelo marcin marco marcos marcus marek margaret margarete margaux
margherita margot maria mariam marian mariana marianne marie marika mario marion marisa marius markus marlene marta
martha martin martina martine mary massimo mateo mateus mathias mathieu mathilde mathis matilda matt matteo matthew
matthias matthieu maud maureen maurice mauricio maurizio maxim maxime maximilian maya mehdi mehmet mei meike melanie
melissa melody meryem mia micha michael michaela michal michel michela michele michelle miguel mika mikael mike
mikhail mikkel mila milan milena millie mina miriam mirjam mirko mitch mohamed mohammad mohammed moira molly mona
monica monika monique morgan moritz morten muhammad murat muriel mustafa myriam nabil nadia nadine nadja naima naomi
natacha natalia natalie natasha nathalie nathan nathaniel neha neil nele nelly nelson nicholas nick nico nicola
nicolas nicole niels nigel nihal nikhil niklas niko nikola nikolai nikos nils nina nisha noa noah noelle noemi noor
nora norah norbert norma nour nuno nuria octavia odette olaf ole oleg olga oliver olivia olivier omar ophelie orla
oscar osman otto owen pablo pamela paola paolo pascal pascale patricia patricio patrick patrizia patryk paul paula
paulina pauline paulo pavel pawel pedro peer peggy penelope penny pepe perrine peter petra phil philip philipp
philippa philippe phoebe pia pier pierre pietro piotr priscilla priya quentin rabea rachel rachid radek rafael rafaela
raffaele raffaella raimund rainer raj rajesh ralf ralph ramon ramona rania raphael raquel rashid raul ravi raymond
rebecca rebecka regina regine reinhard reinhold rekha remi renata renate renato rene renee reto ricardo riccardo
richard ricky rico rita robert roberta roberto rodrigo roger rohan roland rolf romain romy ronald ronan ronja rosalie
rosanna rosario rosemarie roswitha roxane ruben rudi rudolf rupert russell ruth ryan sabina sabine sabrina sadia salma
salvatore sam samantha samir samira samuel sandra sandrine sanjay santiago sara sarah sascha sasha saskia scott sean
sebastian sebastien selena selim selina selma sergej sergey sergio severine shannon sharon shirin shirley shreya
sibylle sidonie siegfried sigrid silke silvana silvia silvio simon simona simone siobhan sofia sofie solene sonia
sonja sophia sophie soren stacy stan stanislav stefan stefania stefanie stefano steffen steffi stephan stephane
stephanie stephen steve steven stewart stuart sunil susan susana susanna susanne suzanne svea sven svenja svetlana
swantje sybille sylvain sylvia sylvie tamara tamas tania tanja tarek tariq tatiana tatjana teodora teresa teresita
terry tess tessa thea theo theodor theresa therese theresia thibault thierry thilo thomas thorsten tiago tiffany
tilman tim timo timothy tina tino tobi tobias todd tom tomas tomasz tommaso tommy tony torben torsten tove tracy
tristan trudy tyler udo ugo ulf ulla ulrich ulrike umberto ursula ute uwe valentin valentina valeria valerie valerio
vanessa vasco verena veronica veronika veronique vicente vicky vijay viktor viktoria vincent vincenzo violeta violetta
virginia virginie vittorio vivian viviana vivien vladimir volker waldemar walter wanda wei wendy werner wilhelm willem
william willy wim winfried wolf wolfgang xavier ximena yan yang yann yannick yara yasmin yasmina yasmine ying yolanda
youssef yuki yulia yusuf yvan yves yvette yvonne zachary zahra zara zeynep zoe zofia
"""
_ORDINARY = """
alba angel art asta august aurora bill blanca celeste chase christian crystal dean dolores drew ernst faith falk fiore
flora gemma gene german gioia grace grant guy hope horst jack jean joy letizia luca luna luz margarita marina mark max
may mercedes minor moses noel olive paloma pat per pilar ray rich rick rob robin rocio roman rosa rose ross rusty
sally serena sky sol sole stella sue summer ted till toni val vera victor victoria violet wade ward will
"""

ORDINARY = frozenset(_ORDINARY.split())
"""Names that are ordinary words as well, in one language or another: names only where they begin with a capital."""
GIVEN_NAMES = frozenset(_PLAIN.split()) | ORDINARY
"""First names without case and accents."""
GENITIVES = frozenset(f"{name}s" for name in GIVEN_NAMES if not name.endswith("s"))
"""Names with an s that no apostrophe parts: "Priyas"."""
