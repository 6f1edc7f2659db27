import type { FurtherLanguage, LanguageTexts, Readers } from '../ui-texts/load-language.ts';
import { beside } from './beside.ts';
import { arrive } from './said.ts';

type LanguageFile = LanguageTexts & { readonly words: Readonly<Record<string, object>> };

/** Takes the place of `ui-texts/load-language.ts` in `dist/cdn`: what visitors read in a language lies in one file, what only the team reads in a second. */
export async function loadLanguage(language: FurtherLanguage, readers: Readers): Promise<LanguageTexts> {
  const files = [beside<LanguageFile>(language), ...(readers === 'team' ? [beside<LanguageFile>(`${language}-team`, [language])] : [])];
  const [texts, ...further] = await Promise.all(files);
  for (const { words } of [texts!, ...further]) arrive(words);
  return texts!;
}
