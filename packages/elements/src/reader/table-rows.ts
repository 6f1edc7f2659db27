import type { Table } from '@netz-map/importers';

const ROLES = ['organisations', 'ties', 'needs', 'meetings', 'roles', 'cities'] as const;

/**
 * Reads a table as it stands in the page: text only, cells over several columns repeated. Its caption is its name, and
 * `data-role="ties"` says what it holds.
 */
export function tableRows(table: HTMLTableElement): Table {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => Array.from({ length: Math.min(cell.colSpan, 100) }, () => textOf(cell))),
  );
  return { name: table.caption ? textOf(table.caption) : '', role: ROLES.find((role) => role === table.dataset['role']), rows };
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
