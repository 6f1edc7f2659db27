import type { World } from '../world.ts';

/** Bold type for headings. */
export type Bold = (text: string) => string;

/**
 * Bold only where a person is watching, and where nobody asked for plain text: `NO_COLOR` (https://no-color.org) and dumb terminals are
 * honoured, files and pipes get no control codes at all.
 */
export function boldFor(world: Pick<World, 'stdout' | 'env'>): Bold {
  const plain = !world.stdout.isTerminal || Boolean(world.env.NO_COLOR) || world.env.TERM === 'dumb';
  return plain ? (text) => text : (text) => `\u001b[1m${text}\u001b[22m`;
}
