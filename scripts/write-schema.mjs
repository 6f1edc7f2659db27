// Writes the published JSON Schema of the network file; a test fails when it is stale.
import { writeFileSync } from 'node:fs';
import { networkSchema, SCHEMA_FILE } from '../packages/core/test/network-schema.ts';

writeFileSync(SCHEMA_FILE, networkSchema());
