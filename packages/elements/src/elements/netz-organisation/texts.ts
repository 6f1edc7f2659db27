import type { Language } from '@netz-map/core';
import { organisationTextsDe, type OrganisationTexts } from './texts-de.ts';
import { organisationTextsDeEinfach } from './texts-de-einfach.ts';
import { organisationTextsEn } from './texts-en.ts';

export type { OrganisationTexts };

export const organisationTexts: Readonly<Record<Language, OrganisationTexts>> = {
  de: organisationTextsDe,
  'de-einfach': organisationTextsDeEinfach,
  en: organisationTextsEn,
};
