// `netz-map-frame.js`: for a map that stands on another website in a frame. The same file on both sides: in the frame it tells how high it
// is, around it it listens.
import { followHeights } from '../frame/follow-heights.ts';
import { tellHeight } from '../frame/tell-height.ts';

followHeights(document);
tellHeight(document);
