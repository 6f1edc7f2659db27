import { foldWord } from '@netz-map/core';
import { FACETS, type FacetName } from './facets.ts';

/** What is chosen, as folded words: one of those of a facet, in every facet. */
export type Choice = ReadonlyMap<FacetName, ReadonlySet<string>>;

/**
 * Reads the attribute `filter`: `topic: Sprache, Wohnen; place: Nord`. Words that contain a comma or semicolon stand in double quotes.
 * What is no facet is passed over.
 */
export function readFilter(text: string | undefined): Choice {
  const choice = new Map<FacetName, Set<string>>();
  for (const part of pieces(text ?? '', ';')) {
    const colon = part.indexOf(':');
    const name = FACETS.find((facet) => facet === part.slice(0, colon).trim().toLowerCase());
    if (!name) continue;
    const words = pieces(part.slice(colon + 1), ',').map((word) => foldWord(word.replace(/^\s*"(.*)"\s*$/s, '$1')));
    const known = words.filter(Boolean);
    if (known.length > 0) choice.set(name, new Set([...(choice.get(name) ?? []), ...known]));
  }
  return choice;
}

/** The text for a choice; `undefined` where nothing is chosen. */
export function writeFilter(choice: ReadonlyMap<FacetName, readonly string[]>): string | undefined {
  const parts = FACETS.flatMap((name) => {
    const words = choice.get(name) ?? [];
    return words.length > 0 ? [`${name}: ${words.map(quoted).join(', ')}`] : [];
  });
  return parts.join('; ') || undefined;
}

/** A quote inside a word cannot be written, and folding drops it anyway. */
function quoted(word: string): string {
  return /[,;]/.test(word) ? `"${word.replaceAll('"', '')}"` : word;
}

/** Splits where the sign stands outside of quotes. */
function pieces(text: string, sign: string): string[] {
  const found: string[] = [''];
  let inside = false;
  for (const character of text) {
    if (character === '"') inside = !inside;
    if (character === sign && !inside) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}
