import type { Basis } from '../../findings/basis.ts';
import type { Network } from '../../model/network.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { TextItem, TextSection } from '../../wording/document.ts';
import type { ReportTexts } from '../../wording/report-texts.ts';
import type { NameOf, Wording } from '../../wording/wording.ts';
import type { Headline } from '../report.ts';
import type { Theme } from '../themes.ts';

/** So many cases stand among the most important, which are to fit on one page … */
const FIRST_CASES = 2;
/** … and so many in the section of their theme: nobody reads a hundred lines of the same. */
const MOST_CASES = 12;

/** What the sections of a potential analysis are made with. */
export interface Telling {
  readonly texts: ReportTexts;
  readonly wording: Wording;
  readonly name: NameOf;
}

/** Among the most important: reason, how sure, next step. Of several findings only the first ones. */
export function headlineItem(headline: Headline, telling: Telling): TextItem {
  const { kind, sentence, certainty, nextStep } = headline;
  const { texts } = telling;
  return {
    kind,
    text: sentence,
    details: [
      ...(casesOf(headline, telling, FIRST_CASES) ?? [{ term: texts.why, text: headline.why.join(' ') }]),
      { term: texts.howSure, text: certainty },
      ...(nextStep === undefined ? [] : [{ term: texts.nextStep, text: nextStep }]),
    ],
  };
}

/**
 * In the section of its theme: all cases, as far as anybody would read them.
 *
 * @param told whether it stands among the most important already, with everything but its further cases
 */
export function kindItem(headline: Headline, telling: Telling, told: boolean): TextItem {
  const { kind, sentence, why, certainty, nextStep, tone } = headline;
  const { texts } = telling;
  const cases = casesOf(headline, telling, MOST_CASES);
  if (told) return { kind, text: sentence, details: [...(cases ?? []), texts.toldAbove] };
  return {
    kind,
    text: sentence,
    details: [
      ...(cases ?? why),
      ...(tone === 'strength' ? [] : [{ term: texts.howSure, text: certainty }]),
      ...(nextStep === undefined ? [] : [{ term: texts.nextStep, text: nextStep }]),
    ],
  };
}

/** One line each; `undefined` where one sentence has told all of them. */
function casesOf({ findings }: Headline, { texts, wording, name }: Telling, most: number): string[] | undefined {
  if (findings.length < 2) return undefined;
  // "and one more" would be as long as that one
  const shown = findings.length > most + 1 ? findings.slice(0, most) : findings;
  const lines = shown.flatMap((finding) => wording.finding(finding, name).detail ?? []);
  if (lines.length === 0) return undefined;
  const more = findings.length - shown.length;
  return more > 0 ? [...lines, texts.andMore(more)] : lines;
}

/** Whether the data hold what a theme rests on. */
function canTell(theme: Theme, basis: Basis, { organisations, roles, cities }: Network): boolean {
  switch (theme) {
    case 'needs':
      return basis.needs.open + basis.needs.done > 0;
    case 'cohesion':
    case 'connection':
      return basis.tiesKnown;
    case 'care':
      return basis.tiesKnown && basis.tieRowsWithoutDate < basis.tieRows;
    case 'together':
      // parallel offers need all three, who meets whom the kinds and the ties
      return organisations.filter(offersInFull).length > 1 || (basis.tiesKnown && basis.withKind > 1);
    case 'representation':
      return basis.withKind > 0 || roles.length > 0 || organisations.some(({ groups }) => groups.length > 0);
    case 'money':
      return cities.length > 0 || organisations.some(({ funding }) => funding !== undefined);
    default:
      return true;
  }
}

const offersInFull = ({ topics, targetGroups, places, status }: Organisation): boolean =>
  status !== 'ended' && topics.length > 0 && targetGroups.length > 0 && places.length > 0;

/** What is told of one theme. */
export interface ThemeContent {
  readonly theme: Theme;
  readonly headlines: readonly Headline[];
  /** Whether a headline stands among the most important. */
  told(headline: Headline): boolean;
}

/** Everything of one theme; without anything to tell, the sentence that says why. */
export function themeSection({ theme, headlines, told }: ThemeContent, basis: Basis, network: Network, telling: Telling): TextSection {
  const { texts } = telling;
  const { heading, intro, unknown } = texts.themes[theme];
  if (headlines.length === 0) return { heading, paragraphs: [canTell(theme, basis, network) ? texts.nothingHere : unknown] };
  return { heading, paragraphs: [intro], items: headlines.map((headline) => kindItem(headline, telling, told(headline))) };
}
