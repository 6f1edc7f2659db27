import type { ColumnField } from '../../columns/column-field.ts';

/** A column of the template: what belongs in it, and three invented examples. */
export interface TemplateColumn {
  readonly field: ColumnField;
  readonly de: string;
  readonly en: string;
  readonly examples: readonly string[];
}

export const column = (field: ColumnField, de: string, en: string, ...examples: string[]): TemplateColumn => ({ field, de, en, examples });
