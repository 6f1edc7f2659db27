// A worker that hangs while it reads, then one that reads; what came out stands in `window.told`.
import { createReadWorkerWith } from './asking.js';

const policy = window.trustedTypes?.createPolicy('test-workers', { createScriptURL: (url) => url });
const files = ['hanging-worker.js', '../dist/cdn/netz-map-reader.js'];
const start = () => {
  const file = files.shift();
  return new Worker(policy?.createScriptURL(file) ?? file, { type: 'module' });
};
const reader = createReadWorkerWith(() => Promise.reject(new Error('a worker can be started')), start, { budget: 2000 });
const file = { name: 'akteure.csv', bytes: new TextEncoder().encode('Name\nTeestube\n') };

async function tell() {
  const first = await reader.read([file]);
  const second = await reader.read([file]);
  reader.close();
  return { problems: first.problems, network: Boolean(first.network), then: second.network.organisations[0].name };
}

window.told = tell();
