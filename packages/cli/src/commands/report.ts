import { documentHtml, potentialAnalysis } from '@netz-map/core';
import { drawNetwork } from '@netz-map/drawing';
import { valueOf } from '../arguments/given.ts';
import { answerCommand } from './answer-command.ts';

/** Printed as wide as a sheet: the smaller the picture, the larger its letters. Many names need the larger one. */
const MAP = { width: 930, height: 620 };
const LARGE_MAP = { width: 1230, height: 820 };
const LARGE_FROM = 60;

/**
 * `netz-map report`: the potential analysis to print, with the map behind the most important findings. The public one is without the map,
 * for it names nobody.
 */
export const report = answerCommand({
  name: 'report',
  options: ['audience', 'title'],
  formats: ['html', 'markdown', 'text', 'json'],
  answer({ network, asOf, options, texts }) {
    const { audience, language } = options;
    const document = potentialAnalysis(network, { asOf, audience, language, title: valueOf('title', options.given) });
    return {
      json: () => ({ schema: 'netz-map/report/1', asOf, audience, ...document }),
      document: () => document,
      html() {
        if (audience === 'public' || network.organisations.length === 0) return documentHtml(document);
        const size = network.organisations.length < LARGE_FROM ? MAP : LARGE_MAP;
        const svg = drawNetwork(network, { asOf, language, audience, ...size });
        return documentHtml(document, { figure: { svg, caption: texts.map } });
      },
    };
  },
});
