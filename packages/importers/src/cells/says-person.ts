import { hasContactData, withoutContactData } from './contact-data.ts';
import { namesPersonInSentence } from './person-in-sentence.ts';
import { isPersonName, personsIn } from './person-name.ts';

/** Addresses that are somebody's number or account. */
const CHAT = /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me|api\.whatsapp\.com|t\.me|signal\.me|m\.me)\//i;

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

/** The same of a text in whole sentences, in which a name may stand anywhere. Complexity: linear. */
export function sentenceSaysPerson(text: string): SaidOfPerson | undefined {
  return saysPerson(text) ?? (namesPersonInSentence(text) ? 'name' : undefined);
}

/** What the address of a website says: a telephone number, an e-mail address, or a chat with somebody. Complexity: linear. */
export function addressSaysPerson(address: string): SaidOfPerson | undefined {
  return hasContactData(address) || CHAT.test(address) ? 'contact' : undefined;
}
