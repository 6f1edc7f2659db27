import { compareText, type Network, type Organisation } from '@netz-map/core';

/** A word is dropped when at least this share of the names has it … */
const SHARED_BY = 1 / 3;
/** … and at least so many names: two organisations of the same city do not make the city's name superfluous. */
const SHARED_BY_AT_LEAST = 4;
const LEGAL_FORM = /[\s,]+(?:e\. ?V\.?|gGmbH|gUG|gAG|GmbH|UG|eG|i\. ?G\.?)(?= |,|$)/gu;
/** Words that make no sense at the end once the name of the city behind them is gone. */
const LEFT_HANGING = /[\s,–-]+(?:in|im|für|von|der|des|zu|aus|bei|of|for)?$/u;
/** Characters that could reverse or hide what stands around them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

const clean = (name: string): string => name.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim();

/**
 * The names as they stand on the map: without legal forms ("e.V.") and without words that most names share (the name of
 * the city), as far as they stay different from each other. Lists and tables keep the full names.
 *
 * @returns by id, in the order of the ids. Complexity: linear in the number of words, once per network.
 */
export function mapNames(network: Network): ReadonlyMap<string, string> {
  let names = known.get(network);
  if (!names) known.set(network, (names = compute(network)));
  return names;
}

/** A network cannot change, and its names are the same on every day. */
const known = new WeakMap<Network, ReadonlyMap<string, string>>();

function compute(network: Network): ReadonlyMap<string, string> {
  const organisations = network.organisations.filter((each) => each.status !== 'ended').sort((a, b) => compareText(a.id, b.id));
  const full = organisations.map(fullName);
  const bare = bareWords();
  const shared = sharedWords(full, bare);
  const short = full.map((name) => shorten(name, shared, bare));
  const uses = count(short);
  const names = full.map((name, i) => (uses.get(short[i]!) === 1 ? short[i]! : name));
  const again = count(names);
  return new Map(organisations.map(({ id }, i) => [id, again.get(names[i]!) === 1 ? names[i]! : `${names[i]!} (${clean(id)})`]));
}

function fullName(organisation: Organisation): string {
  return clean(organisation.shortName ?? '') || clean(organisation.name) || clean(organisation.id);
}

function count(texts: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  return uses;
}

/** Words without what stands before and behind them. The same few come again in thousands of names. */
function bareWords(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let bare = known.get(word);
    if (bare === undefined) known.set(word, (bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
    return bare;
  };
}

function sharedWords(names: readonly string[], bare: (word: string) => string): Set<string> {
  const uses = new Map<string, number>();
  // a word that stands twice in a name counts once
  for (const name of names) for (const word of new Set(name.split(' ').map(bare))) uses.set(word, (uses.get(word) ?? 0) + 1);
  const enough = Math.max(SHARED_BY_AT_LEAST, names.length * SHARED_BY);
  return new Set([...uses].filter(([word, times]) => times >= enough && /^\p{Lu}\p{L}{2}/u.test(word)).map(([word]) => word));
}

function shorten(name: string, shared: ReadonlySet<string>, bare: (word: string) => string): string {
  const words = name.replace(LEGAL_FORM, '').split(' ');
  let kept = '';
  for (const word of words) {
    if (!shared.has(bare(word))) kept += (kept ? ' ' : '') + word;
    // "Sozialamt Sonnbrück, Fachstelle Asyl" keeps its comma
    else if (word.endsWith(',') && kept) kept = `${kept.replace(LEFT_HANGING, '')},`;
  }
  kept = kept.replace(LEFT_HANGING, '');
  return /\p{L}{2}/u.test(kept) ? kept : name;
}
