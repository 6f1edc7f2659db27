/** The version of this package; the release writes it. */
export const version = '0.1.0';
