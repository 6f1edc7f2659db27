import type { Language } from '@netz-map/core';
import { directoryTextsDe, type DirectoryTexts } from './texts-de.ts';
import { directoryTextsDeEinfach } from './texts-de-einfach.ts';
import { directoryTextsEn } from './texts-en.ts';

export type { DirectoryTexts };

export const directoryTexts: Readonly<Record<Language, DirectoryTexts>> = {
  de: directoryTextsDe,
  'de-einfach': directoryTextsDeEinfach,
  en: directoryTextsEn,
};
