import type { BasicFindingCode, BasicSuggestionCode, FindingCode, SuggestionCode } from '@netz-map/core';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** A small drawing on a field of 24 by 24: full lines, dashed lines, dots as x and y. */
interface Drawing {
  readonly line?: string;
  readonly dashed?: string;
  readonly dots?: readonly (readonly [number, number])[];
}

const TWO = [
  [5, 12],
  [19, 12],
] as const;

const DRAWINGS: Readonly<Record<BasicFindingCode | BasicSuggestionCode, Drawing>> = {
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
};

/** The drawn sign of a kind of finding or suggestion. Decoration: the kind always stands beside it as a word. */
export function kindIcon(code: FindingCode | SuggestionCode): TemplateResult {
  const { line, dashed, dots = TWO }: Drawing = (DRAWINGS as Readonly<Record<string, Drawing>>)[code] ?? {};
  return html`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
    ${line ? svg`<path d=${line}></path>` : nothing}${dashed ? svg`<path stroke-dasharray="0.1 3.4" stroke-width="2" d=${dashed}></path>` : nothing}
    ${dots.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.4" fill="currentColor" stroke="none"></circle>`)}
  </svg>`;
}
