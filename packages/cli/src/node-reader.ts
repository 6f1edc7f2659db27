import { Worker } from 'node:worker_threads';
import { createReadWorker, type InputFile, type ReadWorker } from '@netz-map/importers';

/**
 * Up to here, text is read on the spot: starting a worker takes longer than reading it, and a command often reads nothing else. Every text
 * of this size is read in a fraction of a second, whatever is in it; the tests with damaged files see to that.
 */
const SMALL_BYTES = 200_000;
/** A file may fill no more than this; the rest of the machine goes on working. */
const MEMORY_MB = 512;

/**
 * Reads files so that none of them can hang the program or fill the memory: large and packed ones in a worker thread with a limit, all with
 * a budget of ten seconds.
 */
export function nodeReader(): ReadWorker {
  const here = createReadWorker(() => {
    throw new Error('small files need no worker');
  });
  const worker = createReadWorker(
    () =>
      new Worker(new URL(import.meta.resolve('@netz-map/importers/read-worker')), {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      }),
  );
  return {
    read: (files, options) => (isSmallText(files) ? here : worker).read(files, options),
    close() {
      here.close();
      worker.close();
    },
  };
}

function isSmallText(files: readonly InputFile[]): boolean {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  // "PK": a packed file, whatever its name says
  return size <= SMALL_BYTES && !files.some(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b);
}
