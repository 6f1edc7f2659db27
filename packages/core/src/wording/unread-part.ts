const DE: Readonly<Record<string, string>> = {
  vbaProject: 'Makro',
  comments: 'Kommentar',
  externalLinks: 'Verknüpfung mit einer anderen Datei',
};
const EN: Readonly<Record<string, string>> = { vbaProject: 'macro', comments: 'comment', externalLinks: 'link to another file' };

/** What people call a part of a workbook that is never read; other parts are called as they are in the file. */
export function unreadPart(part: string | undefined, language: 'de' | 'en'): string | undefined {
  const words = language === 'de' ? DE : EN;
  return part !== undefined && Object.hasOwn(words, part) ? words[part] : part;
}
