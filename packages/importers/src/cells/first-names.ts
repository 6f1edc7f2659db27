// First names of people in the networks this is for, folded, in the scripts they are written in. Left out are names that are words, places or
// clubs as well (August, Viktoria, Rose, Linde, Iris, Christ, Amal, Nur).

const LATIN = `
achim adelheid adrian agnes ahmad ahmed ahmet aida aisha ajla albert albrecht alena alessandro alexander alexandra alexej alfred ali alina aliya
alma amina amir amira anastasia andre andrea andreas andrej andrii aneta angela angelika anika anita anja anke ann anna anne annegret anneliese
annemarie annett annette annika anton antje antonia arash arne arnold artem arthur artur arzu asli astrid ayse aylin azadeh aziz
baerbel barbara bashar bastian beate beatrice bernadette bernd bernhard bettina birgit birgitta birte bjoern bodo bogdan boris brigitte britta bruno burak burkhard
canan carina carl carla carmen carola carolin caroline carsten caspar cem cemil charlotte chiara christa christel christian christiane christina
christine christof christoph cihan claudia claus clemens constanze corinna cornelia cornelius
dagmar dana daniel daniela darius david deniz denise detlef dieter dietmar dietrich dilek dina dirk dmitri dmytro dominik dora doreen doris dorothea dorothee
eberhard eckhard edda edeltraud edgar edith eduard egon ekaterina elena elfriede elias elif elisabeth elke ella elmar elsbeth emine emil emilia emine
emma emre engin erdal erich erik erika erna ernst erwin esra esther eugen eva evelyn ewa
fabian fadi farid farida fatih fatima fatma fatuma felix ferdinand fereshteh finn florian frank franz franziska frauke frida frieda friedhelm friederike
friedrich fritz
gabi gabriel gabriele georg gerald gerda gerd gerhard gerlinde gero gertrud gesa gesine giovanni gisela gottfried greta gudrun guenter guenther
gunnar guenda guido gustav
habib hakan halil hamid hanna hannah hannelore hannes hanno hans harald hartmut hasan hassan hatice hedwig heike heiko heiner heinrich heinz helena
helene helga helge helmut henrik henrike herbert hermann hilde hildegard hiltrud holger horst hossein hubert hueseyin hussein
ibrahim igor ilka ilona ilse imke inga inge ingeborg ingo ingrid irena irene irina irmgard isabel isabell isabella isabelle ismail ivan ivana iwona
jaqueline jakob jamal jan jana janina janine jasmin jens jessica joachim joana joanna jochen johann johanna johannes john jonas jonathan joerg josef
josefine joseph josephine juergen judith julia julian juliane julius jutta
karim karin karl karla karolin karolina karoline karsten katarzyna katharina kathrin katja katrin kemal kerstin khaled khalid kirsten klara klaus
konrad konstantin kristian kristin kristina kurt
laila lars laura lea leila lena lennart leon leonard leonie leyla lilli lilly lina linda lisa liselotte lothar lotte louisa louise luca ludger ludwig luis
luisa luise lukas lutz lydia
mahmoud maik malgorzata malte mandy manfred manuel manuela marc marcel marcus mareike maren margarete margit margot margret maria marianne marie marina
mario marion marius marko markus marlene marlies marta martha martin martina marwan maryam mathias mathilde matthias max maximilian mechthild mehdi
mehmet meike melanie melek merle meryem michael michaela michail michel miriam mirjam mohamad mohamed mohammad mohammed monika moritz muhammad
murat mustafa
nadine nadja nasrin natalia natalie nataliia nathalie navid nele nicola nicole niels nikolaus nils nina noah nora norbert nuria
olaf olga oliver oksana oleksandr oleksii olena olha omar oezlem osman otto
pascal patricia patrick patrizia paul paula pauline peter petra philipp philip pia piotr
rainer ralf ralph ramona raphael rashid rebecca rebekka reinhard reinhold reiner renate reza ricarda richard rita robert roland rolf roman ronald ronja 
rosemarie roswitha rudolf ruediger ruth
sabine sabrina salim salma samir samira sandra sara sarah sascha sebahat sebastian selin selma serap serhii sergej sevgi shirin sibel siegfried sigrid silke silvia
simon simone sina sofia sofie soheila sonja sophia sophie stefan stefanie steffen steffi stephan stephanie susan susanna susanne suse sven svenja
svetlana svitlana swetlana sylvia
tanja tarek tatiana tatjana tetiana theo theodor theresa therese thomas thorsten tilman tim timo tina tobias tom torsten
udo ulf ulla ulrich ulrike ursel ursula uta ute uwe
valentina vanessa vera verena veronika viktor vincent vladimir volker volodymyr
waldemar walter waltraud wenke werner wiebke wilfried wilhelm wladimir wolfgang
yasemin yasin yasmin yousef youssef yulia yuliia yuri yusuf yvonne
zahra zainab zeynep zoe`;

const OTHER = `
محمد احمد أحمد علي حسن حسين فاطمة عمر خالد مريم محمود مصطفى ابراهيم إبراهيم يوسف سارة زينب ليلى عائشة سمير كريم رضا زهرا مهدی
олена оксана ірина наталія тетяна світлана юлія марія володимир олександр олексій андрій сергій михайло дмитро іван микола ольга
елена ирина наталья татьяна светлана юлия мария владимир александр алексей андрей сергей михаил дмитрий николай анна`;

/** Folded, as `foldWord` folds. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(`${LATIN} ${OTHER}`.split(/\s+/).filter((name) => name !== ''));
