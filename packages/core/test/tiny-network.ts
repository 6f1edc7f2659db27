// Small networks in one line, for tests.
import { createNetwork, type Need, type Network, type NetworkData, type Organisation, type Tie } from '../src/index.ts';

export const AS_OF = '2026-11-01';

/** An organisation with nothing but what the test is about. */
export function organisation(id: string, parts: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: `Verein ${id}`,
    topics: [],
    targetGroups: [],
    places: [],
    groups: [],
    status: 'active',
    visibility: 'network',
    ...parts,
  };
}

/** A tie with nothing but what the test is about. */
export function tie(from: string, to: string, parts: Partial<Tie> = {}): Tie {
  return { id: `${from}-${to}${parts.lastContact ?? ''}`, from, to, visibility: 'network', lastContact: '2026-06', ...parts };
}

export function need(who: string, topic: string, parts: Partial<Need> = {}): Need {
  return { id: `${who}:${topic}`, who, topic, done: false, ...parts };
}

/**
 * `tiny('A-B B-C~ D')`: active tie A–B, dormant tie B–C, undated tie with `?`, D without ties.
 * `more` replaces organisations by id and adds needs.
 */
export function tiny(
  sketch: string,
  more: { organisations?: Organisation[]; needs?: Need[]; ties?: Tie[] } & Partial<NetworkData> = {},
): Network {
  const organisations = new Map<string, Organisation>();
  const ties: Tie[] = [];
  for (const part of sketch.split(' ').filter(Boolean)) {
    const state = part.at(-1) === '~' ? { lastContact: '2024-01' } : part.at(-1) === '?' ? { lastContact: undefined } : {};
    const [from, to] = part.replace(/[~?]$/, '').split('-') as [string, string?];
    for (const id of [from, to]) if (id) organisations.set(id, organisation(id));
    if (to) ties.push(tie(from, to, state));
  }
  for (const one of more.organisations ?? []) organisations.set(one.id, one);
  return createNetwork({
    ...more,
    organisations: [...organisations.values()],
    ties: [...ties, ...(more.ties ?? [])],
    needs: more.needs ?? [],
  });
}
