import { fieldNamed, type ColumnChoice } from '@netz-map/importers';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { valuesOf } from './given.ts';
import type { Given } from './option-names.ts';

/** Sets a column aside. */
const NOTHING = '-';

/**
 * What `--column "Schwerpunkte=Themen"` says: the heading in the file, and what it is, as a usual heading or as the code that
 * `check --columns` shows; `-` sets the column aside.
 *
 * @throws CliError when the sign between them is missing, or for a field that there is not.
 */
export function columnChoices(given: Given): ColumnChoice[] {
  return valuesOf('column', given).map((value) => {
    const at = value.lastIndexOf('=');
    const column = value.slice(0, at).trim();
    const word = value.slice(at + 1).trim();
    if (at < 1 || column === '' || word === '') throw new CliError(EXIT.usage, (texts) => texts.notAColumn(value));
    if (word === NOTHING) return { column, field: undefined };
    const field = fieldNamed(word);
    if (field === undefined) throw new CliError(EXIT.usage, (texts) => texts.unknownField(word));
    return { column, field };
  });
}

/** Options that say how files are to be read, for `readInput`. */
export function readOptionsOf(given: Given): { readonly columns: readonly ColumnChoice[]; readonly personal: readonly string[] } {
  return { columns: columnChoices(given), personal: valuesOf('personal', given) };
}
