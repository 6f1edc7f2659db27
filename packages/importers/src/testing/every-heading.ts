import { FIELDS } from '../columns/fields.ts';

/** For the option `personal`: in random texts, anything may look like a telephone number. */
export const EVERY_HEADING: readonly string[] = Object.values(FIELDS).flatMap((fields) => fields.map(({ heading }) => heading));
