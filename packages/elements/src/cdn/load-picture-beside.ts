import type { Picture } from '../picture/load-picture.ts';
import { beside } from './beside.ts';

/** Takes the place of `picture/load-picture.ts` in `dist/cdn`: regions and shapes lie beside the file. */
export const loadPicture = (): Promise<Picture> => beside('picture');
