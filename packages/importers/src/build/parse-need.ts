/** What "Thema für Zielgruppe in Ort" says. */
export interface ParsedNeed {
  readonly topic: string;
  readonly targetGroup: string | undefined;
  readonly place: string | undefined;
}

/**
 * Takes "Gesundheit für Frauen in Nordend" apart. The same as the non-greedy pattern `(.+?)(?: für (.+?))?(?: in (.+?))?` over the whole
 * text, written with searches because backtracking over long cells is slow. Complexity: linear.
 */
export function parseNeed(text: string): ParsedNeed {
  const end = text.length;
  const forWhom = text.indexOf(' für ', 1);
  const where = text.indexOf(' in ', 1);
  const hasWhom = forWhom !== -1 && forWhom + 5 < end;
  const hasWhere = where !== -1 && where + 4 < end;
  if (hasWhom && (!hasWhere || forWhom < where)) {
    const from = forWhom + 5;
    const place = text.indexOf(' in ', from + 1);
    const split = place !== -1 && place + 4 < end;
    return {
      topic: text.slice(0, forWhom).trim(),
      targetGroup: text.slice(from, split ? place : end).trim(),
      place: split ? text.slice(place + 4).trim() : undefined,
    };
  }
  if (hasWhere) return { topic: text.slice(0, where).trim(), targetGroup: undefined, place: text.slice(where + 4).trim() };
  return { topic: text.trim(), targetGroup: undefined, place: undefined };
}
