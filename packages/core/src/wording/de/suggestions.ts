import type { BasicSuggestionCode, Caveat, Common, Concerns, Suggestion } from '../../suggestions/suggestion.ts';
import type { SuggestionParts, SuggestionTold } from '../parts.ts';
import type { NameOf, SuggestionText } from '../wording.ts';
import { SUGGESTION_KINDS } from './kinds.ts';
import { de } from './phrases.ts';

const TELL: SuggestionParts<BasicSuggestionCode>['tell'] = {
  'need-meets-offer': ({ parties: [seeker, provider], evidence, certainty }, name) => ({
    sentence: `${de.wanted(evidence)}: gesucht von ${name(seeker)}, angeboten von ${name(provider)}.`,
    forBoth: [
      `Für ${name(seeker)}: Der Bedarf wird gedeckt.`,
      `Für ${name(provider)}: Das Angebot erreicht die Menschen, für die es da ist.${evidence.onlyProvider ? ` Sonst bietet es ${evidence.city ? `in ${evidence.city}` : 'im Netz'} niemand an.` : ''}`,
    ],
    certainty:
      certainty === 'certain'
        ? 'Sicher: Bedarf und Angebot passen zusammen.'
        : 'Wahrscheinlich: Bedarf und Angebot passen zusammen; ob etwas frei ist, ist offen.',
  }),
  introduce: ({ parties: [a, b], evidence, certainty }, name) => ({
    sentence: `${name(a)} und ${name(b)} ${evidence.formerTie ? 'könnten an ihren früheren Kontakt anknüpfen' : 'könnten sich kennenlernen'}${because(evidence.common)}.`,
    forBoth: [
      evidence.connection === 'small-part'
        ? `Für ${name(a)}: ein Weg in den größten Teil des Netzes.`
        : `Für ${name(a)}: ein ${evidence.connection === 'none' ? 'erster' : 'neuer'} Kontakt ins Netz.`,
      `Für ${name(b)}: ein neuer Partner${evidence.common.topics.length > 0 ? ` ${about(evidence.common.topics)}` : ''}.`,
    ],
    certainty: CERTAINTY[certainty],
  }),
  'second-bridge': ({ parties: [a, b], evidence, certainty }, name) => ({
    sentence: `${name(a)} und ${name(b)} könnten eine zweite Brücke bilden${because(evidence.common)}.`,
    forBoth: [
      `Für ${name(a)}${others(evidence.secured - 1)}: ein Weg ins Netz, der nicht allein über ${de.list(evidence.relieves.map(name))} führt.`,
      `Für ${name(b)}: ein direkter Kontakt zu diesem Teil des Netzes.`,
    ],
    introduction: `Mit beiden Teilen in Kontakt: ${de.list(evidence.relieves.map(name))}.`,
    certainty: CERTAINTY[certainty],
  }),
};

const others = (n: number): string => (n === 0 ? '' : n === 1 ? ' und einen weiteren Partner' : ` und ${de.number(n)} weitere Partner`);

const CERTAINTY = {
  certain: 'Sicher: Beide haben viel gemeinsam.',
  likely: 'Wahrscheinlich: Themen oder frühere Kontakte passen zusammen.',
  uncertain: 'Unsicher: In den Daten steht wenig über beide.',
} as const;

export const about = (topics: readonly string[]): string => `${topics.length > 1 ? 'zu den Themen' : 'zum Thema'} ${de.list(topics, 2)}`;

/** ": Beide arbeiten zum Thema Sprache, für Frauen, in Nordend" or nothing. */
export function because({ topics, targetGroups, places }: Common): string {
  const people = targetGroups.filter((group) => group !== 'alle');
  const districts = places.filter((place) => place !== 'stadtweit');
  const parts = [
    ...(topics.length > 0 ? [about(topics)] : []),
    ...(people.length > 0 ? [`für ${de.list(people, 2)}`] : []),
    ...(districts.length > 0 ? [`in ${de.list(districts, 2)}`] : []),
  ];
  return parts.length > 0 ? `: Beide arbeiten ${parts.join(', ')}` : '';
}

/** Where it is known which of the two is meant. */
const OF_ONE: Readonly<Record<keyof Concerns, (who: string) => string>> = {
  'capacity-full': (who) => `Zurzeit ist hier nichts frei: ${who}.`,
  paused: (who) => `Zurzeit in einer Pause: ${who}.`,
  'slow-pace': (who) => `Neues braucht hier Zeit: ${who}. Eins nach dem anderen.`,
};

const CAVEATS: Readonly<Record<Caveat, string>> = {
  'dormant-tie': 'Früher gab es Kontakt. Fragen Sie, warum er eingeschlafen ist.',
  'capacity-unknown': 'Ob zurzeit etwas frei ist, ist nicht bekannt.',
  'capacity-full': 'Eine der beiden Seiten kann zurzeit nichts Weiteres übernehmen.',
  paused: 'Eine der beiden Seiten pausiert zurzeit.',
  'little-in-common': 'In den Daten ist nichts Gemeinsames zu sehen.',
  'slow-pace': 'Eine der beiden Seiten nimmt sich Zeit für Neues. Eins nach dem anderen.',
  'one-sided': 'Wer beide bekannt machen könnte, ist bisher nur von einer Seite genannt.',
  'project-only': 'Das Angebot ist an ein Projekt gebunden und kann enden.',
  'few-ties': 'Es sind zu wenige Verbindungen bekannt, um daraus zu schließen, wer zu wem passt.',
};

/** What is said about the basic kinds. */
export const basicSuggestions: SuggestionParts<BasicSuggestionCode> = { kinds: SUGGESTION_KINDS, tell: TELL };

/** Adds who can introduce the two, what speaks against it and how sure it is. */
export function completeSuggestion(told: SuggestionTold, suggestion: Suggestion, name: NameOf): SuggestionText {
  const known =
    suggestion.introducers.length > 0
      ? `Mit beiden in Kontakt: ${de.list(suggestion.introducers.map(name))}.`
      : 'Die Koordination kann beide bekannt machen.';
  return {
    introduction: known,
    certainty: CERTAINTY[suggestion.certainty],
    ...told,
    caveats: suggestion.caveats.map((caveat) => {
      const who = suggestion.concerns?.[caveat as keyof typeof OF_ONE];
      return who ? OF_ONE[caveat as keyof typeof OF_ONE](de.list(who.map(name))) : CAVEATS[caveat];
    }),
  };
}
