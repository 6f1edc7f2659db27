import { foldWord, type City, type Organisation, type Status, type TieStage, type Visibility } from '@netz-map/core';

/** The words for each of a few answers, folded. */
type Words<T> = ReadonlyMap<string, T>;

function wordsOf<T>(entries: readonly (readonly [T, string])[]): Words<T> {
  return new Map(entries.flatMap(([answer, words]) => words.split(',').map((word) => [word, answer] as const)));
}

/** The answer a cell gives, or `undefined` when it is none of the known words. */
export function parseChoice<T>(cell: string, words: Words<T>): T | undefined {
  return cell.length > 60 ? undefined : (words.get(cell) ?? words.get(foldWord(cell)));
}

export const STATUS: Words<Status> = wordsOf<Status>([
  ['active', 'aktiv,active,ja,yes,laufend'],
  ['paused', 'ruht,ruhend,pausiert,pause,inaktiv,paused,inactive,on hold'],
  ['ended', 'beendet,ausgeschieden,aufgeloest,ausgetreten,ehemalig,geschlossen,eingestellt,ended,closed,left,former'],
]);

export const CAPACITY: Words<'free' | 'full' | 'unknown'> = wordsOf<'free' | 'full' | 'unknown'>([
  ['free', 'frei,ja,verfuegbar,vorhanden,plaetze frei,free,available,yes,offen,open'],
  ['full', 'voll,nein,ausgebucht,belegt,keine,warteliste,ausgelastet,full,no,none,booked'],
  ['unknown', 'unbekannt,unknown,nicht angegeben,k a,keine angabe'],
]);

export const OFFER_KIND: Words<NonNullable<Organisation['offerKind']>> = wordsOf<NonNullable<Organisation['offerKind']>>([
  ['regular', 'regelangebot,regel,dauerhaft,unbefristet,regular,permanent'],
  ['project', 'projekt,projektangebot,befristet,project,temporary'],
]);

export const PACE: Words<NonNullable<Organisation['pace']>> = wordsOf<NonNullable<Organisation['pace']>>([
  ['slow', 'langsam,slow'],
  ['fast', 'schnell,fast,quick'],
]);

/** How far a tie has come. */
export const STAGE: Words<TieStage> = wordsOf<TieStage>([
  ['idea', 'idee,geplant,angedacht,vorgeschlagen,idea,planned'],
  ['agreed', 'verabredet,versprochen,vereinbart,zugesagt,agreed,promised'],
  ['active', 'aktiv,besteht,laeuft,laufend,active,running'],
  ['paused', 'ruht,ruhend,pausiert,pause,inaktiv,paused,dormant,inactive,on hold'],
  ['ended', 'beendet,vorbei,abgeschlossen,ended,over,closed'],
  ['declined', 'abgelehnt,nicht passend,passt nicht,declined,rejected'],
]);

export const FOLLOW_UP: Words<NonNullable<City['followUp']>> = wordsOf<NonNullable<City['followUp']>>([
  ['secured', 'gesichert,sicher,ja,secured,yes'],
  ['partly', 'teilweise,zum teil,partly'],
  ['none', 'keine,kein,nein,none,no'],
]);

export const STEERING: Words<NonNullable<City['steering']>> = wordsOf<NonNullable<City['steering']>>([
  ['deciding', 'steuernd,entscheidend,deciding'],
  ['advisory', 'beratend,nur beratend,advisory'],
]);

/** What stands in the column "Wer" where nobody has the role. */
export const VACANT: ReadonlySet<string> = new Set('unbesetzt,offen,vakant,nn,n n,niemand,frei,vacant,none'.split(','));

export const VISIBILITY: Words<Visibility> = wordsOf<Visibility>([
  ['public', 'oeffentlich,public,ja,alle,everybody'],
  ['network', 'netz,netzwerk,network,partner,nur netz'],
  ['internal', 'intern,internal,nein,nicht oeffentlich,vertraulich,privat,private,confidential,koordination'],
]);

export const YES_NO: Words<boolean> = wordsOf<boolean>([
  [true, 'ja,j,x,yes,y,true,wahr,1,beidseitig,gegenseitig,muss,must,pflicht,✓,✔'],
  [false, 'nein,n,no,false,falsch,0,einseitig,soll,kann,optional'],
]);

/** How programs say in a column of its own whether a tie goes both ways. That nobody gave a direction does not say that both sides confirm it. */
export const DIRECTION: Words<'open' | 'both'> = wordsOf<'open' | 'both'>([
  ['open', 'directed,gerichtet,one way,unidirectional,undirected,ungerichtet'],
  ['both', 'mutual,bidirectional,both,beide,beidseitig,gegenseitig'],
]);

/** Whether a need is settled. */
export const DONE: Words<boolean> = wordsOf<boolean>([
  [true, 'ja,j,x,yes,y,true,wahr,1,erledigt,gedeckt,erfuellt,geschlossen,abgeschlossen,fertig,done,closed,✓,✔'],
  [false, 'nein,n,no,false,falsch,0,offen,open'],
]);

/** The four steps of a tie, in words. */
export const STRENGTH: Words<number> = wordsOf<number>([
  [1, 'kennt sich,kennen sich,bekannt,know each other'],
  [2, 'gelegentlich,ab und zu,manchmal,occasionally,now and then'],
  [3, 'regelmaessig,regularly,often'],
  [4, 'eng,sehr eng,closely,close'],
]);
