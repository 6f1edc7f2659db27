/** The first word of a DL file and one that its header begins with. */
const DL =
  /^dl[\s,]+(?:n[rcm]?\s*=?\s*\d|(?:format|title)\s*=|format\s|diagonal\b|labels\b|(?:row|col|column|matrix|level)\s+labels\b|data\s*:)/i;
const PAJEK = /^\*(?:network|vertices|arcs|edges|arcslist|edgeslist|matrix|partition|vector)(?:\s|:|$)/i;

/**
 * Tells UCINET DL and Pajek from tables by how they begin: DL with the word `DL` and a word of its header, Pajek with a line as `*Vertices`,
 * before which only remarks (`%`) may stand. Complexity: constant.
 */
export function graphTextFormat(text: string): 'DL' | 'Pajek' | undefined {
  let start = text.slice(0, 20_000).trimStart();
  if (DL.test(start)) return 'DL';
  while (start.startsWith('%')) {
    const end = start.search(/[\r\n]/);
    start = end === -1 ? '' : start.slice(end).trimStart();
  }
  return PAJEK.test(start) ? 'Pajek' : undefined;
}

/** GML: perhaps with who made it, then `graph [`. DOT: `digraph Netz {`. */
const GML = /^(?:(?:creator|version|comment)\b[^\n]{0,300}\n\s{0,100}){0,5}graph\s{0,100}\[/i;
const DOT = /^(?:strict\s{1,100})?(?:di)?graph\b\s{0,100}(?:"[^"\n]{0,200}"|[\w-]{1,100})?\s{0,100}\{/i;

/** Text formats of networks that are not read, by how they begin behind lines of remarks. Complexity: constant. */
export function foreignGraphText(text: string): 'GML' | 'DOT' | undefined {
  let start = text.slice(0, 20_000).trimStart();
  while (/^(?:#|\/\/)/.test(start)) {
    const end = start.search(/[\r\n]/);
    start = end === -1 ? '' : start.slice(end).trimStart();
  }
  return GML.test(start) ? 'GML' : DOT.test(start) ? 'DOT' : undefined;
}
