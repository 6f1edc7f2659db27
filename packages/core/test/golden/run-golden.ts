import type { Adapters } from './adapter.ts';
import { differencesOf } from './differences.ts';
import { type GoldenFile, graphologyOf, snapshotOfView } from './golden-file.ts';

/** What came of one file. */
export interface GoldenResult {
  readonly id: string;
  readonly passed: number;
  /** Golden name and what was wrong with it. */
  readonly failed: readonly { readonly name: string; readonly differences: readonly string[] }[];
}

/** Compares everything that a golden file expects with what the adapters compute. A name without adapter, or that throws, has failed. */
export function runGolden(file: GoldenFile, adapters: Adapters): GoldenResult {
  let passed = 0;
  const failed: { name: string; differences: readonly string[] }[] = [];
  const graph = graphologyOf(file);
  for (const [name, expected] of Object.entries(file.expected)) {
    const [metric, grouping] = splitOnce(name, ':');
    const adapter = adapters[metric];
    let differences: string[];
    try {
      const input = { file, graph, grouping, snapshot: snapshotOfView(graph, metric.slice(0, metric.indexOf('/'))) };
      if (!adapter) differences = ['no function is known by this name'];
      else if ('values' in adapter) differences = differencesOf(adapter.values(input), expected);
      else differences = adapter.differences(input, expected);
    } catch (error) {
      differences = [String(error)];
    }
    if (differences.length === 0) passed++;
    else failed.push({ name, differences });
  }
  return { id: file.id, passed, failed };
}

function splitOnce(text: string, by: string): [string, string | undefined] {
  const at = text.indexOf(by);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
