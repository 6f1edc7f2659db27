import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupFormat, spreadsheetText } from './sniff-text.ts';

test('a graph file is known by its first element, whatever its prefix and whatever stands before it', () => {
  for (const before of ['', '\ufeff', ' \n', '<?xml version="1.0"?>\n', '<?xml version="1.0"?><!-- <html> --><?style x?>\r\n\t']) {
    assert.equal(markupFormat(`${before}<gexf>`), 'GEXF');
    assert.equal(markupFormat(`${before}<gx:gexf xmlns:gx="u">`), 'GEXF');
    assert.equal(markupFormat(`${before}<GraphML\n>`), 'GraphML');
    assert.equal(markupFormat(`${before}<svg:svg/>`), 'SVG');
  }
  assert.equal(markupFormat(`<!-- ${'lang '.repeat(10_000)} --><graphml>`), 'GraphML');
});

test('a DOCTYPE does not hide what a file is', () => {
  const entities = '<!ENTITY a "x]>y"><!ENTITY b "&a;&a;">';
  assert.equal(markupFormat(`<!DOCTYPE gexf [${entities}]>\n<gexf>`), 'GEXF');
  assert.equal(markupFormat(`<?xml version="1.0"?><!doctype x [${entities}]><g:graphml>`), 'GraphML');
  assert.equal(markupFormat('<!DOCTYPE html [<!ENTITY a "b">]><gexf/>'), 'GEXF');
  assert.equal(markupFormat('<!DOCTYPE graphml SYSTEM "http://bad.example/x.dtd"><graphml>'), 'GraphML');
  assert.equal(markupFormat('<!DOCTYPE gexf ['), 'GEXF');
  assert.equal(markupFormat('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg>'), 'SVG');
});

test('web pages, other XML and tables that begin with a bracket are told apart', () => {
  assert.equal(markupFormat('<!-- saved --><!DOCTYPE html>\n<title>'), 'HTML');
  assert.equal(markupFormat('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>'), 'HTML');
  assert.equal(markupFormat('<?xml version="1.0"?>\n<html xmlns="x">'), 'HTML');
  assert.equal(markupFormat('<?xml version="1.0"?><gexfx/>'), 'XML');
  assert.equal(markupFormat('<!DOCTYPE plist><plist/>'), 'XML');
  for (const table of ['<b>Name</b>;Art\nx;y', 'Name;Art\n<html>;x', '<', '<!--', '<3;4\n']) assert.equal(markupFormat(table), undefined);
});

test('text made to be slow is looked at once', () => {
  const before = process.cpuUsage();
  for (const text of [`<!DOCTYPE x [${']'.repeat(3_000_000)}`, '<!-- -->'.repeat(500_000), `<${'a'.repeat(3_000_000)}`]) markupFormat(text);
  assert.ok(process.cpuUsage(before).user / 1000 < 2000);
});

test('old formats of spreadsheets are told from tables', () => {
  assert.equal(spreadsheetText('TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n'), 'DIF');
  assert.equal(spreadsheetText('ID;PWXL;N;E\r\nP;PGeneral\r\n'), 'SYLK');
  assert.equal(spreadsheetText('ID;PSCALC3\nB;Y2;X2\n'), 'SYLK');
  for (const table of ['ID;PLZ\n1;04109\n', 'ID;Partner\nA;Haus\n', 'TABLE\nHaus\n']) assert.equal(spreadsheetText(table), undefined);
  assert.equal(markupFormat('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x">'), 'XLS');
});
