// The JSON Schema of the network file, made from the one description that reading uses.
import { toJsonSchema } from '@valibot/to-json-schema';
import { NETWORK_SCHEMA } from '../src/format/network-file.ts';
import { NETWORK_FILE } from './network-file-schema.ts';

export const SCHEMA_FILE = new URL('../schema/network-1.schema.json', import.meta.url);

export function networkSchema(): string {
  // a day that does not exist ("2026-02-30") is found by reading, not by the schema
  const { $schema, ...schema } = toJsonSchema(NETWORK_FILE, { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, $id: NETWORK_SCHEMA, title: 'A network of organisations', ...schema }, null, 2)}\n`;
}
