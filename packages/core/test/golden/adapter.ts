import type { Expected, GoldenInput } from './golden-file.ts';

/**
 * How one golden name is computed. Either `values`, in the shape of the file's kind:
 * node `{id: value}`, edge `[[u, v, value]]`, edgeset `[[u, v]]`, graph a value or record, set `[id]`, sets and partition `[[id]]`,
 * pairs `{columns, rows}`, group `{label: value}`; or `differences`, for results that are a bound or not unique: it says in words what is wrong.
 */
export type Adapter =
  | { readonly values: (input: GoldenInput) => unknown }
  | { readonly differences: (input: GoldenInput, expected: Expected) => string[] };

/** Adapters by `<view>/<metric>`, without the grouping. */
export type Adapters = Readonly<Record<string, Adapter>>;
