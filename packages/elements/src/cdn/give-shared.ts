// Before the elements are defined: those that stand in the page begin to load at once.
import { give } from './beside.ts';
import { shared } from './shared.ts';

give(shared);
