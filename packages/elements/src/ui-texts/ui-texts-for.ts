import type { Language } from '@netz-map/core';
import { de, type UiTexts } from './de.ts';
import { deEinfach } from './de-einfach.ts';
import { en } from './en.ts';

const TEXTS: Readonly<Record<Language, UiTexts>> = { de, 'de-einfach': deEinfach, en };

/** The texts of the interface in a language. */
export function uiTextsFor(language: Language): UiTexts {
  return TEXTS[language];
}
