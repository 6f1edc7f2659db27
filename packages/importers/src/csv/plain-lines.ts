import { countHeadings } from '../columns/heading-words.ts';

const OTHER_BREAKS = /[\u0085\u2028\u2029]/g;
/** How many lines decide. */
const SAMPLE = 20;

/**
 * The text with `\n` as its only line break, and without the quotation marks that some programs put around whole lines
 * (`"id;name"`), doubling those inside.
 *
 * @remarks Complexity: linear.
 */
export function plainLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const broken = lines.includes('\n') ? lines : lines.replace(OTHER_BREAKS, '\n');
  return broken.startsWith('"') && areWrapped(broken) ? broken.split('\n').map(unwrapped).join('\n') : broken;
}

function areWrapped(text: string): boolean {
  const first = text
    .slice(0, 20_000)
    .split('\n', SAMPLE)
    .filter((line) => line.trim() !== '');
  if (!first.every((line) => line.length > 2 && unwrapped(line) !== line)) return false;
  return first.slice(0, 3).some((line) => [';', ',', '\t'].some((sign) => countHeadings(unwrapped(line).split(sign)) > 1));
}

/** A line that is one quoted cell, as what stands in it. */
function unwrapped(line: string): string {
  const end = line.trimEnd();
  if (!end.startsWith('"') || !end.endsWith('"')) return line;
  const inner = end.slice(1, -1);
  return inner.replaceAll('""', '').includes('"') ? line : inner.replaceAll('""', '"');
}
