import { analyse } from './analyse.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { draw } from './draw.ts';

export type CommandName = 'analyse' | 'check' | 'draw';

export const COMMANDS: Readonly<Record<CommandName, Command>> = { analyse, check, draw };
