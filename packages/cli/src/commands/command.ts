import type { Format, OptionName, Options } from '../arguments/options.ts';
import type { ExitCode } from '../exit-code.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';

/** One command of the program. */
export interface Command {
  /** The options that mean something to it; any other is a wrong call. */
  readonly options: readonly OptionName[];
  /**
   * The formats of its result, the default first; `own`: it looks at `--format` itself.
   * @default text, json and markdown
   */
  readonly formats?: readonly Format[] | 'own' | undefined;
  run(files: readonly string[], options: Options, world: World, texts: CliTexts): Promise<ExitCode>;
}
