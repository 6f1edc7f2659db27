/** What is unknown is missing, so that data from every source compare equal. */
export function known<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(record) as (keyof T)[]) if (record[key] !== undefined) kept[key] = record[key];
  return kept as T;
}
