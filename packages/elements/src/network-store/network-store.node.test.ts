import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Network, wordingDe, wordingEn } from '@netz-map/core';
import { fetchAdvice } from '../advice/advice-now.ts';
import { fetchFindings } from '../findings/findings-now.ts';
import type { Loaded, LoadFailure, NetworkSource } from './network-source.ts';
import { NetworkStore } from './network-store.ts';

const TODAY = '2026-11-22';

function network(names: readonly string[], asOf?: string): Network {
  const unknown = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;
  return createNetwork({
    asOf,
    organisations: names.map((name) => ({ id: name, name, ...unknown })),
    ties: names.slice(1).map((name, i) => ({ id: `t${i}`, from: names[i]!, to: name, visibility: 'public' })),
  });
}

/** A source whose answer the test gives when it likes. */
function source(): NetworkSource & { answer(loaded: Loaded): Promise<void>; signals: AbortSignal[] } {
  let resolve: (loaded: Loaded) => void = () => {};
  const signals: AbortSignal[] = [];
  return {
    signals,
    load(signal) {
      signals.push(signal);
      return new Promise((done) => (resolve = done));
    },
    async answer(loaded) {
      resolve(loaded);
      await new Promise((done) => setImmediate(done));
    },
  };
}

const store = (): NetworkStore => new NetworkStore({ today: () => TODAY });
const notFound: LoadFailure = { code: 'not-found', address: 'akteure.csv', problems: [] };

test('A store begins empty, loads, and is ready when the network is there; each step is told once', async () => {
  const its = store();
  const told: string[] = [];
  its.subscribe((state) => told.push(state.status));
  assert.equal(its.getState().status, 'empty');
  const from = source();
  its.request({ type: 'load', source: from });
  await from.answer({ network: network(['A', 'B', 'C']), problems: [] });
  assert.deepEqual(told, ['loading', 'ready']);
  assert.equal(its.getState().network?.organisations.length, 3);
});

test('When loading again fails, the network loaded before stays', async () => {
  const its = store();
  const from = source();
  its.request({ type: 'load', source: from });
  await from.answer({ network: network(['A', 'B']), problems: [] });
  its.request({ type: 'reload' });
  assert.equal(its.getState().status, 'loading');
  assert.equal(its.getState().network?.organisations.length, 2);
  await from.answer({ failure: notFound });
  assert.equal(its.getState().status, 'error');
  assert.deepEqual(its.getState().error, notFound);
  assert.equal(its.getState().network?.organisations.length, 2);
});

test('A load that is replaced is aborted, and its late answer is not shown', async () => {
  const its = store();
  const [first, second] = [source(), source()];
  its.request({ type: 'load', source: first });
  its.request({ type: 'load', source: second });
  assert.equal(first.signals[0]?.aborted, true);
  await second.answer({ network: network(['New']), problems: [] });
  await first.answer({ network: network(['Old', 'Older']), problems: [] });
  assert.equal(its.getState().network?.organisations[0]?.id, 'New');
});

test('A store that is dropped aborts what is running and tells nobody any more', async () => {
  const its = store();
  const from = source();
  its.request({ type: 'load', source: from });
  its.subscribe(() => assert.fail('told after it was dropped'));
  its.dispose();
  assert.equal(from.signals[0]?.aborted, true);
  await from.answer({ network: network(['A']), problems: [] });
});

test('The day is the one asked for, else that of the data, else today', () => {
  const its = store();
  assert.equal(its.getState().asOf, TODAY);
  its.request({ type: 'set-network', network: network(['A', 'B'], '2026-11-01') });
  assert.equal(its.getState().asOf, '2026-11-01');
  its.request({ type: 'set-as-of', asOf: '2025-01-01' });
  assert.equal(its.getState().asOf, '2025-01-01');
  its.request({ type: 'set-as-of', asOf: 'gestern' });
  assert.equal(its.getState().asOf, '2026-11-01');
});

test('What is selected is told once, and forgotten when it is no longer in the data', () => {
  const its = store();
  its.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  let told = 0;
  its.subscribe(() => told++);
  its.request({ type: 'select', selection: { type: 'tie', pair: ['A', 'B'] } });
  its.request({ type: 'select', selection: { type: 'tie', pair: ['B', 'A'] } });
  assert.equal(told, 1);
  its.request({ type: 'set-network', network: network(['A', 'B']) });
  assert.deepEqual(its.getState().selection, { type: 'tie', pair: ['A', 'B'] });
  its.request({ type: 'set-network', network: network(['A', 'X']) });
  assert.equal(its.getState().selection, undefined);
});

test('A finding stays selected as long as the analysis finds it', async () => {
  const its = store();
  await fetchFindings();
  its.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  const id = its.getState().analysis?.findings[0]?.id;
  assert.ok(id);
  its.request({ type: 'select', selection: { type: 'finding', id } });
  its.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  assert.deepEqual(its.getState().selection, { type: 'finding', id });
  its.request({ type: 'set-network', network: network(['Y', 'Z']) });
  assert.equal(its.getState().selection, undefined);
});

test('Findings and suggestions come when somebody asks for them, and are told once they are there', async () => {
  const its = store();
  its.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  assert.deepEqual([its.getState().advice, its.getState().suggestions], ['not-asked', []]);
  const told: string[] = [];
  const ready = new Promise<void>((resolve) => {
    its.subscribe(({ advice }) => {
      told.push(advice);
      if (advice === 'ready') resolve();
    });
  });
  its.request({ type: 'suggestions' });
  its.request({ type: 'suggestions' });
  await ready;
  assert.deepEqual(told, ['asked', 'ready']);
  assert.ok(its.getState().suggestions.length > 0);
  const found = new Promise<void>((resolve) => its.subscribe(({ findings }) => findings === 'ready' && resolve()));
  its.request({ type: 'findings' });
  await found;
  assert.ok(its.getState().analysis);
});

test('Analysis, suggestions and reports are computed once per network and day, whoever asks', async () => {
  const its = store();
  await Promise.all([fetchAdvice(), fetchFindings()]);
  its.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  const before = its.getState();
  const report = its.report(wordingDe);
  its.request({ type: 'select', selection: { type: 'organisation', id: 'A' } });
  assert.equal(its.getState().analysis, before.analysis);
  assert.equal(its.getState().suggestions, before.suggestions);
  assert.equal(its.report(wordingDe), report);
  assert.notEqual(its.report(wordingEn), report);
  its.request({ type: 'set-as-of', asOf: '2027-01-01' });
  assert.notEqual(its.getState().analysis, before.analysis);
  assert.notEqual(its.report(wordingDe), report);
});

test('A state cannot be changed from outside', () => {
  assert.ok(Object.isFrozen(store().getState()));
});

test('What was seen before from another source stays until the new one has delivered, and when it fails', async () => {
  const former = store();
  former.request({ type: 'set-network', network: network(['A', 'B', 'C']) });
  const its = new NetworkStore({ today: () => TODAY, before: former.getState() });
  assert.equal(its.getState().status, 'empty');
  const from = source();
  its.request({ type: 'load', source: from });
  assert.equal(its.getState().network?.organisations.length, 3);
  await from.answer({ failure: notFound });
  assert.deepEqual([its.getState().status, its.getState().network?.organisations.length], ['error', 3]);
  its.request({ type: 'reload' });
  await from.answer({ network: network(['A']), problems: [] });
  assert.deepEqual([its.getState().status, its.getState().network?.organisations.length], ['ready', 1]);
});
