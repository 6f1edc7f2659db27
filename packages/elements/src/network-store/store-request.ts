import type { IsoDay, Network } from '@netz-map/core';
import type { NetworkSource } from './network-source.ts';
import type { Selection } from './selection.ts';

/** What elements may ask of the store. State goes down, requests go up. */
export type StoreRequest =
  /** Load from here; a load still running is aborted. */
  | { readonly type: 'load'; readonly source: NetworkSource }
  /** Once more from the same source ("Erneut versuchen"). */
  | { readonly type: 'reload' }
  | { readonly type: 'set-network'; readonly network: Network }
  /** `undefined`: the day of the data, else today. */
  | { readonly type: 'set-as-of'; readonly asOf: IsoDay | undefined }
  | { readonly type: 'select'; readonly selection: Selection | undefined }
  /** Load what finds, if it is not there; `analysis` is missing until then. */
  | { readonly type: 'findings' }
  /** Load what suggests, if it is not there; `suggestions` is empty until then. */
  | { readonly type: 'suggestions' };
