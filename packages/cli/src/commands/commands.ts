import { analyse } from './analyse.ts';
import { call } from './call.ts';
import { capture } from './capture.ts';
import { check } from './check.ts';
import { cities } from './cities.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { coverage } from './coverage.ts';
import { draw } from './draw.ts';
import { expand } from './expand.ts';
import { find } from './find.ts';
import { groups } from './groups.ts';
import { invite } from './invite.ts';
import { pairs } from './pairs.ts';
import { partner } from './partner.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { talks } from './talks.ts';
import { whatIf } from './what-if.ts';

export type CommandName =
  | 'analyse'
  | 'call'
  | 'capture'
  | 'check'
  | 'cities'
  | 'compare'
  | 'convert'
  | 'coverage'
  | 'draw'
  | 'expand'
  | 'find'
  | 'groups'
  | 'invite'
  | 'pairs'
  | 'partner'
  | 'publish'
  | 'report'
  | 'talks'
  | 'what-if';

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  analyse,
  call,
  capture,
  check,
  cities,
  compare,
  convert,
  coverage,
  draw,
  expand,
  find,
  groups,
  invite,
  pairs,
  partner,
  publish,
  report,
  talks,
  'what-if': whatIf,
};
