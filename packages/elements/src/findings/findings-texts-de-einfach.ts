import { findingsTextsDe, type FindingsTexts } from './findings-texts-de.ts';

export const findingsTextsDeEinfach: FindingsTexts = {
  ...findingsTextsDe,
  nextStep: 'Das können Sie tun',
  nothing: 'Alles in Ordnung',
  strengths: 'Das klappt gut',
  missing: 'So erfahren Sie mehr',
  basis: 'Woher wir das wissen',
};
