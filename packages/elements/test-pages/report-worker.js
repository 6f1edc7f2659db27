// The whole analysis in a worker of a page, as the docs of createReportWorker show it; what came out stands in `window.told`.
import { createNetwork } from '../../core/dist/model/create-network.js';
import { report } from '../../core/dist/report/make-report.js';
import { createReportWorker } from '../../core/dist/running/create-report-worker.js';

const organisation = (id, more) => ({
  id,
  name: `Verein ${id}`,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: 'network',
  ...more,
});
const network = createNetwork({
  organisations: [organisation('A'), organisation('B', { topics: ['Sprache'] }), organisation('C'), organisation('D')],
  ties: ['A B', 'B C'].map((ends) => ({ id: ends, from: ends[0], to: ends[2], lastContact: '2026-06', visibility: 'network' })),
  needs: [{ id: 'n', who: 'D', topic: 'Sprache', done: false }],
});
const options = { asOf: '2026-11-01', audience: 'internal', language: 'de' };

const policy = window.trustedTypes?.createPolicy('test-workers', { createScriptURL: (url) => url });
const file = '../../core/dist/running/report-worker.js';

async function tell() {
  const worker = createReportWorker(new Worker(policy?.createScriptURL(file) ?? file, { type: 'module' }));
  let steps = 0;
  const { report: told, suggestions } = await worker.report(network, { ...options, onProgress: () => steps++ });
  const stop = new AbortController();
  const stopped = worker.report(network, { ...options, signal: stop.signal }).then(
    () => 'nothing stopped it',
    (error) => error.message,
  );
  stop.abort(new Error('gestoppt'));
  const result = {
    same: JSON.stringify(told) === JSON.stringify(report(network, options)),
    first: suggestions[0].code,
    steps: steps > 10,
    stopped: await stopped,
  };
  worker.close();
  return result;
}

window.told = tell();
