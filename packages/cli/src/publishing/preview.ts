import { namesOf, type IsoDay, type KeptBack, type Network, type Problem, type Publication } from '@netz-map/core';
import type { FolderBefore } from './folder-plan.ts';
import type { PublicFile } from './public-file.ts';

/** What leaves and what stays, record by record, for the coordination alone. Never what stands in a field that stays. */
export interface Preview {
  readonly schema: 'netz-map/publication/1';
  readonly asOf: IsoDay;
  readonly leaves: {
    readonly name: string | undefined;
    /** Everybody, with the fields of which something is told. */
    readonly organisations: readonly { readonly name: string; readonly fields: readonly string[] }[];
    readonly ties: readonly { readonly from: string; readonly to: string; readonly kind: string | undefined }[];
    readonly needs: readonly { readonly who: string; readonly topic: string }[];
    /** How many of the organisations do not say themselves that they are public. */
    readonly unmarked: number;
  };
  readonly stays: KeptBack & {
    /** Where something is said about a person, in the files. */
    readonly persons: readonly Pick<Problem, 'file' | 'row' | 'path' | 'column'>[];
  };
  readonly folder: {
    readonly path: string | undefined;
    readonly files: readonly { readonly name: string; readonly bytes: number }[];
    readonly removed: readonly string[];
    readonly foreign: readonly string[];
  };
}

export interface PreviewParts {
  /** As it was read. */
  readonly source: Network;
  readonly publication: Publication;
  readonly problems: readonly Problem[];
  readonly asOf: IsoDay;
  readonly files: readonly PublicFile[];
  readonly folder: FolderBefore | undefined;
  readonly removed: readonly string[];
}

/** Fields that are set for all, or by which a record is told already. */
const NOT_TOLD: ReadonlySet<string> = new Set(['id', 'name', 'status', 'visibility']);

/** Complexity: linear in the records. */
export function preview({ source, publication, problems, asOf, files, folder, removed }: PreviewParts): Preview {
  const { network, kept } = publication;
  const name = namesOf(network);
  const marked = source.organisations.filter(({ visibility, status }) => visibility === 'public' && status !== 'ended').length;
  return {
    schema: 'netz-map/publication/1',
    asOf,
    leaves: {
      name: network.name,
      organisations: network.organisations.map((one) => ({ name: name(one.id), fields: told(one) })),
      ties: network.ties.map(({ from, to, kind }) => ({ from: name(from), to: name(to), kind })),
      needs: network.needs.map(({ who, topic }) => ({ who: name(who), topic })),
      unmarked: network.organisations.length - marked,
    },
    stays: {
      ...kept,
      persons: problems
        .filter(({ code }) => code === 'personal-cell' || code === 'personal-data')
        .map(({ file, row, path, column }) => ({ file, row, path, column })),
    },
    folder: {
      path: folder?.path,
      files: files.map(({ name: file, bytes }) => ({ name: file, bytes: bytes.length })),
      removed,
      foreign: folder?.foreign ?? [],
    },
  };
}

function told(record: object): string[] {
  const says = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.entries(record)
    .filter(([field, value]) => !NOT_TOLD.has(field) && says(value))
    .map(([field]) => field);
}
