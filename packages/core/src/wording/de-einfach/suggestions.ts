import type { BasicSuggestionCode, Caveat, Concerns, Suggestion } from '../../suggestions/suggestion.ts';
import { de } from '../de/phrases.ts';
import type { SuggestionParts, SuggestionTold } from '../parts.ts';
import type { NameOf, SuggestionText } from '../wording.ts';
import { SUGGESTION_KINDS } from './kinds.ts';

/** Where it is known which of the two is meant. */
const OF_ONE: Readonly<Record<keyof Concerns, (who: string) => string>> = {
  'capacity-full': (who) => `Gerade ist hier nichts frei: ${who}.`,
  paused: (who) => `Gerade ist hier Pause: ${who}.`,
  'slow-pace': (who) => `Neues braucht hier mehr Zeit: ${who}.`,
};

const CAVEATS: Readonly<Record<Caveat, string>> = {
  'dormant-tie': 'Früher gab es Kontakt. Fragen Sie, warum er endete.',
  'capacity-unknown': 'Wir wissen nicht, ob etwas frei ist.',
  'capacity-full': 'Ein Partner hat gerade keine Zeit.',
  paused: 'Ein Partner macht gerade Pause.',
  'little-in-common': 'Wir wissen nicht, was beide verbindet.',
  'slow-pace': 'Ein Partner braucht mehr Zeit für Neues.',
  'one-sided': 'Den Kontakt zu beiden hat nur eine Seite genannt.',
  'project-only': 'Das Angebot ist ein Projekt. Es kann enden.',
  'few-ties': 'Wir kennen zu wenige Kontakte für einen sicheren Vorschlag.',
};

const CERTAINTY = { certain: 'Das passt sicher.', likely: 'Das passt wahrscheinlich.', uncertain: 'Das ist nur eine Idee.' } as const;

const TELL: SuggestionParts<BasicSuggestionCode>['tell'] = {
  'need-meets-offer': ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    return {
      sentence: `${a} sucht Hilfe: ${de.wanted(evidence)}. Das gibt es bei ${b}.`,
      forBoth: [`Für ${a}: Hilfe bei einem Bedarf.`, `Für ${b}: neue Menschen für das Angebot.`],
    };
  },
  introduce: ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    return {
      sentence: `Diese zwei ${evidence.formerTie ? 'könnten sich wieder treffen' : 'könnten sich kennenlernen'}: ${a} und ${b}.${common(evidence.common.topics)}`,
      forBoth: [`Für ${a}: ein neuer Kontakt.`, `Für ${b}: ein neuer Partner.`],
    };
  },
  'second-bridge': ({ parties, evidence }, name) => {
    const [a, b] = parties.map(name) as [string, string];
    return {
      sentence: `Diese zwei könnten das Netz stärker machen: ${a} und ${b}.${common(evidence.common.topics)}`,
      forBoth: [`Für ${a}: ein zweiter Weg ins Netz.`, `Für ${b}: ein Kontakt zu neuen Partnern.`],
      introduction: `Kontakt mit beiden Gruppen hat: ${de.list(evidence.relieves.map(name))}.`,
    };
  },
};

/** What is said about the basic kinds. */
export const basicSuggestions: SuggestionParts<BasicSuggestionCode> = { kinds: SUGGESTION_KINDS, tell: TELL };

/** Adds who can introduce the two, what speaks against it and how sure it is. */
export function completeSuggestion(told: SuggestionTold, suggestion: Suggestion, name: NameOf): SuggestionText {
  const introduction =
    suggestion.introducers.length > 0
      ? `Beide haben Kontakt mit: ${de.list(suggestion.introducers.map(name))}.`
      : 'Die Koordination kann beide vorstellen.';
  return {
    introduction,
    certainty: CERTAINTY[suggestion.certainty],
    ...told,
    caveats: suggestion.caveats.map((caveat) => {
      const who = suggestion.concerns?.[caveat as keyof typeof OF_ONE];
      return who ? OF_ONE[caveat as keyof typeof OF_ONE](de.list(who.map(name))) : CAVEATS[caveat];
    }),
  };
}

export const common = (topics: readonly string[]): string => (topics.length > 0 ? ` Beide arbeiten zu: ${de.list(topics, 2)}.` : '');
