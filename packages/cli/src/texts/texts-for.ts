import type { Language } from '@netz-map/core';
import type { CliTexts } from './cli-texts.ts';
import { deEinfach } from './de-einfach.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const BY_LANGUAGE: Readonly<Record<Language, CliTexts>> = { de, 'de-einfach': deEinfach, en };

export function textsFor(language: Language): CliTexts {
  return BY_LANGUAGE[language];
}
