/** What a page in a frame tells the page around it: `{ 'netz-height': 812 }`, in CSS pixels, and nothing else. */
export const HEIGHT = 'netz-height';
/** What the page around it asks, because it may have come later. */
export const ASKED = 'netz-height?';

/** The height in a message, if it is one of ours. Messages come from anybody and hold anything. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !(HEIGHT in message)) return undefined;
  const height = message[HEIGHT];
  return typeof height === 'number' && Number.isFinite(height) ? height : undefined;
}
