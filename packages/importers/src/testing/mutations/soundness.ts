import { sniff } from '../../bytes/sniff.ts';
import type { InputFile } from '../../read-options.ts';
import type { ReadResult } from '../../read-result.ts';

/**
 * What is wrong with what came of files, whatever they held: refused and no error said, a tie that leads nowhere, a name with signs that
 * take over a terminal, or a mistake of ours that was only caught at the last moment. `undefined` when all is well.
 */
export function unsound({ network, problems, columns }: ReadResult, files: readonly InputFile[]): string | undefined {
  if (network === undefined && !problems.some(({ severity }) => severity === 'error')) return 'was refused without an error';
  if ('polluted' in {}) return 'the prototype of all objects was changed';
  for (const { code, value = '', hint = '', file } of problems) {
    if ([...value].length > 80 || [...hint].length > 80) return `${code} quotes too much`;
    if (code !== 'file-unreadable') continue;
    const bytes = files.find(({ name }) => name === file)?.bytes;
    if (bytes === undefined || sniff(bytes).kind !== 'binary') return 'a mistake of ours was met, and caught only at the end';
  }
  for (const { id, name, website = 'https://a' } of network?.organisations ?? []) {
    // our own format is kept to the letter; whoever shows it takes out what nobody sees
    if (name.trim() === '' || (columns.length > 0 && /[\u0000-\u0008\u202a-\u202e]/.test(name)))
      return `${id} is called ${JSON.stringify(name)}`;
    if (!/^https?:\/\//.test(website)) return `${id} links to ${website}`;
  }
  for (const { id, from, to, strength = 0 } of network?.ties ?? []) {
    if (!network!.organisation(from) || !network!.organisation(to)) return `${id} leads nowhere`;
    if (!Number.isFinite(strength)) return `${id} has the strength ${strength}`;
  }
  return undefined;
}
