import { linkScores } from '../../../src/metrics/links/link-scores.ts';
import type { Adapters } from '../adapter.ts';
import { agree } from '../differences.ts';
import type { Expected, GoldenInput } from '../golden-file.ts';

/** What the files say; `rows` are complete or only the best by Adamic–Adar, where equal scores make the choice arbitrary. */
interface LinkPrediction {
  readonly columns: readonly string[];
  readonly complete: boolean;
  readonly rows: readonly (readonly [string, string, ...number[]])[];
  readonly nonEdges: number;
  readonly nonEdgesWithCommonNeighbor: number;
  readonly sums: Readonly<Record<string, number>>;
}

export const linksAdapters: Adapters = {
  'und/link_prediction': { differences: linkPrediction },
};

function linkPrediction({ snapshot }: GoldenInput, { tolerance, values }: Expected): string[] {
  const expected = values as LinkPrediction;
  const { links, nonEdges, nonEdgesWithCommonNeighbor, sums } = linkScores(snapshot);
  const found: string[] = [];
  const compare = (what: string, actual: unknown, should: unknown): void => {
    if (!agree(actual, should, tolerance)) found.push(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(should)}`);
  };
  compare('nonEdges', nonEdges, expected.nonEdges);
  compare('nonEdgesWithCommonNeighbor', nonEdgesWithCommonNeighbor, expected.nonEdgesWithCommonNeighbor);
  compare('sums', sums, expected.sums);
  compare('number of pairs', links.length, nonEdgesWithCommonNeighbor);
  if (expected.complete) compare('number of rows', links.length, expected.rows.length);
  const byPair = new Map(links.map((link) => [JSON.stringify([link.source, link.target].sort()), link]));
  for (const [u, v, ...scores] of expected.rows) {
    const link = byPair.get(JSON.stringify([u, v].sort())) as Record<string, unknown> | undefined;
    compare(
      `${u} and ${v}`,
      expected.columns.slice(2).map((name) => link?.[name]),
      scores,
    );
  }
  // the best by Adamic–Adar are the first of ours: the scores at each place agree, whichever of equal pairs stands there
  const place = expected.columns.indexOf('adamicAdar');
  const head = expected.rows.map((row) => row[place] as number).sort((a, b) => b - a);
  compare(
    'best scores',
    links.slice(0, head.length).map((link) => link.adamicAdar),
    head,
  );
  return found.slice(0, 5);
}
