import { Later } from '../base/later.ts';
import { loadPicture, type Picture } from './load-picture.ts';

const picture = new Later(loadPicture);

/** What makes regions and shapes, once it is there. Without it a drawing has no regions, and is printed as it is seen. */
export function pictureNow(): Picture | undefined {
  return picture.now;
}

/** Loads it, once for the page. Fulfilled in any case; a page that comes back online may try again. */
export function fetchPicture(): Promise<void> {
  return picture.fetch();
}
