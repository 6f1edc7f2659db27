import { blockOf, blockOfHeight, NAMED_IN_BLOCK, type Block, type Cell } from './block.ts';
import type { Bounds } from './layout.ts';

/** Where the connected partners stand and where the block of the others. */
export interface FramePlan {
  readonly connected: Bounds;
  readonly block: { readonly block: Block; readonly left: number; readonly top: number } | undefined;
}

/** Space between the two. */
const GAP = 14;

/**
 * Plans a frame of a given shape: the connected partners get the area they need, those without a tie a row at the lower
 * edge, or, where they are many, a block at the right.
 *
 * @param area of the connected partners
 * @param unconnected how many have no tie
 * @param cell what each of them takes
 * @param aspect width divided by height
 */
export function planFrame(area: number, unconnected: number, cell: Cell, aspect: number): FramePlan {
  if (unconnected === 0)
    return { connected: { left: 0, top: 0, right: Math.sqrt(area * aspect), bottom: Math.sqrt(area / aspect) }, block: undefined };
  if (area === 0)
    return { connected: { left: 0, top: 0, right: 0, bottom: 0 }, block: { block: onlyBlock(unconnected, cell, aspect), left: 0, top: 0 } };
  const beside = unconnected > NAMED_IN_BLOCK && aspect >= 1;
  let height = Math.sqrt((area + unconnected * cell.width * cell.height) / aspect);
  let block = blockOf(unconnected, cell, height * aspect);
  // the height settles after a few rounds, as the block hardly changes with it
  for (let round = 0; round < 6; round++) {
    const width = height * aspect;
    block = beside ? blockOfHeight(unconnected, cell, height) : blockOf(unconnected, cell, width);
    const have = beside ? (width - block.width - GAP) * height : width * (height - block.height - GAP);
    height *= Math.sqrt(Math.max(1.02, 1 + (area - have) / (width * height)) - (have > area ? 0.02 : 0));
  }
  const width = height * aspect;
  return beside
    ? {
        connected: { left: 0, top: 0, right: width - block.width - GAP, bottom: height },
        block: { block, left: width - block.width, top: 0 },
      }
    : {
        connected: { left: 0, top: 0, right: width, bottom: height - block.height - GAP },
        block: { block, left: 0, top: height - block.height },
      };
}

/** The number of columns whose block comes nearest to the shape of the frame. */
function onlyBlock(count: number, cell: Cell, aspect: number): Block {
  return blockOf(count, cell, Math.max(1, Math.sqrt((count * aspect * cell.height) / cell.width)) * cell.width + 30);
}
