import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { decodeAsDeclared } from './declared-encoding.ts';

const xml = (encoding: string, ...more: number[]): Uint8Array =>
  Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`), Uint8Array.from(more), Buffer.from('</a>')]);

test('an XML file that says how it is encoded is believed', () => {
  assert.match(decodeAsDeclared(xml('ISO-8859-1', 0x42, 0xfc, 0x72))!, /<a>Bür<\/a>$/);
  assert.match(decodeAsDeclared(xml('windows-1251', 0xc4, 0xee, 0xec))!, /<a>Дом<\/a>$/);
  assert.deepEqual(decode(xml('windows-1251', 0xc4), { kind: 'text', encoding: 'utf-8', bom: 0, certain: true }).guessed, undefined);
});

test('one that is something else is looked at as any other file', () => {
  for (const encoding of ['UTF-8', 'utf-16', 'x-nonsense', 'replacement', "' onload="])
    assert.equal(decodeAsDeclared(xml(encoding, 0xfc)), undefined);
  assert.equal(decodeAsDeclared(Buffer.from('Name;Art\n')), undefined);
  assert.equal(decode(xml('UTF-8', 0xfc), { kind: 'text', encoding: 'utf-8', bom: 0, certain: true }).guessed, 'Windows-1252');
});
