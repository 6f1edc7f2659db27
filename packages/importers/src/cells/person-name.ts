import { foldWord } from '@netz-map/core';
import { FIRST_NAMES } from './first-names.ts';

/** Nobody's name is longer. */
const LONGEST = 60;
const TITLES = new Set('frau herr herrn hr. fr. mr mr. mrs mrs. ms ms. dr. prof.'.split(' '));
/** "Frau Schulze" somewhere in a text. A small letter after it, as in "Frau und Beruf", is no name. */
const ADDRESSED =
  /(?<!\p{L})((?:Frau|Herrn?|Hr\.|Fr\.|Mrs?\.?|Ms\.?) (?:Prof\. ?)?(?:Dr\. ?)?(?:\p{Ll}{2,4}\. ?){0,2}(?:\p{Lu}\. ?)?(?:v\. ?|von |van |de |al )?(?:der |den |dem |la )?\p{Lu}[\p{Ll}'’-]+|(?:FRAU|HERRN?) \p{Lu}{2,}(?!\p{Ll}))/gu;
const BETWEEN_SIGNS = /[;:|/()\n–]|\. /;
const BEFORE_NAMES = /^(?:ansprech\p{L}{0,12}|kontakt\p{L}{0,8}|leitung|leiter(?:in)?|vorsitz(?:ende[rn]?)?|contact) (?=\p{L})/iu;
/** A name as it is written: a capital, then small letters; or a letter of a script without capitals. */
const WORD = /^(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?|\p{Lo}{2,})$/u;
/** What nearly all words are; they need not be folded. */
const PLAIN = /^[A-Za-z]+$/;
const INITIAL = /^\p{Lu}\.$/u;
const BETWEEN = new Set('von van vom zu zur zum de da del della di dos der den ten al el bin ibn ben le la'.split(' '));
/** What stands in names of organisations and in nobody's. */
const OF_ORGANISATIONS = new Set(
  (
    'ag amt arbeit asyl bildung buero bund cafe caritas chor diakonie dienst familie familien frauen freunde gemeinde gmbh gruppe haus heim hilfe hof hort integration ' +
    'international jugend kinder kirche kita klinik kolleg kultur laden maenner mitte mobil nachhilfe netz netzwerk nord ost partner praxis projekt schule senioren service ' +
    'spiele sport sprache stiftung stadt sued team theater treff tafel trio tours verein verlag versand markt vital welt werk west wohnen zentrum club band quartett stift kreis forum'
  ).split(' '),
);
const ENDS_LIKE_ORGANISATION =
  /(?:allee|akademie|amt|archiv|arbeit|ausschuss|beratung|bibliothek|buero|bund|cafe|chor|dienste?|fonds|forum|garten|gemeinde|gesellschaft|gruppe|gymnasium|haus|heim|hilfe|hof|institut|initiative|insel|kirche|klinik|kita|klub|kreis|kunst|laden|museum|netz|netzwerk|park|platz|praxis|preis|projekt|rat|raum|ring|schule|spital|stadt|stelle|stift|stiftung|strasse|theater|treff|turm|verband|verein|verlag|viertel|weg|werk|werkstatt|wohnen|zentrum)$/;

/** Whether a text as a whole is a person's name: "Frau Schulze", "Schulze, Erika", "Erika Schulze". Rather too seldom than too often. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST || !text.includes(' ')) return false;
  const comma = text.indexOf(',');
  if (comma !== -1) {
    const [last, first] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
    return !first.includes(',') && isFirstName(first.split(' ', 1)[0]!) && isSurname(last.split(' ')) && isSurname(first.split(' '));
  }
  const words = text.split(' ');
  let titles = 0;
  while (titles < words.length && TITLES.has(words[titles]!.toLowerCase())) titles += 1;
  const name = words.slice(titles);
  if (titles === 0) return isFirstName(name[0]!) && name.length > 1 && isSurname(name.slice(1));
  if (name.length === 0 || !isSurname(name)) return false;
  return /^(?:frau|herrn?|hr|fr)/i.test(words[0]!) || name.length === 1 || isFirstName(name[0]!);
}

/** The names of persons that stand in a text: behind "Frau" or "Herr", or alone between signs, as in "Ansprechpartnerin: Erika Schulze". */
export function personsIn(text: string): string[] {
  const persons: string[] = [];
  if (!text.includes(' ')) return persons;
  if (/Frau |Herr|FRAU |HERR|[Frs]\. |M[rs]s? /.test(text)) for (const [, person] of text.matchAll(ADDRESSED)) persons.push(person!);
  for (const part of text.split(BETWEEN_SIGNS)) {
    const pieces = part.split(',');
    pieces.forEach((piece, i) => {
      const alone = piece.trim().replace(BEFORE_NAMES, '');
      const turned = i > 0 ? `${pieces[i - 1]},${piece}`.trim() : '';
      if (isPersonName(alone)) persons.push(alone);
      else if (turned !== '' && isPersonName(turned)) persons.push(turned);
    });
  }
  return persons;
}

/** Whether a word is a first name that is no other word. */
export function isFirstName(word: string): boolean {
  if (PLAIN.test(word)) return FIRST_NAMES.has(word.toLowerCase());
  if (word.length < 2 || !WORD.test(word)) return false;
  return foldWord(word)
    .split(' ')
    .every((part) => FIRST_NAMES.has(part));
}

/** One to four words that may follow a first name: at least one real one, none of organisations. */
export function isSurname(words: readonly string[]): boolean {
  if (words.length > 4) return false;
  let real = 0;
  for (const word of words) {
    if (BETWEEN.has(word.toLowerCase()) || INITIAL.test(word)) continue;
    if (!WORD.test(word)) return false;
    const folded = foldWord(word);
    if (folded.split(' ').some((part) => OF_ORGANISATIONS.has(part) || (part.length > 5 && ENDS_LIKE_ORGANISATION.test(part))))
      return false;
    real += 1;
  }
  return real > 0 && WORD.test(words.at(-1)!);
}

/** What may stand between a first name and the last one: "von", "T." */
export const stands = (word: string): boolean => BETWEEN.has(word) || INITIAL.test(word);

/** Whether a word behind a name says that an organisation is called so: "Stiftung", "e.V." */
export function endsAName(word: string): boolean {
  const folded = foldWord(word);
  return OF_ORGANISATIONS.has(folded) || (folded.length > 5 && ENDS_LIKE_ORGANISATION.test(folded)) || /^(?:e\.?v\b|e\.?$)/i.test(word);
}
