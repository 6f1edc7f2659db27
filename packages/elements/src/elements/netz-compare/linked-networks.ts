import type { Network } from '@netz-map/core';

/** A network to be compared, as the page links to it: the text of the link is the name under which it is told. */
export interface LinkedNetwork {
  readonly name: string;
  readonly src: string;
  readonly ties: string | undefined;
  readonly needs: string | undefined;
  readonly meetings: string | undefined;
}

/**
 * The links between the tags of an element, in their order; `data-ties`, `data-needs` and `data-meetings` name the further tables of a
 * network that comes as several. A link that stands there twice counts once. Where there is a list, only its links count: a sentence beside
 * it may lead elsewhere, for those who have no scripts.
 */
export function linkedNetworks(element: Element): readonly LinkedNetwork[] {
  const found = new Map<string, LinkedNetwork>();
  const listed = element.querySelectorAll(':is(ul, ol, dl, table) a[href]');
  for (const link of listed.length > 0 ? listed : element.querySelectorAll('a[href]')) {
    const src = link.getAttribute('href')!.trim();
    const name = link.textContent.replace(/\s+/g, ' ').trim();
    const { ties, needs, meetings } = (link as HTMLElement).dataset;
    if (src !== '' && !src.startsWith('#') && !found.has(src)) found.set(src, { name, src, ties, needs, meetings });
  }
  return [...found.values()];
}

/** The name of a network: as the page calls it, else as its file or all its partners do, else that of the file. */
export function nameOfNetwork(network: Network, { name, src }: Pick<LinkedNetwork, 'name' | 'src'>): string {
  if (name) return name;
  if (network.name) return network.name;
  const [said, ...others] = new Set(network.organisations.map((one) => one.network));
  if (said && others.length === 0) return said;
  const file = src.replace(/[?#].*$/, '').split('/');
  return file.at(-1)!.replace(/\.[a-z]+$/i, '') || src;
}

/** Each name once: a second city of the same name is told as "Neustadt (2)". */
export function withoutTwins(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
    taken.add(own);
    return own;
  });
}
