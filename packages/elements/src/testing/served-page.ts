import { createNetwork, writeNetwork } from '@netz-map/core';
import { expect } from 'chai';
import { registry } from '../controllers/store-binding.ts';
import type { NetzFindings } from '../define/netz-findings.ts';
import { unmount } from './mount.ts';
import { ServedFiles } from './served-files.ts';
import { NETWORK, PARTNERS, TIES } from './small-network.ts';

export const JSON_FILE = JSON.stringify(writeNetwork(createNetwork(NETWORK)));
/** The attributes that name both CSV files. */
export const PAIR = 'src="akteure.csv" ties="beziehungen.csv"';
export const findings = (main: HTMLElement, selector = 'netz-findings'): NetzFindings => main.querySelector<NetzFindings>(selector)!;

/** Serves the small network before each test of a file, and looks after each whether a store was left behind. */
export function servedPage(): { readonly files: ServedFiles } {
  const page: { files: ServedFiles } = { files: undefined as never };
  beforeEach(() => {
    page.files = new ServedFiles({ 'akteure.csv': PARTNERS, 'beziehungen.csv': TIES, 'netz.json': JSON_FILE });
  });
  afterEach(async () => {
    await unmount();
    page.files.end();
    expect(registry.size, 'stores left behind').to.equal(0);
  });
  return page;
}
