import { withoutContactData } from '../cells/contact-data.ts';
import { isPersonName, withoutAddressed } from '../cells/person-name.ts';

/** Stands for what says something about a person. */
const LEFT_OUT = '…';
/** Nobody reads further in a message. */
const SHOWN = 400;

/**
 * A text as it may be quoted in a message, which is printed, sent and pasted: without e-mail addresses, telephone numbers, dates of birth
 * and names of persons. Complexity: constant.
 */
export function withoutPersons(text: string): string {
  const shown = text.slice(0, SHOWN);
  if (isPersonName(shown)) return LEFT_OUT;
  const reachable = /^https?:/i.test(shown) ? shown : withoutContactData(shown, LEFT_OUT);
  return withoutAddressed(reachable, LEFT_OUT);
}
