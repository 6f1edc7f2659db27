/** Hands a file to the visitor; nothing leaves the page. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // some browsers read the file only after the click
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that every file system takes, made of what people read. */
export function fileName(words: readonly (string | undefined)[], ending: string): string {
  const name = words
    .filter(Boolean)
    .join(' ')
    .replace(/[^\p{L}\p{N}\p{M} .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. -]+|[. -]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${name || 'Netzwerk'}.${ending}`;
}
