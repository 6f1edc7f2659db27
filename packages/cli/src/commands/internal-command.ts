import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { answerCommand, type AnswerParts } from './answer-command.ts';
import type { Command } from './command.ts';

/**
 * An answer for the coordination alone: it would name who is full, whose funding ends or who stands alone. Whoever asks for it in public
 * is told why there is none, before anything is read.
 */
export function internalCommand(parts: AnswerParts): Command {
  return answerCommand({
    ...parts,
    options: [...(parts.options ?? []), 'audience'],
    filesOf(files, options) {
      if (options.audience === 'public') throw new CliError(EXIT.usage, (texts) => texts.internalOnly(parts.name));
      return parts.filesOf?.(files, options) ?? [files];
    },
  });
}
