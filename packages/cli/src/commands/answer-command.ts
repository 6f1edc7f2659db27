import { documentHtml, documentMarkdown, publicNetwork, type IsoDay, type Network, type TextDocument } from '@netz-map/core';
import type { Format, OptionName, Options } from '../arguments/options.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { readText } from '../input/read-text.ts';
import { documentText } from '../output/document-text.ts';
import { hasErrors } from '../output/problems-text.ts';
import { sayProblems } from '../output/say-problems.ts';
import { jsonSafe } from '../output/terminal-safe.ts';
import { boldFor } from '../output/type-style.ts';
import { refuseToOverwrite, writeResult } from '../output/write-result.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/** What a command is asked about: the networks are read, and reduced to what is public where that is asked for. */
export interface Asked {
  /** That of the first group of files. */
  readonly network: Network;
  /** One for each group of files. */
  readonly networks: readonly Network[];
  /** The files of each of them. */
  readonly groups: readonly (readonly string[])[];
  /** `--as-of`, else the day of the first network, else today. */
  readonly asOf: IsoDay;
  readonly options: Options;
  readonly texts: CliTexts;
  /** What stands in the files of `textFilesOf`, by their path. */
  readonly textFiles: ReadonlyMap<string, string>;
}

/** What a command answers; only the part that the format asks for is called. */
export interface Answer {
  /** The raw answer for programs; `schema` comes first. `undefined` fields are left out. */
  json(): { readonly schema: string } & object;
  /** The answer in sentences. */
  document(): TextDocument;
  /** The answer as a table for a mail merge; only with `csv` in `formats`. */
  csv?(): string;
  /** The document as a page, where it is more than the document. @default documentHtml */
  html?(): string;
}

export interface AnswerParts {
  /** As it is called, for the complaint that a file is missing. */
  readonly name: string;
  /** Its own options. `as-of`, `format`, `lang` and `output` belong to every answer; `audience` only where something may be said in public. */
  readonly options?: readonly OptionName[] | undefined;
  /** @default text, markdown, html, json */
  readonly formats?: readonly Format[] | undefined;
  /**
   * Which files make a network together; `[]` never stands alone. Files that stand in options belong here, too: they are read, checked and
   * never written over.
   * @default all files are one network
   */
  filesOf?(files: readonly string[], options: Options): readonly (readonly string[])[];
  /** Files in options that hold no network: a list of names. They are read and never written over. */
  textFilesOf?(options: Options): readonly string[];
  /** @throws CliError for options that do not fit the data (see `partnerNamed`, `wordOfTheData`). */
  answer(asked: Asked): Answer;
}

const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'json'];

/**
 * A command that answers a question about one or several networks: reading, problems, audience, formats, output and exit codes are the
 * same for all of them. When nothing can be read there is no answer, and the exit code says so.
 */
export function answerCommand({ name, options = [], formats = FORMATS, filesOf, textFilesOf, answer }: AnswerParts): Command {
  return {
    options: ['as-of', 'format', ...options, 'lang', 'output'],
    formats,
    async run(files, given, world, texts) {
      const groups = filesOf?.(files, given) ?? [files];
      const textPaths = textFilesOf?.(given) ?? [];
      refuseToOverwrite([...groups.flat(), ...textPaths], given.output, world);
      const networks: Network[] = [];
      let code: ExitCode = EXIT.fine;
      // one after the other: standard input can be read only once, and complaints come in the order of the files
      for (const group of groups) {
        const { network, problems } = await readInput(name, group, world, texts);
        sayProblems(network, problems, given, world, texts);
        if (network === undefined || hasErrors(problems)) code = EXIT.dataErrors;
        if (network !== undefined) networks.push(given.audience === 'public' ? publicNetwork(network) : network);
      }
      const [network] = networks;
      if (network === undefined || networks.length < groups.length) return EXIT.dataErrors;
      const textFiles = new Map<string, string>();
      for (const path of textPaths) textFiles.set(path, await readText(path, world));
      const asOf = given.asOf ?? network.asOf ?? world.today();
      const told = answer({ network, networks, groups, asOf, options: given, texts, textFiles });
      await writeResult(render(told, given, world), given.output, world);
      return code;
    },
  };
}

function render(answer: Answer, { format, output }: Options, world: World): string {
  switch (format) {
    case 'json':
      return jsonSafe(`${JSON.stringify(answer.json(), null, 2)}\n`);
    case 'csv':
      return answer.csv!();
    case 'markdown':
      return documentMarkdown(answer.document());
    case 'html':
      return answer.html?.() ?? documentHtml(answer.document());
    case 'text':
      return documentText(answer.document(), { bold: output === undefined ? boldFor(world) : (text) => text });
  }
}
