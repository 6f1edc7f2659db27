import { bad, good, hint, type CheckNote } from './check-note.ts';
import type { PageFacts, TagFact } from './page-facts.ts';

const SNIPPET = '<netz-map src="/netz-map/akteure.csv" ties="/netz-map/beziehungen.csv"></netz-map>';

/** Whether there is something of ours in the page, and whether it arrived as it was written. */
export function checkTags({ tags, unknownTags, source }: PageFacts): CheckNote[] {
  const notes = unknownTags.map((tag) =>
    bad(`<${tag}> gibt es nicht.`, 'Meinten Sie vielleicht diesen Namen?', `<${nearestTag(tag)}></${nearestTag(tag)}>`),
  );
  const unclosed = /<(netz-[a-z]+)\b[^<>]*\/>/i.exec(source ?? '');
  if (unclosed)
    notes.push(
      bad(
        `<${unclosed[1]!.toLowerCase()} … /> endet für Browser nicht dort: Alles, was danach kommt, gehört noch dazu.`,
        'Schreiben Sie das Ende aus.',
        `<${unclosed[1]!.toLowerCase()} …></${unclosed[1]!.toLowerCase()}>`,
      ),
    );
  if (tags.length === 0 && unknownTags.length === 0) {
    notes.push(
      /&lt;netz-[a-z]/i.test(source ?? '')
        ? bad(
            'Der Baustein steht auf der Seite als Text statt als Baustein.',
            'Im Editor wurde er in die gewöhnliche Ansicht eingefügt. Fügen Sie ihn in der HTML-Ansicht ein, oder in einem Block „Eigenes HTML“.',
          )
        : bad(
            'Auf dieser Seite steht kein Baustein von netz-map.',
            'Hatten Sie einen eingefügt? Dann hat Ihr Redaktionssystem ihn beim Speichern entfernt. Diese Form lassen die meisten stehen:',
            '<div data-netz-map data-src="/netz-map/akteure.csv" data-ties="/netz-map/beziehungen.csv"></div>',
          ),
    );
  }
  return [...notes, ...tags.flatMap(checkTag)];
}

function checkTag({ written, hasData, follows, dataSrc, size }: TagFact): CheckNote[] {
  const notes: CheckNote[] = [];
  if (follows !== undefined)
    notes.push(
      bad(`${written} soll „${follows}“ folgen (for), aber so heißt hier nichts.`, 'Geben Sie der Karte dieses id.', `id="${follows}"`),
    );
  else if (dataSrc) notes.push(bad(`Bei ${written} steht data-src. Das gilt nur beim <div>.`, 'Schreiben Sie src.', SNIPPET));
  else if (!hasData)
    notes.push(
      bad(`${written} ist da, hat aber keine Daten.`, 'Geben Sie eine Datei an, oder setzen Sie eine Tabelle zwischen die Tags.', SNIPPET),
    );
  if (size && (size[0] === 0 || size[1] === 0))
    notes.push(
      hint(
        `${written} hat auf der Seite keinen Platz (${Math.round(size[0])} × ${Math.round(size[1])}).`,
        'Vielleicht liegt es in einem Reiter, der noch geschlossen ist. Sonst versteckt es eine Regel im Stylesheet Ihrer Seite.',
      ),
    );
  return notes.length > 0 ? notes : [good(`${written} ist auf der Seite.`)];
}

/** Who wrote this probably meant that. */
function nearestTag(tag: string): string {
  return MEANT.find(([word]) => word.test(tag))?.[1] ?? 'netz-map';
}

const MEANT: readonly (readonly [RegExp, string])[] = [
  [/find(?!er)|befund/, 'netz-findings'],
  [/finde|suche|search/, 'netz-finder'],
  [/sugg|vorschl/, 'netz-suggestions'],
  [/verzeich|direct|liste/, 'netz-directory'],
  [/organi|partner/, 'netz-organisation'],
  [/bedarf|cover|need/, 'netz-coverage'],
  [/treffen|meet/, 'netz-meeting'],
];
