// The names by which headings can be linked to: those of code hosts, so that a link in the markdown works there and here.

/** "Wenn der Editor Tags entfernt" → "wenn-der-editor-tags-entfernt" */
export const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/**
 * Names for the headings of one page: the second heading of the same name gets "-1".
 *
 * @returns {(heading: string) => string}
 */
export function headingSlugs() {
  const taken = new Map();
  return (heading) => {
    const slug = slugOf(heading) || 'section';
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    return times ? `${slug}-${times}` : slug;
  };
}
