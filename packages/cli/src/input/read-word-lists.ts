import { readVocabulary, type ListName, type WordLists } from '@netz-map/importers';
import { valuesOf } from '../arguments/given.ts';
import type { Given } from '../arguments/options.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { readOne } from './read-input.ts';

const LISTS: readonly ListName[] = ['Themen', 'Zielgruppen', 'Art', 'Stadtteile', 'Gruppen', 'Art der Verbindung'];

/**
 * Words to choose from in the template: `--vocabulary themen.csv`, `--vocabulary Zielgruppen=zielgruppen.json`. A file without a name of a
 * list before it holds topics.
 *
 * @throws CliError for a list that there is not, and for a file that cannot be read or holds no words.
 */
export async function readWordLists(given: Given, world: World, texts: CliTexts): Promise<Partial<WordLists>> {
  const lists = new Map<ListName, string[]>();
  for (const value of valuesOf('vocabulary', given)) {
    const at = value.indexOf('=');
    const list = at < 0 ? LISTS[0] : LISTS.find((name) => name.toLowerCase() === value.slice(0, at).trim().toLowerCase());
    if (list === undefined) throw new CliError(EXIT.usage, (say) => say.notAChoice('--vocabulary', value.slice(0, at), LISTS, undefined));
    const file = await readOne(value.slice(at + 1), world, texts);
    const { terms } = await readVocabulary([file]);
    if (terms.length === 0) throw new CliError(EXIT.dataErrors, (say) => say.noWords(file.name));
    lists.set(list, [...new Set([...(lists.get(list) ?? []), ...terms.map(({ label }) => label)])]);
  }
  return Object.fromEntries(lists);
}
