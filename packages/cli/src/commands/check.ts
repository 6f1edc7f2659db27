import { readOptionsOf } from '../arguments/column-choices.ts';
import { EXIT } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { columnsText } from '../output/columns-text.ts';
import { formatsText, mergesText } from '../output/input-text.ts';
import { hasErrors, problemCounts, problemsText } from '../output/problems-text.ts';
import { sayMissingColumns } from '../output/say-missing-columns.ts';
import { boldFor } from '../output/type-style.ts';
import { wrap } from '../output/wrap.ts';
import { writeResult } from '../output/write-result.ts';
import type { Command } from './command.ts';

/** `netz-map check`: what is wrong in the files, what they were taken for, and nothing else. */
export const check: Command = {
  options: ['columns', 'column', 'personal', 'lang', 'output'],
  async run(paths, options, world, texts) {
    const input = await readInput('check', paths, world, texts, readOptionsOf(options.given));
    const { network, problems, columns, merges } = input;
    sayMissingColumns(columns, options.given, world, texts);
    const bold = options.output === undefined ? boldFor(world) : (text: string): string => text;
    const read = network
      ? texts.read(network.organisations.length, network.ties.length, network.needs.length, network.meetings.length)
      : texts.nothingRead;
    const paragraphs = [
      formatsText(input, texts),
      options.given.has('columns') ? columnsText(columns, texts, bold) : '',
      problemsText(problems, options.language, texts, bold),
      mergesText(merges, texts, bold),
      `${problems.length === 0 ? texts.noProblems : `${problemCounts(problems, texts)}.`}\n${wrap(read)}`,
    ];
    await writeResult(`${paragraphs.filter(Boolean).join('\n\n')}\n`, options.output, world);
    return network === undefined || hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};
