import { headingKey, meaningOf } from '../columns/heading-words.ts';
import type { GraphTable } from './graph-table.ts';

/**
 * Decides whose word counts where entries have a label and also a name ("name", "Organisation"). A label that only repeats the id, as
 * some programs write it, or the name, is left out; where it says something of its own it is the name, and the name steps in where it is
 * blank. A column that repeats the label is left out, too.
 */
export function settleNames(nodes: GraphTable): void {
  const { records } = nodes;
  const valuesOf = (key: string): string[] => records.map((record) => nodes.get(record, key).trim());
  const labels = valuesOf('label');
  for (const { key, heading } of nodes.columns) {
    if (key === 'label' || headingKey(heading) !== 'label') continue;
    if (valuesOf(key).every((value, i) => value === labels[i])) nodes.drop(key);
  }
  const name = nodes.columns.find(({ key, heading }) => key !== 'label' && isName(heading))?.key;
  if (name === undefined) return;
  const names = valuesOf(name);
  const ids = valuesOf('id');
  const tells = labels.some((label, i) => label !== '' && label !== names[i] && label !== ids[i]);
  records.forEach((record, i) => {
    if (tells && labels[i] === '') nodes.set(record, 'label', names[i]!);
    if (!tells && names[i] === '') nodes.set(record, name, labels[i]!);
  });
  if (!tells) nodes.drop('label');
}

function isName(heading: string): boolean {
  const meaning = meaningOf(heading, 'organisations');
  return meaning?.field.field === 'name' && meaning.strength !== 'weak';
}
