import type { CompareTexts } from './texts-de.ts';

export const compareTextsEn: CompareTexts = {
  heading: 'Networks side by side',
  noCities: 'These data do not say to which city a partner belongs.',
  addCities: 'Add a column “Ort/Netz” (city) to the table of organisations. Or put a link to the file of each city between the tags.',
  left: (name) => `Left out: ${name}.`,
  internal: 'Only the coordination sees the comparison.',
};
