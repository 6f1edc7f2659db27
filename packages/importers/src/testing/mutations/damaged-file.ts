import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { InputFile } from '../../read-options.ts';
import { gentleWounds, gentlyWounded, type GentleWound } from './gentle-wounds.ts';
import { wounded, wounds, type Wound } from './wounds.ts';

/** A file to damage, and the table of partners that a table of ties needs. */
export interface Seed extends InputFile {
  readonly beside?: InputFile | undefined;
}

interface Damage {
  readonly rough: readonly Wound[];
  readonly gentle: readonly GentleWound[];
  readonly isGentle: boolean;
  /** Which part of a packed file is damaged; it is packed again afterwards. */
  readonly part: number;
  /** Whether a packed file is damaged as it lies there instead. */
  readonly outside: boolean;
}

/**
 * Files of a corpus with damages: bits and bytes changed, pieces cut, repeated and mixed with those of other files, signs of every format put
 * where they do not belong; or values changed where the form stays whole. Most packed files are damaged inside, part by part, and packed again.
 */
export function damagedFiles(seeds: readonly Seed[]): fc.Arbitrary<readonly InputFile[]> {
  const donors = seeds.map(({ bytes }) => bytes);
  const damage: fc.Arbitrary<Damage> = fc.record({
    rough: wounds,
    gentle: gentleWounds,
    isGentle: fc.boolean(),
    part: fc.noBias(fc.nat(1000)),
    outside: fc.noBias(fc.nat(3)).map((number) => number === 0),
  });
  return fc.record({ seed: fc.constantFrom(...seeds), how: damage }).map(({ seed, how }) => {
    const inside = how.outside ? undefined : damagedInside(seed.bytes, how, donors);
    const file = { name: seed.name, bytes: inside ?? damaged(seed.bytes, how, donors), role: seed.role };
    return seed.beside ? [seed.beside, file] : [file];
  });
}

function damaged(bytes: Uint8Array, { rough, gentle, isGentle }: Damage, donors: readonly Uint8Array[]): Uint8Array {
  const text = isGentle ? gentlyWounded(strFromU8(bytes), gentle) : undefined;
  return text === undefined ? wounded(bytes, rough, donors) : strToU8(text);
}

/** The packed file with one of its parts damaged; `undefined` for what is not packed, or not in a way that can be undone. */
function damagedInside(bytes: Uint8Array, how: Damage, donors: readonly Uint8Array[]): Uint8Array | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  let parts: Record<string, Uint8Array>;
  try {
    // a part that says it is huge stays out: packing it again takes longer than reading it ever may
    parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 1_000_000 });
  } catch {
    return undefined;
  }
  const names = Object.keys(parts);
  const name = names[how.part % names.length];
  if (name === undefined) return undefined;
  // now and then parts come in another order and with names of their own
  const renamed = how.part % 13 === 0 ? [...names].reverse() : names;
  const again = renamed.map((one) => [
    one === name && how.part % 17 === 0 ? `${one}.xml` : one,
    one === name ? damaged(parts[one]!, how, donors) : parts[one]!,
  ]);
  return zipSync(Object.fromEntries(again) as Record<string, Uint8Array<ArrayBuffer>>, { level: 1, mtime: new Date(2020, 1, 1) });
}
