/**
 * Text that stays text in Markdown (CommonMark and GitHub's dialect): no markup, no HTML, no link made of an address in a name, and no list or
 * heading at the beginning of a line ("1. November 2026 …").
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/, '$1$2\\$3')
    .replace(/^(\s*)([#+=-])/, '$1\\$2');
}
