import { isFree, servesPeople, servesPlace } from '../findings/cover-needs.ts';
import type { Shortfall, Wanted } from '../findings/finding.ts';
import type { Organisation } from '../model/organisation.ts';

/** Who is left of some organisations at the steps of the comparison with a wish, in their order. */
export interface HeldAgainst {
  readonly forPeople: readonly Organisation[];
  readonly inPlace: readonly Organisation[];
  readonly free: readonly Organisation[];
  /** The step that left nobody. */
  readonly missing: Shortfall | undefined;
  /** When nobody is free: those who passed the last step at which somebody was left. */
  readonly almost: readonly Organisation[];
}

const STEPS: readonly Shortfall[] = ['topic', 'target-group', 'place', 'capacity'];

/**
 * Holds a wish that nobody has written down against offers, by the same steps as `coverNeeds` those of the file, which a test makes sure of.
 * Complexity: linear in organisations.
 */
export function holdAgainst({ topic, targetGroup, place }: Wanted, organisations: readonly Organisation[]): HeldAgainst {
  const onTopic = organisations.filter((o) => o.topics.includes(topic));
  const forPeople = onTopic.filter((o) => servesPeople(o, targetGroup));
  const inPlace = forPeople.filter((o) => servesPlace(o, place));
  const free = inPlace.filter(isFree);
  const left = [onTopic, forPeople, inPlace, free];
  const step = left.findIndex(({ length }) => length === 0);
  return { forPeople, inPlace, free, missing: STEPS[step], almost: left[step - 1] ?? [] };
}
