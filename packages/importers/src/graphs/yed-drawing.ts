import { plainHex } from './graph-colour.ts';
import type { GraphRecord, GraphTable } from './graph-table.ts';

/** The entry or tie to which data belong. */
export interface Owner {
  readonly table: GraphTable;
  readonly record: GraphRecord;
}

/**
 * What yEd draws for an entry or a tie: the label, the place and the colour stand deep inside its `<data>`. Of a group, which is drawn open
 * and closed, the first drawing counts.
 */
export class YedDrawing {
  readonly #owner: Owner | undefined;
  #depth = 0;
  #label: { readonly depth: number; text: string } | undefined;

  /** @param owner `undefined` for the network, which has no drawing that is read */
  constructor(owner: Owner | undefined) {
    this.#owner = owner;
  }

  /** Whether an element of the drawing is open. */
  get isOpen(): boolean {
    return this.#depth > 0;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#depth += 1;
    if (name === 'NodeLabel' || name === 'EdgeLabel') this.#label ??= { depth: this.#depth, text: '' };
    if (this.#owner?.table.role === 'ties') return;
    if (name === 'Geometry') for (const key of ['x', 'y']) this.#fill(key, attributes.get(key) ?? '');
    if (name === 'Fill' && attributes.get('hasColor') !== 'false') this.#fill('colour', plainHex(attributes.get('color') ?? ''));
  }

  close(): void {
    if (this.#label?.depth === this.#depth) {
      this.#fill('label', this.#label.text.trim());
      this.#label = undefined;
    }
    this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#label?.depth === this.#depth) this.#label.text += text;
  }

  #fill(key: string, value: string): void {
    if (!this.#owner || value === '') return;
    const { table, record } = this.#owner;
    if (!table.has(record, key)) table.set(record, key, value);
  }
}
