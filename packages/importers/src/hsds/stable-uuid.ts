/** Different starts for the four lanes, and odd factors that spread each bit over its lane. */
const STARTS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/**
 * A UUID made from a text (version 8, which leaves its bits to whoever makes it), so that the same record has the same id in every file. It
 * is no secret and no proof of anything.
 *
 * @remarks Complexity: linear.
 */
export function stableUuid(text: string): string {
  const lanes = [...STARTS] as number[];
  const mix = (unit: number): void => {
    for (let i = 0; i < 4; i++) {
      const before = lanes[(i + 3) % 4]!;
      const lane = Math.imul(lanes[i]! ^ unit ^ (before >>> 15), FACTORS[i]!);
      lanes[i] = ((lane << 13) | (lane >>> 19)) + before;
    }
  };
  for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
  // what came last has to reach every bit, too
  for (let round = 0; round < 8; round++) mix(text.length + round);
  const hex = lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
