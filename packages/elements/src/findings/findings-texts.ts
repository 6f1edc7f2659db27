import type { Language } from '@netz-map/core';
import { findingsTextsDe, type FindingsTexts } from './findings-texts-de.ts';
import { findingsTextsDeEinfach } from './findings-texts-de-einfach.ts';
import { findingsTextsEn } from './findings-texts-en.ts';

export const findingsTexts: Readonly<Record<Language, FindingsTexts>> = {
  de: findingsTextsDe,
  'de-einfach': findingsTextsDeEinfach,
  en: findingsTextsEn,
};
