import { documentHtml, potentialAnalysis } from '@netz-map/core';
import { drawNetwork } from '@netz-map/drawing';
import { valueOf } from '../arguments/given.ts';
import { answerCommand } from './answer-command.ts';

/** Fits the width of a sheet with its margins and leaves room for text below. */
const MAP = { width: 1200, height: 800 };

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
        const svg = drawNetwork(network, { asOf, language, audience, ...MAP });
        return documentHtml(document, { figure: { svg, caption: texts.map } });
      },
    };
  },
});
