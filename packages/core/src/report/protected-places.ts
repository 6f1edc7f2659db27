import type { Need } from '../model/need.ts';
import type { Organisation } from '../model/organisation.ts';
import { foldWord } from '../shared/fold.ts';

/** Houses whose address protects those who live there. Not those for animals, nature or data. */
const SHELTER =
  /frauenh(?:aus|aeuser)|(?<!tier|natur|umwelt|denkmal|daten|klima|arten)schutz(?:haus|haeuser|wohnung|unterkunft|einrichtung|platz|plaetze)|(?:frauen|maenner|maedchen)schutz|zuflucht|maedchenh(?:aus|aeuser)|\b(?:womens?|night|emergency) (?:shelter|refuge)|\bsafe ?house|\b(?:shelter|refuge)s?\b/;
/** Places where people live who are attacked for living there. */
const ACCOMMODATION = /unterkunft|unterkuenfte|wohnheim|uebergangswohn|ankerzentrum|erstaufnahme|accommodation|\bhostel/;
/** A street with a number, or a postcode with its town. */
const ADDRESS =
  /\p{L}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ufer|ring|damm|steig|pfad|hof|markt|chaussee|street|road|lane)\s{0,2}\d|(?:^|[^\p{L}])(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Aa]llee|[Ww]eg|[Pp]latz|[Gg]asse)\s[^.;\d]{0,40}\d|(?:^|[^\p{L}])(?:Am|An|Auf|Im|In|Zum|Zur|Unter)\s\p{Lu}[\p{L} -]{2,30}\s\d{1,4}\s?[a-z]?(?![\p{L}\d])|(?:^|\D)\d{5}\s\p{Lu}/u;

const words = ({ name, shortName = '', kind = '' }: Organisation): string => foldWord(`${name} ${shortName} ${kind}`);

/**
 * Whether a partner is a shelter, by its name and kind: a women's refuge, a safe house. It is published only where somebody says so of
 * itself (`visibility` is `public`), and never with a place.
 */
export function isShelter(organisation: Organisation): boolean {
  return SHELTER.test(words(organisation));
}

/**
 * The partner without what tells where people live who must not be found: of a shelter every place, of any other house where people live
 * the address in its texts. The same object where there is nothing to leave out. Complexity: linear in the texts.
 */
export function withoutAddress(organisation: Organisation): Organisation {
  const shelter = isShelter(organisation);
  if (
    !shelter &&
    !ACCOMMODATION.test(foldWord(`${words(organisation)} ${organisation.description ?? ''}`)) &&
    !tellsOfShelter(organisation)
  )
    return organisation;
  const { description, places, topics, targetGroups, groups } = organisation;
  const told = (text: string): boolean => ADDRESS.test(text);
  const open = (list: readonly string[]): readonly string[] => list.filter((word) => !told(word));
  return {
    ...organisation,
    description: description !== undefined && told(description) ? undefined : description,
    places: shelter ? [] : open(places),
    topics: open(topics),
    targetGroups: open(targetGroups),
    groups: open(groups),
    ...(shelter ? { x: undefined, y: undefined } : {}),
  };
}

/** The need without its place, where that is the address of a house in which people live. */
export function needWithoutAddress(need: Need): Need {
  const { topic, place } = need;
  if (place === undefined || !ADDRESS.test(place)) return need;
  const told = foldWord(`${topic} ${place}`);
  return SHELTER.test(told) || ACCOMMODATION.test(told) ? { ...need, place: undefined } : need;
}

const tellsOfShelter = ({ description = '', topics }: Organisation): boolean =>
  SHELTER.test(foldWord(`${description} ${topics.join(' ')}`));
