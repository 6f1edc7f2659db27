/** A part as the directory of a packed file describes it. The packed bytes are known to lie inside the file. */
export interface ZipEntry {
  /** Folders divided by `/`, none at the beginning. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
  /** Where the packed bytes begin, and how many they are. */
  readonly start: number;
  readonly size: number;
}
