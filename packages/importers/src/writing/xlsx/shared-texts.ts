import { escapeXml } from '../../xml/escape-xml.ts';

/** As long as a text in a cell can be. */
export const LONGEST_TEXT = 32_767;

/** The texts of a workbook, each once; cells name them by their place. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  #count = 0;

  /** The place of a text; one that is too long for a cell is cut. */
  placeOf(text: string): number {
    const fits = text.slice(0, LONGEST_TEXT);
    let place = this.#places.get(fits);
    if (place === undefined) this.#places.set(fits, (place = this.#places.size));
    this.#count += 1;
    return place;
  }

  toXml(): string {
    const items = Array.from(this.#places.keys(), (text) => `<si><t xml:space="preserve">${sharedText(text)}</t></si>`);
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#count}" uniqueCount="${items.length}">${items.join('')}</sst>`
    );
  }
}

/** A text that looks like a reference to a character (`_x000D_`) would be read as one; its underscore is written as such a reference. */
const sharedText = (text: string): string => escapeXml(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
