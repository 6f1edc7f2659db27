import type { IsoDay } from '../../shared/calendar.ts';
import type { Audience } from '../../findings/finding.ts';
import { namesOf } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { TextDocument, TextSection } from '../document.ts';
import { endOnce } from '../phrases.ts';
import type { Language, NameOf } from '../wording.ts';
import { commonTexts } from './common-texts.ts';

/** How an answer is to be told. */
export interface AnswerOptions {
  /** The network that was asked: names, websites and offers are taken from it. For the public, the public part of it. */
  readonly network: Network;
  /** The day for which the answer holds. */
  readonly asOf: IsoDay;
  readonly language: Language;
  /** Whether the reader coordinates the network or looks for help. @default 'internal' */
  readonly audience?: Audience | undefined;
  /** Whether long lists are told to their end: for a page, which can fold them. On paper and in a terminal they end where nobody reads on. @default false */
  readonly whole?: boolean | undefined;
  /** @default the names of the network, with a mark where several bear the same */
  readonly name?: NameOf | undefined;
}

/** The names to be used in an answer. */
export function nameOf({ network, name }: Pick<AnswerOptions, 'network' | 'name'>): NameOf {
  return name ?? namesOf(network);
}

/** A document without its empty sections, with one full stop where a name brings its own. */
export function answerDocument(options: AnswerOptions, title: string, sections: readonly TextSection[], subtitle?: string): TextDocument {
  const { language, network, asOf } = options;
  return {
    language,
    ...endOnce({
      title,
      subtitle: subtitle ?? [network.name, commonTexts(language).asOf(asOf)].filter(Boolean).join(', '),
      sections: sections.flatMap(filled),
    }),
  };
}

/** The section without empty lists; nothing when nothing is left of it. */
function filled(section: TextSection): TextSection[] {
  const { paragraphs, items, table, notes, sections } = section;
  const some = <Part>(parts: readonly Part[] | undefined): readonly Part[] | undefined => (parts && parts.length > 0 ? parts : undefined);
  const parts = {
    paragraphs: some(paragraphs),
    items: some(items),
    table: table && table.rows.length > 0 ? table : undefined,
    notes: some(notes),
    sections: some((sections ?? []).flatMap(filled)),
  };
  return Object.values(parts).some((part) => part !== undefined) ? [{ ...section, ...parts }] : [];
}
