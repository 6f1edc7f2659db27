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

test('UTF-16 without its mark is known in Arabic, too, and a few zero bytes do not make it', () => {
  const arabic = 'id;name\n1;مركز الجيران في المدينة\n2;جمعية الأصدقاء العرب\n';
  assert.deepEqual(text(Buffer.from(arabic, 'utf16le')), { text: arabic, guessed: 'UTF-16' });
  assert.deepEqual(text(Buffer.from(arabic, 'utf16le').swap16()), { text: arabic, guessed: 'UTF-16' });
  assert.equal(text(Buffer.from('id;name\n1;Ha\u0000us\n2;Ho\u0000f\n')).guessed, undefined);
});

test('half a character at the end, zero bytes up to the end of a block and Ctrl-Z are no text', () => {
  assert.equal(text(Buffer.concat([Buffer.from('\ufeffHaus', 'utf16le'), Uint8Array.of(65)])).text, 'Haus');
  assert.equal(text(Buffer.concat([Buffer.from('id;name\n1;Haus\n'), new Uint8Array(100)])).text, 'id;name\n1;Haus\n');
  assert.equal(text(Buffer.from('id;name\n1;Haus\n\u001a')).text, 'id;name\n1;Haus\n');
});

test('lines of two files that were pasted together keep their umlauts, each in its own encoding', () => {
  const pasted = Buffer.concat([Buffer.from('Bürgerhaus\n'), Buffer.from('Café\nAmt\n', 'latin1'), Buffer.from('Straße')]);
  assert.deepEqual(text(pasted), { text: 'Bürgerhaus\nCafé\nAmt\nStraße', guessed: 'Windows-1252' });
});

test('of pasted lines only those are turned back that were converted, twice if need be', () => {
  assert.deepEqual(repairMojibake('BÃ¼rgerhaus\nStraße'), { text: 'Bürgerhaus\nStraße', before: 'BÃ¼rgerhaus', after: 'Bürgerhaus' });
  assert.equal(repairMojibake('BÃƒÂ¼rgerhaus')!.text, 'Bürgerhaus');
  assert.equal(repairMojibake('Stra\u00c3\u009fe')!.text, 'Straße');
});

test('programs, pictures and archives are no text', () => {
  for (const bytes of [
    Uint8Array.from({ length: 1000 }, (_, i) => (i * 37 + 11) & 255),
    Buffer.from('7z\u00bc\u00af\u0027\u001c', 'latin1'),
  ])
    assert.notEqual(sniff(bytes).kind, 'text');
  assert.equal(sniff(Buffer.from('id;name\n1;Bür\u0000ger\u0007haus\n2;Café\u001b[31m\n3;Stra\u000bße\n')).kind, 'text');
});

test('a single cell that was converted is turned back beside cells that were not', () => {
  const repaired = repairMojibake('id;name\n1;SprachcafÃ© SÃ¼d;Süd');
  assert.equal(repaired!.text, 'id;name\n1;Sprachcafé Süd;Süd');
  assert.deepEqual([repaired!.before, repaired!.after], ['SprachcafÃ©', 'Sprachcafé']);
});
