import type { Need } from '../model/need.ts';
import type { Organisation } from '../model/organisation.ts';
import { foldWord } from '../shared/fold.ts';
import { isShelter, tellsOfShelter, withoutPlace } from './shelter.ts';

/** Places where people live who are attacked for living there. */
const ACCOMMODATION = /unterkunft|unterkuenfte|wohnheim|uebergangswohn|ankerzentrum|erstaufnahme|accommodation|\bhostel/;
/** A street with a number, however it is written. */
const STREET =
  /\p{L}(?:stra(?:ß|ss)e|str|weg|gasse|platz|allee|ufer|ring|damm|steig|pfad|hof|markt|chaussee|street|road|lane)[\s.,]{0,3}(?:(?:nr|no|hausnr|hausnummer|nummer)\.?\s?)?\d|(?:^|[^\p{L}])(?:stra(?:ß|ss)e|str\.|allee|weg|platz|gasse)\s[^.;\d]{0,40}\d/iu;
/** "Am Alten Markt 3", or a postcode with its town. */
const PLACE =
  /(?:^|[^\p{L}])(?:Am|An|Auf|Bei|Hinter|Im|In|Vor|Zum|Zur|Unter)\s(?:de[mnr]\s)?\p{Lu}[\p{L} -]{2,30}\s\d{1,4}\s?[a-z]?(?![\p{L}\d])|(?:^|\D)\d{5}\s\p{Lu}/u;

/**
 * The partner without what tells where people live who must not be found: of a shelter every place, of any other house where people live
 * the address in its texts and the place on the map. The same object where there is nothing to leave out. Complexity: linear in the texts.
 */
export function withoutAddress(organisation: Organisation): Organisation {
  const { name, shortName, kind, description, places, topics, targetGroups, groups } = organisation;
  const shelter = isShelter(organisation);
  if (
    !shelter &&
    !tellsOfShelter([description, ...topics].join(' ')) &&
    !tellsOfAccommodation([name, shortName, kind, description].join(' '))
  )
    return organisation;
  const open = (words: readonly string[]): readonly string[] => words.filter((word) => !tellsAddress(word));
  const discreet = {
    ...organisation,
    description: description !== undefined && tellsAddress(description) ? undefined : description,
    places: open(places),
    topics: open(topics),
    targetGroups: open(targetGroups),
    groups: open(groups),
    // programs for maps of the world call longitude and latitude so
    x: undefined,
    y: undefined,
  };
  return shelter ? withoutPlace(discreet) : discreet;
}

/** The need without its place, where that is the address of a house in which people live. */
export function needWithoutAddress(need: Need): Need {
  const { topic, place } = need;
  if (place === undefined || !tellsAddress(place)) return need;
  const told = `${topic} ${place}`;
  return tellsOfShelter(told) || tellsOfAccommodation(told) ? { ...need, place: undefined } : need;
}

const tellsOfAccommodation = (text: string): boolean => ACCOMMODATION.test(foldWord(text));
const tellsAddress = (text: string): boolean => STREET.test(text) || PLACE.test(text);
