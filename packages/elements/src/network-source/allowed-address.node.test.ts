import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedAddress, type AddressRules } from './allowed-address.ts';

const page: AddressRules = { baseURI: 'https://verein.example/team/', pageUrl: 'https://verein.example/team/' };
const outcome = (address: string, rules: AddressRules = page): string => {
  const answer = allowedAddress(address, rules);
  return 'url' in answer ? answer.url.href : answer.failure;
};

test('Files of the page itself may be fetched, relative to it', () => {
  assert.equal(outcome('akteure.csv'), 'https://verein.example/team/akteure.csv');
  assert.equal(outcome('/netz.json?v=2'), 'https://verein.example/netz.json?v=2');
});

test('Other websites are asked only when the page allows exactly them', () => {
  const cloud = 'https://cloud.example/s/netz.json';
  assert.equal(outcome(cloud), 'other-origin');
  assert.equal(outcome('//cloud.example/netz.json'), 'other-origin');
  assert.equal(outcome(cloud, { ...page, allowOrigins: 'https://cloud.example https://more.example' }), cloud);
  assert.equal(outcome(cloud, { ...page, allowOrigins: 'http://cloud.example' }), 'other-origin');
  assert.equal(outcome(cloud, { ...page, allowOrigins: 'cloud.example *' }), 'other-origin');
});

test('A foreign base address of the page does not make a foreign website its own', () => {
  assert.equal(outcome('netz.json', { ...page, baseURI: 'https://cloud.example/' }), 'other-origin');
});

test('Addresses that are none, and addresses that carry a program, are refused', () => {
  for (const address of [
    'http://',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://verein.example/1',
    'ftp://verein.example/x',
  ]) {
    assert.equal(outcome(address), 'bad-address', address);
  }
});

test('On a page opened from the disk it is said that browsers do not allow it', () => {
  const file = 'file:///home/anna/seite/index.html';
  assert.equal(outcome('akteure.csv', { baseURI: file, pageUrl: file }), 'file-page');
});
