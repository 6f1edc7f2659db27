// What every sentence must keep to, for documents as for single sentences.
import assert from 'node:assert/strict';
import type { TextDocument, TextSection } from '../src/wording/document.ts';

/** Words of the field that must not reach the screen, and words that blame. */
const BANNED =
  /Zentralität|\bKnoten\b|\bKanten?\b|isoliert|schwach|versagt|\bRang\b|centrality|betweenness|\bnodes?\b|\bedges?\b|cluster|isolated|\bscores?\b/i;
/** Traces of a value that was not there. */
const UNFILLED = /undefined|null|NaN|\[object|\.\.| {2}|„“|\(\)| [.,;:!?](?:\s|$)/;
const MOST_WORDS = 12;

/** Every text of a document that is shown. */
export function textsOf({ title, subtitle, facts = [], sections }: TextDocument): string[] {
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...facts.flatMap(({ term, text }) => [term, text]),
    ...sections.flatMap(textsOfSection),
  ];
}

function textsOfSection({ heading, paragraphs, items, table, notes, sections }: TextSection): string[] {
  return [
    ...(heading === undefined ? [] : [heading]),
    ...(paragraphs ?? []),
    ...(items ?? []).flatMap(({ kind, text, details }) => [
      ...(kind === undefined ? [] : [kind]),
      text,
      ...(details ?? []).flatMap((detail) => (typeof detail === 'string' ? [detail] : [detail.term, detail.text])),
    ]),
    ...(table ? [table.caption, ...table.columns, ...table.rows.flat()] : []),
    ...(notes ?? []),
    ...(sections ?? []).flatMap(textsOfSection),
  ];
}

/** Nothing unfilled, no word of network science, no blame, no ranking; in plain German at most twelve words a sentence, names and lists not counted. */
export function assertTone(document: TextDocument): void {
  for (const text of textsOf(document)) {
    assert.doesNotMatch(text, BANNED);
    assert.doesNotMatch(text, UNFILLED);
    assert.equal(text.trim(), text, JSON.stringify(text));
    if (document.language === 'de-einfach') assert.ok(isShort(text), text);
  }
  for (const { table, sections } of [...document.sections, ...document.sections.flatMap((section) => section.sections ?? [])]) {
    assert.ok(sections === undefined || sections.length > 0);
    for (const row of table?.rows ?? []) assert.equal(row.length, table!.columns.length);
  }
}

function isShort(text: string): boolean {
  return text.split(/[.:?!](?: |$)/).every(
    (sentence) =>
      sentence
        .split(/ und |, /)[0]!
        .split(' ')
        .filter(Boolean).length <= MOST_WORDS,
  );
}
