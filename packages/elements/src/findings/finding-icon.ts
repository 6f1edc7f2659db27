import type { BasicFindingCode, FindingCode } from '@netz-map/core';
import type { TemplateResult } from 'lit';
import { drawnSign, TWO, type Drawing } from '../base/drawn-sign.ts';

const DRAWINGS: Readonly<Record<BasicFindingCode, Drawing>> = {
  'not-connected': {
    line: 'M5 6v12M5 6l5 6M5 18l5-6',
    dots: [
      [5, 6],
      [5, 18],
      [10, 12],
      [20, 12],
    ],
  },
  'only-dormant': {
    line: 'M4 6v12',
    dashed: 'M7 8l11 4M7 16l11-4',
    dots: [
      [4, 6],
      [4, 18],
      [20, 12],
    ],
  },
  'single-tie': {
    line: 'M4 6v12M4 6l5 6M4 18l5-6M9 12h11',
    dots: [
      [4, 6],
      [4, 18],
      [9, 12],
      [20, 12],
    ],
  },
  component: {
    line: 'M4 5v14M4 5l6 7M4 19l6-7M19 7v10',
    dots: [
      [4, 5],
      [4, 19],
      [10, 12],
      [19, 7],
      [19, 17],
    ],
  },
  bridge: {
    line: 'M4 5v14M20 5v14M4 5l8 7M4 19l8-7M20 5l-8 7M20 19l-8-7',
    dots: [
      [4, 5],
      [4, 19],
      [12, 12],
      [20, 5],
      [20, 19],
    ],
  },
  'critical-tie': {
    line: 'M4 5v14M20 5v14M4 5l4 7M4 19l4-7M20 5l-4 7M20 19l-4-7M8 12h8',
    dots: [
      [8, 12],
      [16, 12],
    ],
  },
  'unmet-need': { line: 'M12 8v8M8 12h8', dashed: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18' },
  'single-provider': {
    line: 'M6 12h12',
    dashed: 'M18 5a7 7 0 1 1 0 14',
    dots: [
      [5, 12],
      [19, 12],
    ],
  },
  'covered-need': { line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M8 12l3 3l5-6' },
  'done-need': { line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M8 12l3 3l5-6' },
  'dormant-cluster': {
    dashed: 'M5 18L12 5L19 18Z',
    dots: [
      [5, 18],
      [12, 5],
      [19, 18],
    ],
  },
  'dormant-tie': { dashed: 'M7 12h10', dots: TWO },
  'fading-tie': { line: 'M7 12h4', dashed: 'M12.5 12H18', dots: TWO },
  overlap: { line: 'M9 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12M15 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12' },
};

/** The sign of a kind of finding that a page looks for by itself. */
export function findingIcon(code: FindingCode): TemplateResult {
  return drawnSign((DRAWINGS as Readonly<Record<string, Drawing>>)[code]);
}
