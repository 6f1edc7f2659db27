import type { InputFile } from '../../read-options.ts';

/** One file of a corpus and what must come of it; the words are explained in the corpus's own VOCABULARY.md. */
export interface CorpusCase {
  readonly file: string;
  readonly role: string;
  readonly format: string;
  readonly kind?: string | undefined;
  readonly why: string;
  readonly outcome: string;
  /** True encoding of a text file. */
  readonly encoding?: string | undefined;
  /** Table of partners that a table of ties needs. */
  readonly with_file?: string | undefined;
  /** A second outcome that is also right, for example `reject:unclosed_quote`. */
  readonly also?: string | undefined;
  /** Kind of refusal. */
  readonly error?: string | undefined;
  readonly expect: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
  readonly checks: readonly CorpusCheck[];
  readonly invariants: readonly string[];
  readonly limits: { readonly ms: number; readonly mb: number };
}

/** What must stand in a field after reading: of an organisation (by id) or of a tie (by both ends). */
export interface CorpusCheck {
  readonly actor?: string | undefined;
  readonly relation?: readonly [string, string] | undefined;
  readonly field: string;
  readonly equals?: unknown;
  readonly contains?: string | undefined;
  readonly link?: boolean | undefined;
}

/** Where the manifest names no limits. */
const USUAL = { ms: 5000, mb: 256 };

type Stated = Partial<Omit<CorpusCase, 'limits'>> & Pick<CorpusCase, 'file' | 'outcome'> & { limits?: Partial<CorpusCase['limits']> };

/** The cases of a manifest, complete. @throws TypeError when it is none. */
export function casesOf(manifest: string): CorpusCase[] {
  const { cases } = JSON.parse(manifest) as { cases?: readonly Stated[] };
  if (!Array.isArray(cases)) throw new TypeError('the manifest lists no cases');
  return (cases as readonly Stated[]).map((one) => ({
    role: '',
    format: '',
    why: '',
    expect: {},
    warnings: [],
    checks: [],
    invariants: [],
    ...one,
    limits: { ...USUAL, ...one.limits },
  }));
}

/** The corpus's names of tables that say what a file holds; of others the content decides. */
const ROLES: ReadonlyMap<string, InputFile['role']> = new Map([
  ['actors', 'organisations'],
  ['relations', 'ties'],
  ['needs', 'needs'],
  ['meetings', 'meetings'],
]);

/** The files of a case as they are read: the companion first. */
export function filesOf(one: CorpusCase, bytesOf: (name: string) => Uint8Array): InputFile[] {
  const file = { name: one.file, bytes: bytesOf(one.file), role: ROLES.get(one.role) };
  return one.with_file ? [{ name: one.with_file, bytes: bytesOf(one.with_file), role: 'organisations' }, file] : [file];
}
