import { holdAt, type Field } from './field.ts';

/** Squares that hang together and are held by one group. */
export interface ConnectedGround {
  readonly group: number;
  /** Corners of squares in it. */
  readonly corners: readonly number[];
}

/**
 * The ground that groups hold, piece by piece.
 *
 * @returns pieces, and for each corner the place of its piece, or −1
 * @remarks Complexity: linear in corners.
 */
export function connectedGround(
  field: Field,
  groups: number,
): { readonly pieces: readonly ConnectedGround[]; readonly pieceAt: Int32Array } {
  const { columns, owner } = field;
  const pieceAt = new Int32Array(owner.length).fill(-1);
  const held = (at: number, group: number): boolean => owner[at] === group && holdAt(field, group, at) > 0;
  const pieces: ConnectedGround[] = [];
  for (let first = 0; first < owner.length; first++) {
    const group = owner[first]!;
    if (group >= groups || pieceAt[first] !== -1 || !held(first, group)) continue;
    const corners = [first];
    pieceAt[first] = pieces.length;
    for (let i = 0; i < corners.length; i++) {
      const at = corners[i]!;
      // the border of the ground is held by nobody, so that the next row or column is always there
      for (const beside of [at - columns, at - 1, at + 1, at + columns]) {
        if (pieceAt[beside] !== -1 || !held(beside, group)) continue;
        pieceAt[beside] = pieces.length;
        corners.push(beside);
      }
    }
    pieces.push({ group, corners });
  }
  return { pieces, pieceAt };
}
