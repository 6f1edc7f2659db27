import type { ExitCode } from './exit-code.ts';
import type { CliTexts } from './texts/cli-texts.ts';

/** Ends the command with a sentence for the person at the terminal; the language is known only to the one who catches it. */
export class CliError extends Error {
  readonly exitCode: ExitCode;
  readonly tell: (texts: CliTexts) => string;

  constructor(exitCode: ExitCode, tell: (texts: CliTexts) => string) {
    super('the command ends here');
    this.exitCode = exitCode;
    this.tell = tell;
  }
}
