import type { GraphTable } from './graph-table.ts';

/**
 * The colour that the attributes say, as `#rrggbb` where they are numbers. Anything else is passed on as it stands, so that reading the
 * column can refuse it.
 */
export function colourOf(attributes: ReadonlyMap<string, string>): string {
  const written = attributes.get('hex') ?? attributes.get('value');
  if (written !== undefined) return plainHex(written.trim());
  const parts = ['r', 'g', 'b'].map((part) => (attributes.get(part) ?? '').trim());
  if (parts.every((part) => /^\d{1,3}(\.\d{1,9})?$/.test(part) && Number(part) <= 255))
    return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
  return parts.join(' ').trim();
}

/** Gephi writes a colour into three columns of a GraphML file. */
export function settleColours(nodes: GraphTable): void {
  const keys = ['r', 'g', 'b'].map((part) => nodes.columns.find(({ heading }) => heading === part)?.key);
  if (keys.includes(undefined)) return;
  for (const record of nodes.records) {
    const parts = new Map(keys.map((key, i) => ['rgb'[i]!, nodes.get(record, key!)]));
    if (!nodes.has(record, 'colour')) nodes.set(record, 'colour', colourOf(parts));
  }
  for (const key of keys) nodes.drop(key!);
}

/** A colour without its last two digits, where they say how transparent it is. */
export const plainHex = (colour: string): string => (/^#[\da-f]{8}$/i.test(colour) ? colour.slice(0, 7) : colour);
