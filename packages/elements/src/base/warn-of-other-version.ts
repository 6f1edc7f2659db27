const warned = new Set<string>();

/** Says once that a tag belongs to another copy of these elements; two equal copies on one page are nobody's concern. */
export function warnOfOtherVersion(tag: string, version: string): void {
  const holder = customElements.get(tag) as { readonly version?: string } | undefined;
  const other = holder?.version ?? 'unknown';
  if (!holder || other === version || warned.has(tag)) return;
  warned.add(tag);
  console.warn(`<${tag}> is already defined in version ${other}; version ${version}, loaded later, is not used.`);
}
