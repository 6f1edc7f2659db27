import { meaningOf } from '../columns/heading-words.ts';
import type { GraphTable } from './graph-table.ts';

/**
 * Decides whose word counts where entries have a label and also a name ("name", "Organisation"). A label that only repeats the id, as
 * some programs write it, or the name, is left out; where it says something of its own it is the name, and the name steps in where it is
 * blank.
 */
export function settleNames(nodes: GraphTable): void {
  const name = nodes.columns.find(({ key, heading }) => key !== 'label' && isName(heading))?.key;
  if (name === undefined) return;
  const { records } = nodes;
  const labelOf = records.map((record) => nodes.get(record, 'label').trim());
  const nameOf = records.map((record) => nodes.get(record, name).trim());
  const tells = records.some((record, i) => ![nodes.get(record, 'id').trim(), nameOf[i], ''].includes(labelOf[i]));
  records.forEach((record, i) => {
    if (tells && labelOf[i] === '') nodes.set(record, 'label', nameOf[i]!);
    if (!tells && nameOf[i] === '') nodes.set(record, name, labelOf[i]!);
  });
  if (!tells) nodes.drop('label');
}

function isName(heading: string): boolean {
  const meaning = meaningOf(heading, 'organisations');
  return meaning?.field.field === 'name' && meaning.strength !== 'weak';
}
