import type { Meeting, Network } from '@netz-map/core';

/** Fewer characters than reading takes of a cell. */
const MOST_CHARACTERS = 9000;

/** A meeting as records whose attendees fit into a cell; reading unites rows with the same id. Complexity: linear. */
export function splitMeeting(meeting: Meeting, { organisation }: Network): Meeting[] {
  const parts: string[][] = [[]];
  let filled = 0;
  for (const id of meeting.attendees) {
    // the name or the id, a separator, and quotation marks
    const length = Math.max(id.length, organisation(id)?.name.length ?? 0) + 4;
    if (filled + length > MOST_CHARACTERS && filled > 0) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)!.push(id);
    filled += length;
  }
  return parts.map((attendees) => ({ ...meeting, attendees }));
}
