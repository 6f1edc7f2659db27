import { bad, type CheckNote } from './check-note.ts';
import { fileOf } from './check-scripts.ts';
import type { PageFacts } from './page-facts.ts';

/** Whether the files lie beside `netz-map.js` that it loads for the elements of the page. Only what is missing is told. */
export function checkParts({ parts }: PageFacts): CheckNote[] {
  return parts.flatMap(({ url, tag, answer }) => {
    // what may not be asked for may well be there
    if (!('bytes' in answer) || (answer.status < 400 && !/^\s*</.test(answer.begins))) return [];
    return [
      bad(
        `${fileOf(url)} fehlt neben „netz-map.js“. <${tag}> braucht die Datei.`,
        'Am einfachsten laden Sie alle Dateien von netz-map zusammen in diesen Ordner hoch.',
      ),
    ];
  });
}
