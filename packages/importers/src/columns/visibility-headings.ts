/** Headings under which a yes lets something be published; a no, or nothing at all, keeps it back. */
export const OPEN_HEADINGS = 'oeffentlich oeffentlichsichtbar veroeffentlichen darfveroeffentlichtwerden freigabe freigegeben';

/** Headings under which anything but a no keeps something back. */
export const CLOSED_HEADINGS =
  'vertraulich geheim nichtoeffentlich nichtveroeffentlichen nichtfreigegeben schutzbeduerftig confidential secret';

/** Headings under which a yes keeps something back; other words are remarks. */
export const INNER_HEADINGS = 'intern nurintern internal';
