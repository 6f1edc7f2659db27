import type { TemplateResult } from 'lit';
import type { UiTexts } from '../../ui-texts/de.ts';
import type { RepresentationAnswers } from './representation-answers.ts';
import type { RepresentationTexts } from './texts-de.ts';

/** What every part of the view is shown with. */
export interface RepresentationView {
  readonly answers: RepresentationAnswers;
  readonly texts: RepresentationTexts;
  /** The sentences that all elements share. */
  readonly shared: UiTexts;
  /** Level of the headings inside. */
  readonly level: number;
  /** What stands for a partner: its name, or a way to it. */
  partner(id: string): TemplateResult;
  onCity(city: string): void;
}
