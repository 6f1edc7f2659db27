import type { InputFile } from '@netz-map/importers';
import type { Loaded, NetworkSource } from '../network-store/network-source.ts';
import { allowedAddress } from './allowed-address.ts';
import { fetchFile, type FetchFileOptions } from './fetch-file.ts';
import { loadAwake, type Page } from './load-awake.ts';
import { readGivenFiles } from './read-outcome.ts';

/** The addresses an element names, as they stand in its attributes. */
export interface UrlSourceOptions {
  readonly src: string;
  readonly ties: string | undefined;
  readonly needs: string | undefined;
  readonly meetings: string | undefined;
  readonly allowOrigins: string | undefined;
  /** The page: relative addresses start from it. */
  readonly document: Pick<Document, 'baseURI' | 'URL'> & Page;
}

/** One file of a network and what it holds; JSON and workbooks say it themselves. */
interface Wanted {
  readonly address: string;
  readonly role: InputFile['role'];
}

/**
 * Fetches the files of a network, all at once, and reads them by their content: what a file is called does not matter. Either
 * all arrive or nothing is shown, since half a network would be a false one.
 */
export function urlSource(options: UrlSourceOptions, world: FetchFileOptions = {}): NetworkSource {
  const { src, ties, needs, meetings, allowOrigins, document } = options;
  // templates of websites write an attribute without a value where there is no such table
  const several = Boolean(ties || needs || meetings);
  const rest = [
    { address: ties, role: 'ties' },
    { address: needs, role: 'needs' },
    { address: meetings, role: 'meetings' },
  ] as const;
  const wanted: Wanted[] = [{ address: src, role: several ? 'organisations' : undefined }];
  for (const { address, role } of rest) if (address) wanted.push({ address, role });
  const loadOnce = async (signal: AbortSignal): Promise<Loaded> => {
    const fetched = await Promise.all(
      wanted.map(async ({ address, role }) => {
        const allowed = allowedAddress(address, { baseURI: document.baseURI, pageUrl: document.URL, allowOrigins });
        const answer = 'failure' in allowed ? allowed : await fetchFile(allowed.url, signal, world);
        return { address, role, answer };
      }),
    );
    const files: InputFile[] = [];
    for (const { address, role, answer } of fetched) {
      if ('failure' in answer) return { failure: { code: answer.failure, address, problems: [] } };
      files.push({ name: fileName(address), bytes: answer.bytes, role });
    }
    return readGivenFiles(files, signal, src);
  };
  return { load: (signal) => loadAwake(loadOnce, document, signal) };
}

/** The last part of the path, which people know the file by. */
function fileName(address: string): string {
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) || address
  );
}
