/** What is unknown is missing, so that data from every source compare equal. */
export const known = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
