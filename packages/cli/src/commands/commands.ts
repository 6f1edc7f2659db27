import { analyse } from './analyse.ts';
import { call } from './call.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { draw } from './draw.ts';
import { find } from './find.ts';
import { report } from './report.ts';
import { whatIf } from './what-if.ts';

export type CommandName = 'analyse' | 'call' | 'check' | 'compare' | 'coverage' | 'draw' | 'find' | 'report' | 'what-if';

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  analyse,
  call,
  check,
  compare,
  coverage,
  draw,
  find,
  report,
  'what-if': whatIf,
};
