import { headingKey } from '../columns/heading-words.ts';
import type { GraphContent } from './graph-content.ts';
import type { GraphTable } from './graph-table.ts';

/** The columns of a GraphML file: each value names a key, and each key says what its values are. */
export class GraphMlKeys {
  readonly #headings = new Map<string, string>();
  /** For each table the keys that have a column, and the column. */
  readonly #columns: ReadonlyMap<GraphTable, Map<string, string>>;

  constructor({ nodes, edges }: GraphContent) {
    this.#columns = new Map([nodes, edges].map((table) => [table, new Map()]));
  }

  /** Takes a `<key>`; `fallback` is its `<default>`. */
  declare(attributes: ReadonlyMap<string, string>, fallback: string | undefined): void {
    const id = attributes.get('id') ?? '';
    const scope = attributes.get('for') ?? 'all';
    // igraph puts a letter before the names of its keys
    this.#headings.set(id, attributes.get('attr.name') ?? id.replace(/^[veg]_(?=.)/, ''));
    // the drawings of yEd are no columns
    if (attributes.has('yfiles.type')) return;
    for (const table of this.#columns.keys()) {
      if (scope === (table.role === 'ties' ? 'edge' : 'node') || (scope === 'all' && fallback !== undefined)) {
        const column = this.columnOf(id, table);
        if (fallback !== undefined) table.fallBack(column, fallback);
      }
    }
  }

  /** What the key is called. */
  headingOf(id: string): string {
    return this.#headings.get(id) ?? id;
  }

  /** The column of the table in which the values of the key stand; it is made when it is needed. */
  columnOf(id: string, table: GraphTable): string {
    const columns = this.#columns.get(table)!;
    const known = columns.get(id);
    if (known !== undefined) return known;
    const heading = this.headingOf(id);
    const usual = usualColumn(id, heading, table);
    const column = usual === undefined || [...columns.values()].includes(usual) ? `@${id}` : usual;
    columns.set(id, column);
    if (column !== usual || isTieLabel(heading, table)) table.declare(column, { heading });
    return column;
  }
}

/** The label of a tie keeps its heading: it is the kind of tie only where nothing else is. */
const isTieLabel = (heading: string, { role }: GraphTable): boolean => role === 'ties' && headingKey(heading) === 'label';

/** The column that other graph files fill without a key. Of several keys that mean it the first counts. */
function usualColumn(id: string, heading: string, { role }: GraphTable): string | undefined {
  const word = headingKey(heading);
  if (word === 'label') return 'label';
  if (role !== 'ties') return undefined;
  // these two are Gephi's
  if (id === 'edgelabel') return 'label';
  if (id === 'edgeid') return 'id';
  return word === 'weight' ? 'weight' : undefined;
}
