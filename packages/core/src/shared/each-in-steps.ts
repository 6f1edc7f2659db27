/** Entries in one step: a few milliseconds of work. */
const STEP = 2048;

/** Does something with each entry, with a step in between after every few thousand, so that a page can answer meanwhile. */
export function* eachInSteps<Entry>(entries: readonly Entry[], each: (entry: Entry, place: number) => void): Generator<void, void> {
  for (let place = 0; place < entries.length; place++) {
    if (place % STEP === STEP - 1) yield;
    each(entries[place]!, place);
  }
}
