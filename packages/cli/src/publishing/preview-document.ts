import { phrasesOf, type KeptField, type Language, type TextDocument, type TextSection, type TextTable } from '@netz-map/core';
import { fieldNamed, usualHeading } from '@netz-map/importers';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { Preview } from './preview.ts';

/** Of places in a file so many are named. */
const MOST_PLACES = 20;
const SHEETS: Readonly<Record<KeptField['of'], string>> = { organisations: 'Akteure', ties: 'Verbindungen', needs: 'Bedarfe' };

/** A preview in sentences and tables; what it comes down to stands last, where a terminal shows it. */
export function previewDocument({ asOf, leaves, stays, folder }: Preview, language: Language, texts: CliTexts): TextDocument {
  const say = texts.publish;
  const { columns } = say;
  const total = say.total(leaves.organisations.length, leaves.ties.length, leaves.needs.length);
  const kept = say.total(stays.organisations.length, stays.ties.length, stays.needs.length);
  const shown = stays.persons.slice(0, MOST_PLACES);
  const staying: TextSection[] = [
    table({
      caption: say.partners,
      columns: [columns.partner, columns.why],
      rows: stays.organisations.map(({ name, why }) => [name, say.whyPartner[why]]),
    }),
    table({
      caption: say.ties,
      columns: [columns.from, columns.to, columns.why],
      rows: stays.ties.map(({ from, to, why }) => [from, to, say.whyTie[why]]),
    }),
    table({
      caption: say.needs,
      columns: [columns.who, columns.what, columns.why],
      rows: stays.needs.map(({ who, topic, why }) => [who, topic, say.whyNeed[why]]),
    }),
    table({
      caption: say.fields,
      columns: [columns.field, columns.of, columns.number, columns.why],
      rows: stays.fields.map((one) => [headingFor(one), say.of[one.of], String(one.count), say.whyField[one.why]]),
      numeric: [2],
    }),
    { items: say.tables(stays.meetings, stays.roles, stays.cities).map((text) => ({ text })) },
    shown.length === 0
      ? {}
      : {
          heading: say.persons,
          items: [
            ...shown.map(({ file = '', row, path, column }) => ({ text: say.row(file, row, path, column) })),
            ...(stays.persons.length > shown.length ? [{ text: say.further(stays.persons.length - shown.length) }] : []),
          ],
          notes: [say.personsNote],
        },
  ].filter((section) => !isEmpty(section));
  return {
    language,
    title: say.title,
    subtitle: leaves.name,
    facts: [
      { term: say.asOf, text: phrasesOf(language).date(asOf) },
      ...(folder.path === undefined ? [] : [{ term: say.folder, text: folder.path }]),
    ],
    sections: [
      {
        heading: say.leaves,
        paragraphs: [total],
        sections: [
          table({
            caption: say.partners,
            columns: [columns.partner, columns.said],
            rows: leaves.organisations.map(({ name, fields }) => [
              name,
              fields.map((field) => heading(field, SHEETS.organisations)).join(', '),
            ]),
          }),
          table({
            caption: say.ties,
            columns: [columns.from, columns.to, columns.kind],
            rows: leaves.ties.map(({ from, to, kind = '' }) => [from, to, kind]),
          }),
          table({ caption: say.needs, columns: [columns.who, columns.what], rows: leaves.needs.map(({ who, topic }) => [who, topic]) }),
        ].filter((section) => !isEmpty(section)),
      },
      {
        heading: say.stays,
        paragraphs: staying.length === 0 ? [say.nothingStays] : [kept],
        sections: staying,
      },
      {
        heading: say.files,
        items: folder.files.map(({ name }) => ({ text: `${name}: ${fileIs(name, texts)}` })),
        notes: [
          ...(folder.removed.length > 0 ? [say.removes(folder.removed)] : []),
          ...(folder.foreign.length > 0 ? [say.foreign(folder.foreign)] : []),
        ],
      },
      {
        heading: say.summary,
        paragraphs: [say.summed(total, kept), ...(leaves.unmarked > 0 ? [say.unmarked(leaves.unmarked)] : [])],
      },
    ],
  };
}

const table = (one: TextTable): TextSection => (one.rows.length === 0 ? {} : { table: one });

const isEmpty = ({ table: rows, items = [] }: TextSection): boolean => rows === undefined && items.length === 0;

/** As people write it above the column; money is one thing. */
const heading = (field: string, sheet: string): string => {
  const known = fieldNamed(field === 'funding' ? 'funder' : field);
  return known === undefined ? field : usualHeading(known, sheet);
};

const headingFor = ({ field, of, why }: KeptField): string => (why === 'unknown-column' ? `„${field}“` : heading(field, SHEETS[of]));

function fileIs(name: string, { publish }: CliTexts): string {
  return Object.hasOwn(publish.fileIs, name) ? publish.fileIs[name]! : publish.script;
}
