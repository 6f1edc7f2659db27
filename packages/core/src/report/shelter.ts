import type { Organisation } from '../model/organisation.ts';
import { foldWord } from '../shared/fold.ts';

/** Houses whose address protects those who live there, written as one word or as two. Not those for animals, nature or data. */
const SHELTER =
  /(frauen|maedchen) ?h(aus|aeu)|(?<!tier|natur|umwelt|denkmal|daten|klima|arten)schutz ?(h(aus|aeu)|wohn|unterk|einricht|platz|plaetz)|(frauen|maenner|maedchen)schutz|zuflucht|notwohn|krisenwohn|(anonyme|geschuetzte).? (wohn|unter)|haus fuer (misshand|gewaltbetr|bedroht)|\b(safe ?house|shelter|refuge)s?\b/;

/**
 * Whether a partner is a shelter, by its name and kind: a women's refuge, a safe house. It is shown to the public only where somebody says so of
 * itself (`visibility` is `public`), and never with a place.
 */
export function isShelter({ name, shortName, kind }: Organisation): boolean {
  return tellsOfShelter([name, shortName, kind].join(' '));
}

/** Whether a text tells of such a house. */
export const tellsOfShelter = (text: string): boolean => SHELTER.test(foldWord(text));

/** A shelter without what tells where it is: its places, and a description with a number in it, as every address has one. */
export function withoutPlace(shelter: Organisation): Organisation {
  const { description = '' } = shelter;
  return { ...shelter, places: [], description: /\d/.test(description) ? undefined : shelter.description, x: undefined, y: undefined };
}
