import { splitQuoted } from './quoted-list.ts';

/** How many cells are looked at, and how many of them have to be lists for a rule to be seen. */
const SAMPLE = 1000;
const FEWEST = 10;
/** So many times more cells separate their words by something else than hold a comma alone. */
const CLEARLY = 5;

/**
 * Whether commas in a column of lists belong to the words, as in a directory with `Kinder, Jugend und Familie; Sport`: where nearly all lists
 * are separated by semicolons, strokes or lines. A column with words in quotation marks separates by commas.
 *
 * @remarks Complexity: linear in the first thousand cells.
 */
export function commasAreInWords(cells: Iterable<string>): boolean {
  let hard = 0;
  let soft = 0;
  let seen = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    seen += 1;
    if (seen > SAMPLE) break;
    const separated = /[;|\n]/.test(cell);
    if (!separated && !cell.includes(',')) continue;
    if (cell.includes('"') && splitQuoted(cell).some(({ quoted }) => quoted)) return false;
    if (separated) hard += 1;
    else soft += 1;
  }
  return hard >= FEWEST && hard >= soft * CLEARLY;
}
