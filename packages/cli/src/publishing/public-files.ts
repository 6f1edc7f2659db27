import { createNetwork, type IsoDay, type Language, type Network } from '@netz-map/core';
import { drawNetwork } from '@netz-map/drawing';
import { writeJson } from '@netz-map/importers';
import type { CliTexts } from '../texts/cli-texts.ts';
import { embedPage } from './embed-page.ts';
import { ACCESSIBILITY, PRIVACY } from './paragraphs.ts';
import { partnerPage } from './partner-page.ts';
import { publicFile, type PublicFile } from './public-file.ts';
import { ENTRY, integrityList, integrityOf } from './script-files.ts';

export interface PublicFilesOptions {
  readonly asOf: IsoDay;
  readonly language: Language;
  readonly texts: CliTexts;
  /** The files of the software that lie beside. */
  readonly scripts: readonly PublicFile[];
}

const POSTER = { width: 1200, height: 800 };

/**
 * Everything that is made for everybody to see. Made of what leaves and of the options alone: nothing else can be in it. The same network and
 * options give the same bytes.
 *
 * @param network that of a `publication`
 */
export function publicFiles(network: Network, { asOf, language, texts, scripts }: PublicFilesOptions): PublicFile[] {
  const dated = createNetwork({ ...network, asOf });
  const entry = scripts.find(({ name }) => name === ENTRY);
  const paragraphs = (all: readonly string[]): string => `${all.join('\n\n')}\n`;
  return [
    ...writeJson(dated).files.map(({ name, bytes }) => ({ name, bytes })),
    publicFile('netz.svg', drawNetwork(dated, { asOf, language, audience: 'public', title: dated.name, ...POSTER })),
    publicFile('netz.html', partnerPage(dated, asOf, language, texts)),
    publicFile('einbau.html', embedPage(entry && integrityOf(entry))),
    publicFile('datenschutz.txt', paragraphs(PRIVACY)),
    publicFile('barrierefreiheit.txt', paragraphs(ACCESSIBILITY)),
    publicFile('SRI.txt', integrityList(scripts)),
  ];
}
