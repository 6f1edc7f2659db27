// Before the elements are defined: those that stand in the page begin to load at once.
import { give } from './beside.ts';
import { said } from './said.ts';
import { shared } from './shared.ts';

// one and the same for all files: here are the sentences that it stands for
give({ ...shared, said });
