import { EVERYBODY, EVERYWHERE } from '../../../model/organisation.ts';
import type { CommonTexts } from '../../de/answers/common.ts';
import { capital } from '../../phrases.ts';
import { basicGrounds } from '../findings.ts';
import { en } from '../phrases.ts';

/** What all answers to questions say alike, in English. */
export const commonTexts: CommonTexts = {
  asOf: (day) => `As of ${en.date(day)}`,
  grounds: (grounds) => capital(basicGrounds(grounds)),
  noTies: 'The data contain no ties. Who knows whom can therefore not be said.',
  nextSteps: 'What you can do',
  notSaid: 'What this does not mean',
  moreInJson: (more) =>
    more === 1 ? 'One more case is in the output as JSON.' : `${en.Number(more)} more cases are in the output as JSON.`,
  pair: (a, b) => `${a} and ${b}`,
  wantedBy: (wanted, who) => `${wanted}, wanted by ${who}`,
  offer(targetGroups, places) {
    const people = targetGroups.includes(EVERYBODY)
      ? 'for everybody'
      : targetGroups.length > 0
        ? `for ${en.list(targetGroups, 4)}`
        : undefined;
    const where = places.includes(EVERYWHERE) ? 'everywhere in the city' : places.length > 0 ? `in ${en.list(places, 4)}` : undefined;
    const parts = [people, where].filter((part) => part !== undefined);
    return parts.length > 0 ? `${capital(parts.join(', '))}.` : undefined;
  },
  website: (address) => ({ term: 'Website:', text: address, link: address }),
};
