import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lets, lineFor, policyNames, readPolicy } from './content-policy.ts';

const page = new URL('https://verein.example/karte');
const own = new URL('https://verein.example/netz-map/netz-map.js');
const foreign = new URL('https://cdn.example/netz-map.js');
const script = (policy: string, url = own, nonce = false): boolean => lets(readPolicy(policy), 'script-src', url, page, nonce);

test('A page without a policy for scripts lets all of them run', () => {
  assert.equal(script("img-src 'none'"), true);
});

test("'self' lets the page's own files run and no others", () => {
  assert.equal(script("script-src 'self'"), true);
  assert.equal(script("script-src 'self'", foreign), false);
});

test('Where nothing is said of scripts, what is said of everything counts', () => {
  assert.equal(script("default-src 'none'"), false);
  assert.equal(script("default-src 'none'; script-src 'self'"), true);
  assert.equal(script("script-src 'none'; script-src-elem 'self'"), true);
});

test('A host, a host with a star, a scheme, a port and a folder are understood', () => {
  assert.equal(script('script-src cdn.example', foreign), true);
  assert.equal(script('script-src *.example', foreign), true);
  assert.equal(script('script-src https:', foreign), true);
  assert.equal(script('script-src cdn.example:8443', foreign), false);
  assert.equal(script('script-src https://verein.example/andere/'), false);
  assert.equal(script('script-src https://verein.example/netz-map/'), true);
  assert.equal(script('script-src example.cdn.example', foreign), false);
});

test("A nonce lets a script run, and 'strict-dynamic' those alone", () => {
  assert.equal(script("script-src 'nonce-abc'", own, true), true);
  assert.equal(script("script-src 'nonce-abc'", own, false), false);
  assert.equal(script("script-src 'self' 'strict-dynamic' 'nonce-abc'", own, false), false);
});

test('Of a directive that stands there twice the first one counts, as in browsers', () => {
  assert.equal(script("script-src 'none'; script-src 'self'"), false);
});

test('The line to copy keeps what stands there already and adds what is missing', () => {
  assert.equal(lineFor(readPolicy("default-src 'none'"), 'script-src', own, page), "script-src 'self'");
  assert.equal(lineFor(readPolicy('connect-src https://a.example'), 'connect-src', own, page), "connect-src https://a.example 'self'");
  assert.equal(lineFor(readPolicy("script-src 'self'"), 'script-src', foreign, page), "script-src 'self' https://cdn.example");
});

test('Whatever line is proposed, it lets the file through', () => {
  for (const policy of ["default-src 'none'", "script-src 'none'", 'script-src https://x.example', "default-src 'self'"])
    for (const url of [own, foreign]) assert.equal(script(lineFor(readPolicy(policy), 'script-src', url, page), url), true, policy);
});

test('Names for Trusted Types are told where a page restricts them', () => {
  assert.equal(policyNames(readPolicy("script-src 'self'")), undefined);
  assert.equal(policyNames(readPolicy('trusted-types *')), undefined);
  assert.deepEqual(policyNames(readPolicy('trusted-types lit-html')), ['lit-html']);
});
