/** Every option of every command, as `node:util` wants them; a command names those that mean something to it. Any may be given several times. */
export const OPTIONS = {
  'as-of': { type: 'string' },
  audience: { type: 'string' },
  avoid: { type: 'string' },
  before: { type: 'string' },
  'before-as-of': { type: 'string' },
  city: { type: 'string' },
  core: { type: 'string' },
  count: { type: 'string' },
  earlier: { type: 'string' },
  filled: { type: 'string' },
  for: { type: 'string' },
  format: { type: 'string' },
  from: { type: 'string' },
  'funding-ends': { type: 'string' },
  height: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  highlight: { type: 'string' },
  hosted: { type: 'string' },
  in: { type: 'string' },
  lang: { type: 'string' },
  late: { type: 'string' },
  meeting: { type: 'string' },
  output: { type: 'string', short: 'o' },
  outside: { type: 'string' },
  plan: { type: 'string' },
  present: { type: 'string' },
  seed: { type: 'string' },
  size: { type: 'string' },
  tie: { type: 'string' },
  topic: { type: 'string' },
  title: { type: 'string' },
  version: { type: 'boolean' },
  who: { type: 'string' },
  width: { type: 'string' },
  without: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What was given on the command line, all values of each option. */
export type Given = ReadonlyMap<OptionName, readonly string[]>;
