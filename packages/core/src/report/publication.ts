import { createNetwork } from '../model/create-network.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { foldName } from '../shared/fold.ts';
import { publicNetwork } from './audience.ts';
import { guardedParts } from './guarded-parts.ts';
import { keptBack, type KeptBack } from './kept-back.ts';
import { withoutMentions } from './without-mentions.ts';

/** What a network gives to a public file, and what it keeps. */
export interface Publication {
  /** All that leaves. Ids, order and visibility tell nothing about the file it comes from. */
  readonly network: Network;
  /** All that stays, and why; for the coordination alone. */
  readonly kept: KeptBack;
}

/**
 * The public file of a network. Stricter than {@link publicNetwork}, which is for pages that have the data already: texts that name
 * somebody who stays do not leave; ids are made of public names, for those of a file may be member numbers or names that somebody has changed.
 *
 * The same network gives the same publication. What stays changes it in no way but two: by its own absence, and where a public text names it.
 *
 * @remarks Complexity: n log n in the records; names that stay × texts that leave.
 */
export function publication(network: Network): Publication {
  const guarded = createNetwork({ ...network, ...guardedParts(network) });
  const open = publicNetwork(guarded);
  const there = new Set(open.organisations.map(({ id }) => id));
  const secret = guarded.organisations.filter(({ id, status }) => !there.has(id) && status !== 'ended');
  const discreet = withoutMentions(
    open,
    secret.flatMap(({ name, shortName = name }) => [name, shortName]),
  );
  return { network: withNewIds(discreet), kept: keptBack(network, guarded, open, discreet) };
}

function withNewIds(network: Network): Network {
  const text = (record: object): string => JSON.stringify({ ...record, id: '' });
  const inOrder = [...network.organisations].sort((a, b) => compareText(a.name, b.name) || compareText(text(a), text(b)));
  const ids = idsOf(inOrder);
  const idOf = (id: string): string => ids.get(id)!;
  const sorted = <T extends object>(records: readonly T[]): T[] => [...records].sort((a, b) => compareText(text(a), text(b)));
  return createNetwork({
    name: network.name,
    asOf: network.asOf,
    organisations: inOrder.map((one) => ({ ...one, id: idOf(one.id), visibility: 'public' })),
    ties: sorted(network.ties.map((tie) => ({ ...tie, from: idOf(tie.from), to: idOf(tie.to), visibility: 'public' as const }))).map(
      (tie, i) => ({ ...tie, id: `tie-${i + 1}` }),
    ),
    needs: sorted(network.needs.map((need) => ({ ...need, who: idOf(need.who) }))).map((need, i) => ({ ...need, id: `need-${i + 1}` })),
  });
}

/** The longest id made of a name. */
const LONGEST = 60;

/** By the id in the file the public one: the name as a word, with a number where it comes again. */
function idsOf(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    organisations.map(({ id, name }) => {
      const word = foldName(name).slice(0, LONGEST).trim().replaceAll(' ', '-') || 'ohne-namen';
      // graphology keeps ids in plain objects
      let own = word in {} ? `${word}-1` : word;
      for (let n = 2; taken.has(own); n++) own = `${word}-${n}`;
      taken.add(own);
      return [id, own] as const;
    }),
  );
}
