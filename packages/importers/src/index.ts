/**
 * The package @netz-map/importers; its rooms move in one by one.
 * @packageDocumentation
 */

/** The version of this package. */
export const version = '0.1.0';
