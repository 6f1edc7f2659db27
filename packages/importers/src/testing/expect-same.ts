import assert from 'node:assert/strict';
import { type Network, writeNetwork } from '@netz-map/core';

/** Says in which places two networks differ; silent when they are the same. */
export function expectSame(actual: Network | undefined, expected: Network): void {
  assert.ok(actual, 'there is no network');
  const differences = differencesOf(plain(actual), plain(expected), '');
  if (differences.length > 0) assert.fail(`${differences.length} differences:\n${differences.slice(0, 20).join('\n')}`);
}

const plain = (network: Network): unknown => JSON.parse(JSON.stringify(writeNetwork(network)));

function differencesOf(actual: unknown, expected: unknown, path: string): string[] {
  if (Object.is(actual, expected)) return [];
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
    return [`${path}: is ${JSON.stringify(actual)}, was ${JSON.stringify(expected)}`];
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) =>
    differencesOf(
      Object.hasOwn(actual, key) ? (actual as Record<string, unknown>)[key] : undefined,
      Object.hasOwn(expected, key) ? (expected as Record<string, unknown>)[key] : undefined,
      `${path}/${key}`,
    ),
  );
}
