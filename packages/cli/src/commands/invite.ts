import { invitationList, invitationRows, tellInvitations, type Network, type Organisation } from '@netz-map/core';
import { couplesOf } from '../arguments/attendees.ts';
import { valueOf, valuesOf, wordsOf } from '../arguments/given.ts';
import type { Given, OptionName } from '../arguments/options.ts';
import { wordOfTheData } from '../arguments/partner-named.ts';
import { relatedWords } from '../arguments/related-words.ts';
import { severalPartners } from '../arguments/several-partners.ts';
import { csvTable } from '../output/csv-table.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map invite`: whom to invite to a theme, and why; who is missing, where to be guests. */
export const invite = internalCommand({
  name: 'invite',
  options: ['topic', 'for', 'in', 'core', 'hosted', 'avoid'],
  formats: ['text', 'markdown', 'html', 'json', 'csv'],
  answer({ network, asOf, options: { given, language }, texts }) {
    const core = valueOf('core', given);
    const answer = invitationList(network, {
      asOf,
      topics: wordsIn('topic', given, network, ({ topics }) => topics),
      targetGroups: wordsIn('for', given, network, ({ targetGroups }) => targetGroups),
      places: wordsIn('in', given, network, ({ places }) => places),
      coreGroup: core === undefined ? undefined : wordIn('core', core, network, ({ groups }) => groups),
      hostedBefore: given.has('hosted')
        ? valuesOf('hosted', given).flatMap((value) => severalPartners('hosted', value, network))
        : undefined,
      avoid: couplesOf('avoid', given, network),
    });
    const options = { network, asOf, language };
    return {
      json: () => ({ schema: 'netz-map/invite/1', ...answer }),
      document: () => tellInvitations(answer, options),
      csv: () =>
        csvTable([texts.invitationColumns, ...invitationRows(answer, options).map(({ name, reason, website }) => [name, reason, website])]),
    };
  },
});

type WordsOf = (organisation: Organisation) => readonly string[];

/** Words as the data write them. Of a long vocabulary only those are named that may have been meant. */
function wordsIn(option: OptionName, given: Given, network: Network, of: WordsOf): string[] {
  return wordsOf(option, given).map((word) => wordIn(option, word, network, of));
}

function wordIn(option: OptionName, word: string, { organisations }: Network, of: WordsOf): string {
  const vocabulary = [...new Set(organisations.flatMap(of))].sort();
  const related = relatedWords(word, vocabulary);
  return wordOfTheData(option, word, related.length > 0 ? related : vocabulary);
}
