import type { Suggestion } from '../../suggestions/suggestion.ts';
import type { TextItem, TextSection } from '../../wording/document.ts';
import type { Report } from '../report.ts';
import type { Telling } from './theme-section.ts';

/** As many as a coordination can take up until the next meeting; the others are for the program that shows them one by one. */
const MOST_SUGGESTIONS = 6;

/** Whom to bring together: where somebody is waiting, and where it would be good. */
export function suggestionSection(suggestions: Report['suggestions'], telling: Telling): TextSection {
  const { texts } = telling;
  const first = suggestions.filter(({ suggestion }) => suggestion.priority === 'first');
  const of = (obligation: Suggestion['obligation']): TextSection[] => {
    const these = first.filter(({ suggestion }) => suggestion.obligation === obligation);
    const more = these.length - MOST_SUGGESTIONS;
    if (these.length === 0) return [];
    const { heading, intro } = texts[obligation];
    return [
      {
        heading,
        paragraphs: [intro],
        items: these.slice(0, MOST_SUGGESTIONS).map((one) => item(one, telling)),
        numbered: true,
        notes: more > 0 ? [texts.moreSuggestions(more)] : [],
      },
    ];
  };
  const sections = [...of('must'), ...of('can')];
  return {
    heading: texts.suggestions,
    paragraphs: [sections.length > 0 ? texts.suggestionsIntro : texts.noSuggestions],
    sections,
  };
}

function item({ suggestion, text }: Report['suggestions'][number], { texts, wording, name }: Telling): TextItem {
  return {
    kind: wording.suggestionKind(suggestion.code),
    text: text.sentence,
    details: [
      text.forBoth.join(' '),
      text.introduction,
      ...suggestion.contacts.map(({ id, website }) => ({ term: texts.contact, text: `${name(id)}, ${website}`, link: website })),
      ...text.caveats.map((caveat) => ({ term: texts.caveat, text: caveat })),
      { term: texts.howSure, text: text.certainty },
    ],
  };
}
