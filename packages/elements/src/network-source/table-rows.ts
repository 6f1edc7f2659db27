/** A table of the page as rows of text; the first row is the heading. */
export interface PageTable {
  readonly caption: string | undefined;
  /** What it holds, as the page says it: `data-role="ties"`. */
  readonly role: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table as it stands in the page: text only, cells over several columns repeated, tables inside cells ignored. */
export function tableRows(table: HTMLTableElement): PageTable {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => Array.from({ length: Math.min(cell.colSpan, 100) }, () => textOf(cell))),
  );
  return { caption: table.caption ? textOf(table.caption) : undefined, role: table.dataset['role'], rows };
}

/** Line breaks and list items separate several values in a cell. */
function textOf(cell: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node instanceof HTMLBRElement) parts.push('\n');
    else {
      const block = node instanceof HTMLLIElement || node instanceof HTMLParagraphElement;
      if (block) parts.push('\n');
      node.childNodes.forEach(walk);
      if (block) parts.push('\n');
    }
  };
  walk(cell);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ');
}
