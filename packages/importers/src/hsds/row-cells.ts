import { joinList } from '../cells/quoted-list.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { meaningOf } from '../columns/heading-words.ts';

/** Fields whose cells are split into words or names. */
const LISTS: ReadonlySet<ColumnField> = new Set(['topics', 'targetGroups', 'places', 'groups', 'needs', 'avoid', 'umbrella', 'successor']);

/** The cells of one row while they are gathered: under each heading what was told, each once, in its order. */
export class RowCells {
  readonly #told = new Map<string, Set<string>>();

  add(heading: string, ...texts: readonly string[]): void {
    let told = this.#told.get(heading);
    for (const text of texts) {
      if (text === '') continue;
      if (!told) this.#told.set(heading, (told = new Set()));
      told.add(text);
    }
  }

  words(heading: string): string[] {
    return [...(this.#told.get(heading) ?? [])];
  }

  headings(): Iterable<string> {
    return this.#told.keys();
  }

  /** A single text as it stands, several, or one that would be split, as {@link joinList} writes them. */
  cell(heading: string): string {
    const told = this.words(heading);
    const field = meaningOf(heading, 'organisations')?.field.field;
    return told.length === 1 && !(field && LISTS.has(field)) ? told[0]! : joinList(told, '\n');
  }
}
