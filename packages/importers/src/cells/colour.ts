const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const RGB = /^rgb\( *\d{1,3}%? *, *\d{1,3}%? *, *\d{1,3}%? *\)$/i;
const NAMES = new Set(
  (
    'black white red green blue yellow orange purple pink brown gray grey cyan magenta lime navy teal olive maroon silver gold ' +
    'schwarz weiß rot grün blau gelb lila rosa braun grau türkis'
  ).split(' '),
);

/** Whether a cell is a plain colour: `#rgb`, `#rrggbb`, `rgb(…)` or a common name. Anything else could be a piece of style sheet. */
export function isColour(cell: string): boolean {
  return cell.length <= 40 && (HEX.test(cell) || RGB.test(cell) || NAMES.has(cell.toLowerCase()));
}
