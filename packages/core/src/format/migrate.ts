/** The version this program writes and reads without help. */
export const CURRENT_VERSION = 1;

const SCHEMA = /^netz-map\/network\/(\d{1,6})$/;

/** Steps from one version to the next; the key is the version a step starts from. There is none before the first version. */
const STEPS: Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>> = {};

/**
 * Brings an older file to the current version.
 *
 * @returns the file, or `undefined` when it is newer than this program or of a version that never was. A file without `schema`
 * is a graphology export and is taken as it is.
 */
export function migrate(file: Record<string, unknown>): Record<string, unknown> | undefined {
  if (file['schema'] === undefined) return file;
  const match = SCHEMA.exec(String(file['schema']));
  if (!match) return undefined;
  let migrated = file;
  for (let version = Number(match[1]); version !== CURRENT_VERSION; version++) {
    const step = STEPS[version];
    if (!step) return undefined;
    migrated = step(migrated);
  }
  return migrated;
}
