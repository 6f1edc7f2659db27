import { hasContactData, withoutContactData } from './contact-data.ts';
import { isPersonName, personsIn } from './person-name.ts';

/** What a text says about a person: a way to reach somebody or a date of birth, or a name. */
export type SaidOfPerson = 'contact' | 'name';

/** What the text says about a person, if anything. Complexity: linear. */
export function saysPerson(text: string): SaidOfPerson | undefined {
  if (hasContactData(text)) return 'contact';
  return isPersonName(text) || personsIn(text).length > 0 ? 'name' : undefined;
}

/** The text without what it says about persons, or with a sign in place of each address, number and name. Complexity: linear. */
export function withoutPersons(text: string, sign = ''): string {
  if (isPersonName(text)) return sign;
  const reachable = withoutContactData(text, sign);
  return personsIn(reachable).reduce((rest, person) => rest.replaceAll(person, sign), reachable);
}
