import { EXIT } from '../exit-code.ts';
import { readInput } from '../input/read-input.ts';
import { hasErrors, problemCounts, problemsText } from '../output/problems-text.ts';
import { boldFor } from '../output/type-style.ts';
import { wrap } from '../output/wrap.ts';
import { writeResult } from '../output/write-result.ts';
import type { Command } from './command.ts';

/** `netz-map check`: what is wrong in the files, and nothing else. */
export const check: Command = {
  options: ['lang', 'output'],
  async run(files, options, world, texts) {
    const { network, problems } = await readInput('check', files, world, texts);
    const bold = options.output === undefined ? boldFor(world) : (text: string): string => text;
    const read = network
      ? texts.read(network.organisations.length, network.ties.length, network.needs.length, network.meetings.length)
      : texts.nothingRead;
    const paragraphs = [
      problemsText(problems, options.language, texts, bold),
      `${problems.length === 0 ? texts.noProblems : `${problemCounts(problems, texts)}.`}\n${wrap(read)}`,
    ];
    await writeResult(`${paragraphs.filter(Boolean).join('\n\n')}\n`, options.output, world);
    return network === undefined || hasErrors(problems) ? EXIT.dataErrors : EXIT.fine;
  },
};
