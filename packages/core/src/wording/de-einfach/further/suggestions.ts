import { de } from '../../de/phrases.ts';
import type { FurtherSuggestionCode, ReasonByCode } from '../../../suggestions/suggestion.ts';
import type { SuggestionParts } from '../../parts.ts';
import { common } from '../suggestions.ts';

/** What is said about the further kinds of suggestions. */
export const suggestions: SuggestionParts<FurtherSuggestionCode> = {
  kinds: {
    'hand-over': 'Gut weitergeben',
    replacement: 'Ersatz finden',
    'common-work': 'Zusammen arbeiten',
    welcome: 'Neue Partner begrüßen',
    'same-need': 'Zusammen suchen',
    docking: 'Damit es weitergeht',
    'companion-city': 'Hilfe aus der Nachbarstadt',
  },
  tell: {
    'hand-over': ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `Diese zwei müssen gut zusammenarbeiten: ${a} und ${b}. ${HAND_OVER[evidence.state]}`,
        forBoth: [`Für ${a}: Die Menschen kommen gut an.`, `Für ${b}: Es ist klar, wer kommt.`],
        certainty: 'So steht es in der Liste.',
      };
    },
    replacement: ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `${LOST[evidence.why]}: ${name(evidence.lost)}. Für ${a} könnte ein anderer Partner helfen: ${b}.`,
        forBoth: [
          `Für ${a}: ${evidence.successor ? 'Dort geht die Arbeit weiter' : evidence.fit === 'full' ? 'Dort gibt es fast das Gleiche' : 'Dort gibt es einen Teil davon'}.`,
          `Für ${b}: ein neuer Partner.`,
        ],
      };
    },
    'common-work': ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `Diese zwei könnten zusammenarbeiten: ${a} und ${b}.${common(evidence.common.topics)}`,
        forBoth: [`Für ${a}: ${GAIN[evidence.gain]}.`, `Für ${b}: ein neuer Partner.`],
      };
    },
    welcome: ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `Dieser Partner ist neu: ${a}. Ein guter Kontakt wäre: ${b}.${common(evidence.common.topics)}`,
        forBoth: [`Für ${a}: ein zweiter Kontakt.`, `Für ${b}: ein neuer Partner.`],
      };
    },
    'same-need': ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `Diese zwei suchen das Gleiche: ${a} und ${b}. Sie suchen: ${de.wanted(evidence)}.`,
        forBoth: [`Für ${a}: Zu zweit ist es leichter.`, `Für ${b}: Beide können Arbeit und Kosten teilen.`],
      };
    },
    docking: ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `${evidence.why === 'project' ? 'Ein Projekt endet irgendwann' : 'Eine Förderung endet vielleicht bald'}: ${a}. Bei ${b} gibt es ein Angebot, das bleibt.${common(evidence.common.topics)}`,
        forBoth: [`Für ${a}: Die Arbeit kann weitergehen.`, `Für ${b}: neue Ideen und Erfahrungen.`],
      };
    },
    'companion-city': ({ parties, evidence }, name) => {
      const [a, b] = parties.map(name) as [string, string];
      return {
        sentence: `Zu wichtigen Terminen in ${evidence.city} könnte jemand mitkommen: ${b}. Das ist in ${evidence.companion}.`,
        forBoth: [`Für ${a}: Sie sind nicht allein.`, `Für ${b}: ein Kontakt in die Nachbarstadt.`],
        ...(evidence.inContact ? { introduction: 'Die beiden haben schon Kontakt.' } : {}),
      };
    },
  },
};

const HAND_OVER: Readonly<Record<ReasonByCode['hand-over']['state'], string>> = {
  dormant: 'Der letzte Kontakt ist lange her.',
  agreed: 'Das haben sie verabredet. Es hat noch nicht begonnen.',
  idea: 'Bisher ist das nur eine Idee.',
};

const LOST: Readonly<Record<ReasonByCode['replacement']['why'], string>> = {
  ended: 'Dieser Partner ist nicht mehr dabei',
  'funding-risk': 'Bei diesem Partner endet vielleicht das Geld',
  bridge: 'Auf diesen Partner kommt es sehr an',
};

const GAIN: Readonly<Record<ReasonByCode['common-work']['gain'], string>> = {
  'joins-parts': 'ein Weg zu anderen Partnern',
  'doubles-bridge': 'ein zweiter Weg ins Netz',
  'opens-newcomer': 'ein zweiter Kontakt',
  shortens: 'ein kurzer Weg zu diesem Partner',
  none: 'ein neuer Partner',
};
