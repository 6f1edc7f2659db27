import type { NetworkSource } from '../network-store/network-source.ts';
import { readGivenFiles, readGivenTables } from './read-outcome.ts';

/**
 * The data that stand between the tags of an element: `<script type="application/json">`, or else one or two tables (first the
 * organisations; a second one, or one with `data-role="ties"`, holds the ties). `undefined` when there are neither.
 */
export function childSource(element: HTMLElement): NetworkSource | undefined {
  const script = element.querySelector('script[type="application/json"]');
  if (script) {
    const bytes = new TextEncoder().encode(script.textContent);
    return { load: (signal) => readGivenFiles([{ name: '', bytes }], signal) };
  }
  const tables = [...element.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  return tables.length > 0 ? { load: (signal) => readGivenTables(tables, signal) } : undefined;
}
