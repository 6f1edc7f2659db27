const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/**
 * Check sum of a ZIP part (CRC-32), piece by piece.
 *
 * @param sum what came of the pieces before; 0 to begin with
 * @returns an unsigned 32-bit number. Complexity: linear.
 */
export function crc32(bytes: Uint8Array, sum: number): number {
  let rest = ~sum;
  for (let i = 0; i < bytes.length; i++) rest = TABLE[(rest ^ bytes[i]!) & 255]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
