import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { InputFile } from '../../read-options.ts';
import { wounded, wounds, type Wound } from './wounds.ts';

/** A file to damage, and the table of partners that a table of ties needs. */
export interface Seed extends InputFile {
  readonly beside?: InputFile | undefined;
}

/**
 * Files of a corpus with damages: bits and bytes changed, pieces cut, repeated and mixed with those of other files, signs of every format put
 * where they do not belong. Half of the packed files are damaged inside, part by part, and packed again.
 */
export function damagedFiles(seeds: readonly Seed[]): fc.Arbitrary<readonly InputFile[]> {
  const donors = seeds.map(({ bytes }) => bytes);
  return fc
    .record({ seed: fc.constantFrom(...seeds), all: wounds, part: fc.nat(1000), inside: fc.boolean() })
    .map(({ seed, all, part, inside }) => {
      const hurt = (inside && woundedInside(seed.bytes, part, all, donors)) || wounded(seed.bytes, all, donors);
      const file = { name: seed.name, bytes: hurt, role: seed.role };
      return seed.beside ? [seed.beside, file] : [file];
    });
}

/** The packed file with one of its parts damaged; `undefined` for what is not packed, or not in a way that can be undone. */
function woundedInside(bytes: Uint8Array, number: number, all: readonly Wound[], donors: readonly Uint8Array[]): Uint8Array | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    // a part that says it is huge stays out: packing it again takes longer than reading it ever may
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1_000_000 });
    const names = Object.keys(parts);
    const name = names[number % names.length];
    if (name === undefined) return undefined;
    parts[name] = new Uint8Array(wounded(parts[name]!, all, donors));
    // now and then the parts change their names, too
    if (number % 11 === 0) parts[`${name}.bin`] = strToU8('PK');
    return zipSync(parts, { level: 1, mtime: '1980-01-01' });
  } catch {
    return undefined;
  }
}
