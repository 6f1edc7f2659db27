import { checkOptions } from './arguments/options.ts';
import { languageIn, parseArguments, type Arguments } from './arguments/parse-arguments.ts';
import { nearest } from './arguments/nearest.ts';
import { CliError } from './cli-error.ts';
import { COMMANDS, type CommandName } from './commands/commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { oneLine } from './output/terminal-safe.ts';
import { refuseToOverwrite } from './output/write-result.ts';
import type { CliTexts } from './texts/cli-texts.ts';
import { textsFor } from './texts/texts-for.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/**
 * The whole program. Says what is wrong on standard error, in the language asked for; never throws, and shows where a mistake in the program
 * happened only when `NETZ_DEBUG` is set.
 *
 * @param argv what stands behind `netz-map` on the command line
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const texts = textsFor(languageIn(argv));
  try {
    return await dispatch(parseArguments(argv), world, texts);
  } catch (error) {
    if (error instanceof CliError) {
      const hint = error.exitCode === EXIT.usage ? `${texts.seeHelp}\n` : '';
      world.stderr.write(`netz-map: ${oneLine(error.tell(texts))}\n${hint}`);
      return error.exitCode;
    }
    const where = world.env.NETZ_DEBUG ? `\n${error instanceof Error ? error.stack : String(error)}` : '';
    world.stderr.write(`netz-map: ${texts.bug}${where}\n`);
    return EXIT.bug;
  } finally {
    world.reader?.close();
  }
}

async function dispatch(args: Arguments, world: World, texts: CliTexts): Promise<ExitCode> {
  if (args.version) {
    world.stdout.write(`${version}\n`);
    return EXIT.fine;
  }
  const [word, ...rest] = args.words;
  if (word === undefined && !args.help) {
    world.stderr.write(texts.help.overview);
    return EXIT.usage;
  }
  if (word === undefined || word === 'help') {
    const about = rest[0];
    world.stdout.write(about === undefined || about === 'help' ? texts.help.overview : texts.help[commandNamed(about)]);
    return EXIT.fine;
  }
  const name = commandNamed(word);
  if (args.help) {
    world.stdout.write(texts.help[name]);
    return EXIT.fine;
  }
  const command = COMMANDS[name];
  for (const option of args.options.keys())
    if (!command.options.includes(option))
      throw new CliError(EXIT.usage, (say) =>
        say.optionOfOther(
          `--${option}`,
          name,
          command.options.map((possible) => `--${possible}`),
        ),
      );
  const options = checkOptions(args.options, command.formats);
  refuseToOverwrite(rest, options.output, world);
  return command.run(rest, options, world, texts);
}

function commandNamed(word: string): CommandName {
  if (Object.hasOwn(COMMANDS, word)) return word as CommandName;
  throw new CliError(EXIT.usage, (texts) =>
    /[./\\]/.test(word) ? texts.commandForgotten(word) : texts.unknownCommand(word, nearest(word, [...Object.keys(COMMANDS), 'help'])),
  );
}
