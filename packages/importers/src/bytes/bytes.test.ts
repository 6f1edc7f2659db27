import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { markupFormat } from './sniff-text.ts';
import { sniff } from './sniff.ts';

const text = (bytes: Uint8Array): { text: string; guessed: string | undefined } => {
  const sniffed = sniff(bytes);
  assert.equal(sniffed.kind, 'text');
  return decode(bytes, sniffed as Extract<typeof sniffed, { kind: 'text' }>);
};

test('UTF-8 is taken only when the whole file is valid', () => {
  assert.deepEqual(text(Buffer.from('Café „Süd“ – 5 €')), { text: 'Café „Süd“ – 5 €', guessed: undefined });
  const late = Buffer.concat([Buffer.from('x'.repeat(9000)), Uint8Array.of(0xfc)]);
  assert.deepEqual(text(late), { text: `${'x'.repeat(9000)}ü`, guessed: 'Windows-1252' });
});

test('old German files keep their umlauts, whichever program wrote them', () => {
  assert.deepEqual(text(Uint8Array.of(0x42, 0xfc, 0x72, 0x20, 0x84, 0x4e, 0x93, 0x80)), { text: 'Bür „N“€', guessed: 'Windows-1252' });
  assert.deepEqual(text(Uint8Array.of(0x42, 0x81, 0x72, 0x67, 0x65, 0x72, 0x68, 0x94, 0x66, 0x65)), {
    text: 'Bürgerhöfe',
    guessed: 'DOS 850',
  });
  assert.deepEqual(text(Uint8Array.of(0x42, 0x9f, 0x72, 0x67, 0x65, 0x72, 0x68, 0x9a, 0x66, 0x65)), {
    text: 'Bürgerhöfe',
    guessed: 'Mac Roman',
  });
});

test('UTF-16 is known with and without its mark', () => {
  assert.deepEqual(text(Buffer.from('\ufeffName;Süd', 'utf16le')), { text: 'Name;Süd', guessed: undefined });
  assert.deepEqual(text(Buffer.from('Name;Süd\n', 'utf16le')), { text: 'Name;Süd\n', guessed: 'UTF-16' });
  assert.deepEqual(text(Buffer.from('Name;Süd\n', 'utf16le').swap16()), { text: 'Name;Süd\n', guessed: 'UTF-16' });
});

test('what is no text is known by its first bytes', () => {
  assert.deepEqual(sniff(new Uint8Array()), { kind: 'empty' });
  assert.deepEqual(sniff(Buffer.from('\ufeff')), { kind: 'empty' });
  assert.deepEqual(sniff(Buffer.from(' \r\n ')), { kind: 'empty' });
  assert.deepEqual(sniff(Buffer.from('PK\u0003\u0004...', 'latin1')), { kind: 'foreign', format: 'XLSX' });
  assert.deepEqual(sniff(Buffer.from('%PDF-1.7')), { kind: 'foreign', format: 'PDF' });
  assert.deepEqual(sniff(new Uint8Array(100)), { kind: 'binary' });
});

test('a web page or an XML file is not taken for a table', () => {
  assert.equal(markupFormat('\n <!DOCTYPE html><html>'), 'HTML');
  assert.equal(markupFormat('<html lang="de">'), 'HTML');
  assert.equal(markupFormat('<?xml version="1.0"?>\n<gexf>'), 'GEXF');
  assert.equal(markupFormat('<?xml version="1.0"?><a/>'), 'XML');
  assert.equal(markupFormat('<b>Name</b>;Art\nx;y'), undefined);
  assert.equal(markupFormat('Name;Art\n<html>;x'), undefined);
});

test('text that was converted twice is turned back, and nothing else', () => {
  assert.deepEqual(repairMojibake('Name\nBÃ¼rgerhaus SÃ¼d'), { text: 'Name\nBürgerhaus Süd', before: 'BÃ¼rgerhaus', after: 'Bürgerhaus' });
  assert.equal(repairMojibake('Bürgerhaus Süd'), undefined);
  assert.equal(repairMojibake('BÃ¼rgerhaus und Süd'), undefined);
  assert.equal(repairMojibake('São Ã¼ 漢字'), undefined);
});
