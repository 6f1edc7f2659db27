import type { Language } from '@netz-map/core';

/**
 * The language we speak on a page of this language: English for English, plain German for `de-x-einfach` (or where it is asked
 * for on a German page), German for everything else.
 */
export function languageOf(tag: string, plain: boolean): Language {
  const [primary, ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (primary === 'en') return 'en';
  return plain || (primary === 'de' && rest.join('-').includes('x-einfach')) ? 'de-einfach' : 'de';
}
