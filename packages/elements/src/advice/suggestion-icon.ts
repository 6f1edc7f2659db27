import type { SuggestionCode } from '@netz-map/core';
import type { TemplateResult } from 'lit';
import { drawnSign, type Drawing } from '../base/drawn-sign.ts';

const DRAWINGS: Readonly<Record<SuggestionCode, Drawing>> = {
  'need-meets-offer': { line: 'M4 12h13M13.5 8.5L17 12l-3.5 3.5', dashed: 'M15.5 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14', dots: [[4, 12]] },
  introduce: {
    line: 'M4 19l8-12l8 12',
    dashed: 'M7 19h10',
    dots: [
      [4, 19],
      [12, 6],
      [20, 19],
    ],
  },
  'second-bridge': {
    line: 'M4 6v12M20 6v12M4 7h16',
    dashed: 'M7 17h10',
    dots: [
      [4, 6],
      [4, 18],
      [20, 6],
      [20, 18],
    ],
  },
  'hand-over': {
    line: 'M5 10h11M12.5 6.5L16 10l-3.5 3.5M4 18h16',
    dots: [
      [4, 10],
      [20, 10],
    ],
  },
  replacement: { line: 'M17 12h-5M14.5 9l-3 3l3 3', dashed: 'M6.5 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8', dots: [[19, 12]] },
  'common-work': {
    line: 'M5 6l5 8M19 6l-5 8M9 14h6v6H9z',
    dots: [
      [5, 5],
      [19, 5],
    ],
  },
  welcome: {
    line: 'M4 6v12M4 6l6 6M4 18l6-6M10 12h9',
    dashed: 'M7 5.5l11 4.5',
    dots: [
      [4, 6],
      [4, 18],
      [10, 12],
      [20, 12],
    ],
  },
  'same-need': {
    line: 'M5 12h2M17 12h2M12 10v4M10 12h4',
    dashed: 'M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
    dots: [
      [3.5, 12],
      [20.5, 12],
    ],
  },
  docking: { line: 'M13 7h8v10h-8zM10 12h3', dashed: 'M10 7H3v10h7', dots: [] },
  'companion-city': { line: 'M3 19v-6l4-4l4 4v6zM13 19v-9l4-4l4 4v9z', dots: [] },
};

/** The sign of a kind of suggestion. */
export function suggestionIcon(code: SuggestionCode): TemplateResult {
  return drawnSign(DRAWINGS[code]);
}
