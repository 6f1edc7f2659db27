/** Tells UCINET DL (its first word is DL) and Pajek (its first line begins with `*Vertices` or `*Network`) from tables. */
export function graphTextFormat(text: string): 'DL' | 'Pajek' | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (/^dl[\s,]/i.test(start) && /\b(n|nr|nc|nm|format|data|labels)\b\s*[=:]/i.test(text.slice(0, 10_000))) return 'DL';
  return /^(%[^\n]*\n\s*)*\*(vertices|network)\b/i.test(start) ? 'Pajek' : undefined;
}
