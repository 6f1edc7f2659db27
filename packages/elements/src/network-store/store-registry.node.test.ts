import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NetworkStore } from './network-store.ts';
import { StoreRegistry } from './store-registry.ts';

const create = (): NetworkStore => new NetworkStore({ today: () => '2026-11-22' });

test('Who names the same files on the same page shares a store; other files or another page have their own', () => {
  const registry = new StoreRegistry();
  const [page, otherPage] = [{}, {}];
  const first = registry.shared(page, 'akteure.csv', create);
  assert.equal(registry.shared(page, 'akteure.csv', create).store, first.store);
  assert.notEqual(registry.shared(page, 'andere.csv', create).store, first.store);
  assert.notEqual(registry.shared(otherPage, 'akteure.csv', create).store, first.store);
});

test('A store is dropped with its last use, and made anew for the next', () => {
  const registry = new StoreRegistry();
  const page = {};
  const first = registry.shared(page, 'a', create);
  const second = registry.shared(page, 'a', create);
  const follower = registry.lease(first.store);
  first.release();
  first.release();
  second.release();
  assert.equal(registry.shared(page, 'a', create).store, first.store);
  assert.equal(registry.size, 1);
  follower.release();
  assert.equal(registry.size, 1);
});

test('Nothing is left after a thousand uses', () => {
  const registry = new StoreRegistry();
  const page = {};
  for (let i = 0; i < 1000; i++) registry.shared(page, `f${i % 7}`, create).release();
  assert.equal(registry.size, 0);
});
