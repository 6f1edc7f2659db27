/**
 * Tells from the beginning of a text that it is a web page or an XML file instead of a table.
 *
 * @returns `HTML`, the name of the XML format, or `undefined` for anything else. Complexity: constant.
 */
export function markupFormat(text: string): string | undefined {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (!start.startsWith('<')) return undefined;
  if (/^(<!--|<\?xml)?[^]*?<!doctype html/.test(start) || /^(<!--[^]*?-->\s*)?<(html|head|body)[\s>]/.test(start)) return 'HTML';
  if (start.startsWith('<?xml') && start.includes('<html')) return 'HTML';
  for (const [sign, format] of [
    ['<gexf', 'GEXF'],
    ['<graphml', 'GraphML'],
    ['<svg', 'SVG'],
    ['<kml', 'KML'],
  ] as const) {
    if (start.startsWith(sign) || ((start.startsWith('<?xml') || start.startsWith('<!doctype')) && start.includes(sign))) return format;
  }
  return start.startsWith('<?xml') || start.startsWith('<!doctype') ? 'XML' : undefined;
}
