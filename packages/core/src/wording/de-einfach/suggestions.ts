import type { Caveat, Suggestion } from '../../suggestions/suggestion.ts';
import { de } from '../de/phrases.ts';
import type { NameOf, SuggestionText } from '../wording.ts';

const CAVEATS: Readonly<Record<Caveat, string>> = {
  'dormant-tie': 'Früher gab es Kontakt. Fragen Sie, warum er endete.',
  'capacity-unknown': 'Wir wissen nicht, ob etwas frei ist.',
  'capacity-full': 'Ein Partner hat gerade keine Zeit.',
  paused: 'Ein Partner macht gerade Pause.',
  'little-in-common': 'Wir wissen nicht, was beide verbindet.',
};

const CERTAINTY = { certain: 'Das passt sicher.', likely: 'Das passt wahrscheinlich.', uncertain: 'Das ist nur eine Idee.' } as const;

/** One suggestion in plain German. */
export function tellSuggestion(suggestion: Suggestion, name: NameOf): SuggestionText {
  const [a, b] = suggestion.parties.map(name) as [string, string];
  const introduction =
    suggestion.introducers.length > 0
      ? `Beide haben Kontakt mit: ${de.list(suggestion.introducers.map(name))}.`
      : 'Die Koordination kann beide vorstellen.';
  const told = { introduction, caveats: suggestion.caveats.map((caveat) => CAVEATS[caveat]), certainty: CERTAINTY[suggestion.certainty] };
  switch (suggestion.code) {
    case 'need-meets-offer':
      return {
        ...told,
        sentence: `${a} sucht Hilfe: ${de.wanted(suggestion.evidence)}. Das gibt es bei ${b}.`,
        forBoth: [`Für ${a}: Hilfe bei einem Bedarf.`, `Für ${b}: neue Menschen für das Angebot.`],
      };
    case 'introduce':
      return {
        ...told,
        sentence: `Diese zwei ${suggestion.evidence.formerTie ? 'könnten sich wieder treffen' : 'könnten sich kennenlernen'}: ${a} und ${b}.${common(suggestion.evidence.common.topics)}`,
        forBoth: [`Für ${a}: ein neuer Kontakt.`, `Für ${b}: ein neuer Partner.`],
      };
    case 'second-bridge':
      return {
        ...told,
        sentence: `Diese zwei könnten das Netz stärker machen: ${a} und ${b}.${common(suggestion.evidence.common.topics)}`,
        forBoth: [`Für ${a}: ein zweiter Weg ins Netz.`, `Für ${b}: ein Kontakt zu neuen Partnern.`],
        introduction: `Kontakt mit beiden Gruppen hat: ${de.list(suggestion.evidence.relieves.map(name))}.`,
      };
  }
}

const common = (topics: readonly string[]): string => (topics.length > 0 ? ` Beide arbeiten zu: ${de.list(topics, 2)}.` : '');
