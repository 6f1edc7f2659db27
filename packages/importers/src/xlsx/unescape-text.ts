/** Characters that XML cannot hold stand in workbooks as `_x000D_`, and an underscore before such a word as `_x005F_`. Complexity: linear. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
