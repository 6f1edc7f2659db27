import type { FindingCode } from '@netz-map/core';
import type { TemplateResult } from 'lit';
import { drawnSign, type Drawing } from '../../base/drawn-sign.ts';

/** A table with an empty chair, groups with and without each other, a chair, and one who carries several things. */
const DRAWINGS: Readonly<Partial<Record<FindingCode, Drawing>>> = {
  'partner-kind': {
    line: 'M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
    dashed: 'M12 1.4a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4',
    dots: [
      [3.5, 12],
      [20.5, 12],
      [12, 20.5],
    ],
  },
  'group-gap': {
    line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M12 6.5v4M10 8.5h4',
    dots: [
      [8, 14.5],
      [16, 14.5],
    ],
  },
  'group-without-link': {
    line: 'M6 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8M18 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8',
    dashed: 'M11 12h2.5',
    dots: [
      [6, 12],
      [18, 12],
    ],
  },
  'open-role': { line: 'M8 3v10h8M8 13v7M16 13v7', dots: [] },
  'many-roles': { line: 'M12 19L5 7M12 19V7M12 19L19 7M3.5 4h3v3h-3zM10.5 4h3v3h-3zM17.5 4h3v3h-3z', dots: [[12, 19.5]] },
};

/** The sign of a finding about who is represented. */
export function seatIcon(code: FindingCode): TemplateResult {
  return drawnSign(DRAWINGS[code]);
}
