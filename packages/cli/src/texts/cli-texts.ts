import type { de } from './de.ts';

/**
 * What the command line itself says: help, headings, and what went wrong with the call. Sentences about networks come from the wording
 * of the core. The German file is the master; the others must offer the same.
 */
export type CliTexts = typeof de;
