// Ours: from bytes to a network with its problems.
export const formats = ['csv', 'xlsx', 'json', 'gexf', 'graphml', 'kumu', 'gephi'];

export async function prepare() {
  const { readFiles } = await import('../../../packages/importers/dist/index.js');
  return async (_format, files) => {
    const { network } = await readFiles(files);
    return network ? network.organisations.length + network.ties.length : 0;
  };
}
