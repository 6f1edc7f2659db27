import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '@netz-map/importers';
import { fetchFile, type FetchFileOptions, MOST_BYTES } from './fetch-file.ts';

const url = new URL('https://verein.example/akteure.csv');
const never = new AbortController().signal;
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const answers = (body: BodyInit | null, init?: ResponseInit): FetchFileOptions => ({
  fetch: () => Promise.resolve(new Response(body, init)),
});
const failureOf = async (options: FetchFileOptions): Promise<string | undefined> => {
  const answer = await fetchFile(url, never, options);
  return 'failure' in answer ? answer.failure : undefined;
};

test('A file arrives as the bytes it is', async () => {
  assert.deepEqual(await fetchFile(url, never, answers('ID;Name\n')), { bytes: bytes('ID;Name\n') });
  assert.deepEqual(await fetchFile(url, never, answers(null)), { bytes: new Uint8Array() });
});

test('A request takes no cookies along, follows no redirect and asks the server for the newest', async () => {
  let asked: RequestInit | undefined;
  await fetchFile(url, never, {
    fetch: (_, init) => {
      asked = init;
      return Promise.resolve(new Response('x'));
    },
  });
  assert.equal(asked?.credentials, 'omit');
  assert.equal(asked?.redirect, 'error');
  assert.equal(asked?.cache, 'no-cache');
});

test('Each refusal of the server is told apart', async () => {
  assert.equal(await failureOf(answers('', { status: 404 })), 'not-found');
  assert.equal(await failureOf(answers('', { status: 410 })), 'not-found');
  assert.equal(await failureOf(answers('', { status: 403 })), 'refused');
  assert.equal(await failureOf(answers('', { status: 500 })), 'server');
});

test('A login page that comes instead of data is recognised, however it is dressed', async () => {
  for (const page of ['<!DOCTYPE html><html>', '\n  <html lang="de">', '<!-- x -->\n<head>', '\ufeff<!doctype HTML>']) {
    assert.equal(await failureOf(answers(page)), 'html', page);
  }
  assert.equal(await failureOf(answers('Name\n<b>Verein</b>')), undefined);
});

test('A file that is too large ends as soon as that shows, even when it never ends', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => (sent++, controller.enqueue(new Uint8Array(1000))) });
  assert.equal(await failureOf({ ...answers(endless), mostBytes: 5000 }), 'too-large');
  assert.ok(sent < 20, `${sent} pieces were read`);
});

test('A server that does not answer, or stops in the middle, is given up in time', async () => {
  const silent: FetchFileOptions = {
    timeout: 20,
    fetch: (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
  };
  assert.equal(await failureOf(silent), 'timeout');
  const cut = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new TypeError('network error')) });
  assert.equal(await failureOf(answers(cut)), 'unreachable');
});

test('No network, a foreign server that says no, a redirect: all are "not reachable"', async () => {
  assert.equal(await failureOf({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) }), 'unreachable');
});

test('As much is fetched as the readers take', () => assert.equal(MOST_BYTES, LIMITS.fileBytes));
