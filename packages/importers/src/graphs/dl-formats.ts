/** How the data of a DL file are written. */
export interface DlFormat {
  /**
   * `full`, `upper`, `lower`: numbers of a matrix; `nodes`: an entry and those it is tied to; `counted`: how many it is tied to and who they
   * are; `edges`: two entries and a value; `array`: two entries and a value for each matrix.
   */
  readonly shape: 'full' | 'upper' | 'lower' | 'nodes' | 'counted' | 'edges' | 'array';
  /** Whether rows and columns are different things, as organisations and committees are. */
  readonly twoMode: boolean;
}

const ONE = (shape: DlFormat['shape'], ...names: string[]): [string, DlFormat][] => names.map((name) => [name, { shape, twoMode: false }]);
const TWO = (shape: DlFormat['shape'], ...names: string[]): [string, DlFormat][] => names.map((name) => [name, { shape, twoMode: true }]);

/** The formats by their names and short names, in small letters. */
export const DL_FORMATS: ReadonlyMap<string, DlFormat> = new Map([
  ...ONE('full', 'fullmatrix', 'fm', 'full'),
  ...ONE('upper', 'upperhalf', 'uh'),
  ...ONE('lower', 'lowerhalf', 'lh'),
  ...ONE('nodes', 'nodelist1', 'nl1', 'nodelist'),
  ...ONE('counted', 'nodelist1b', 'nl1b'),
  ...ONE('edges', 'edgelist1', 'el1', 'edgelist'),
  ...ONE('array', 'edgearray1', 'ea1'),
  ...TWO('nodes', 'nodelist2', 'nl2'),
  ...TWO('counted', 'nodelist2b', 'nl2b'),
  ...TWO('edges', 'edgelist2', 'el2'),
  ...TWO('array', 'edgearray2', 'ea2'),
]);
