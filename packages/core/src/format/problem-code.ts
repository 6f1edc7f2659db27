/** Every kind of {@link Problem} that reading a file can meet. Each code has its sentence in every language of the wording. */
export const PROBLEM_CODES = [
  // the file as a whole
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'html-instead-of-data',
  'unsupported-format',
  'role-unclear',
  'encoding-guessed',
  'json-syntax',
  'json-too-deep',
  'json-shape',
  'newer-format',
  // rows and cells
  'no-rows',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'unclosed-quote',
  'row-too-long',
  'lines-before-heading',
  'repeated-heading',
  'total-row',
  'control-characters',
  'bidi-control',
  'invisible-characters',
  // columns
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'reserved-key',
  'personal-data',
  // values
  'bad-date',
  'bad-number',
  'bad-value',
  'unsafe-url',
  'unsafe-colour',
  // organisations
  'missing-name',
  'duplicate-id',
  'ids-from-names',
  'names-merged',
  // ties, needs, meetings
  'tie-without-end',
  'tie-to-unknown',
  'tie-to-itself',
  'duplicate-tie',
  'organisation-added',
  'need-without-owner',
  'need-without-topic',
  'need-of-unknown',
  'meeting-without-date',
  'attendee-unknown',
  'invalid-record',
] as const;

/** See {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
