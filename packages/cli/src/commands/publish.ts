import { createNetwork, documentMarkdown, publication } from '@netz-map/core';
import { readOptionsOf } from '../arguments/column-choices.ts';
import { valueOf } from '../arguments/given.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { readingFailed } from '../input/file-failure.ts';
import { readInput } from '../input/read-input.ts';
import { documentText } from '../output/document-text.ts';
import { hasErrors } from '../output/problems-text.ts';
import { sayMissingColumns } from '../output/say-missing-columns.ts';
import { sayProblems } from '../output/say-problems.ts';
import { jsonSafe, oneLine } from '../output/terminal-safe.ts';
import { boldFor } from '../output/type-style.ts';
import { lookInto, refuseFolder, type FolderBefore } from '../publishing/folder-plan.ts';
import { previewDocument } from '../publishing/preview-document.ts';
import { preview, type Preview } from '../publishing/preview.ts';
import type { PublicFile } from '../publishing/public-file.ts';
import { publicFiles } from '../publishing/public-files.ts';
import { ENTRY, scriptsIn } from '../publishing/script-files.ts';
import { writeFolder } from '../publishing/write-folder.ts';
import type { Options } from '../arguments/options.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/**
 * `netz-map publish`: what everybody may see, as a folder for a website; before that, what leaves, what stays and why. What lies in the
 * folder and is not ours is never touched; where nothing could be read, nothing is changed.
 */
export const publish: Command = {
  options: ['as-of', 'column', 'dry-run', 'format', 'lang', 'output', 'personal', 'scripts', 'title'],
  formats: ['text', 'json', 'markdown'],
  async run(paths, options, world, texts) {
    const { given, output, language } = options;
    const isRehearsal = given.has('dry-run');
    if (output === undefined && !isRehearsal) throw new CliError(EXIT.usage, (say) => say.publish.whereTo);
    const read = await readInput('publish', paths, world, texts, { ...readOptionsOf(given), toPublish: true });
    sayMissingColumns(read.columns, given, world, texts);
    sayProblems(read.network, read.problems, { audience: 'public', language }, world, texts);
    if (read.network === undefined) {
      world.stderr.write(`netz-map: ${texts.publish.unchanged}\n`);
      return EXIT.dataErrors;
    }
    const source = createNetwork({ ...read.network, name: valueOf('title', given) ?? read.network.name });
    const asOf = options.asOf ?? source.asOf ?? world.today();
    const told = publication(source);
    const folder = output === undefined ? undefined : await lookInto(output, world);
    const { scripts, copied } = await scriptsFor(folder, valueOf('scripts', given), world);
    const files = [...publicFiles(told.network, { asOf, language, texts, scripts }), ...copied];
    const names = files.map(({ name }) => name);
    if (folder) refuseFolder(folder, [...paths, ...read.files.map(({ name }) => name)], names);
    // scripts that were copied before stay until others are named: a page needs them
    const staying = copied.length > 0 ? [] : (folder?.own ?? []).filter((name) => scripts.some((script) => script.name === name));
    const removed = (folder?.own ?? []).filter((name) => !names.includes(name) && !staying.includes(name));
    const shown = preview({ source, publication: told, problems: read.problems, asOf, files, folder, removed });
    world.stdout.write(render(shown, options, world, texts));
    if (folder === undefined || isRehearsal) {
      world.stderr.write(`netz-map: ${texts.publish.dryRun}\n`);
    } else {
      await writeFolder(folder, { files, staying, stale: removed }, world);
      world.stderr.write(`netz-map: ${oneLine(texts.publish.done(folder.path))}\n`);
    }
    return hasErrors(read.problems) ? EXIT.dataErrors : EXIT.fine;
  },
};

/** The scripts a page will find, and those among them that are to be copied. */
async function scriptsFor(
  folder: FolderBefore | undefined,
  from: string | undefined,
  world: World,
): Promise<{ readonly scripts: readonly PublicFile[]; readonly copied: readonly PublicFile[] }> {
  if (from === undefined) {
    const scripts = folder ? await scriptsIn(folder.path, [...folder.own, ...folder.foreign].sort(), world) : [];
    return { scripts, copied: [] };
  }
  // the snippet names the module; whoever needs the other version takes it along
  const names = (await listed(from, world)).filter((name) => !name.endsWith('.iife.js'));
  const copied = await scriptsIn(from, names, world);
  if (!copied.some(({ name }) => name === ENTRY)) throw new CliError(EXIT.usage, (say) => say.publish.noScripts(from));
  return { scripts: copied, copied };
}

async function listed(folder: string, world: World): Promise<readonly string[]> {
  try {
    return await world.listFolder(folder);
  } catch (error) {
    throw readingFailed(folder, error);
  }
}

function render(shown: Preview, { format, language }: Options, world: World, texts: CliTexts): string {
  if (format === 'json') return jsonSafe(`${JSON.stringify(shown, null, 2)}\n`);
  const document = previewDocument(shown, language, texts);
  return format === 'markdown' ? documentMarkdown(document) : documentText(document, { bold: boldFor(world) });
}
