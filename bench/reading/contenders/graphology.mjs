// A graph with its attributes.
export const formats = ['gexf', 'graphml'];

export async function prepare() {
  const { default: Graph } = await import('graphology');
  const [gexf, graphml] = await Promise.all([import('graphology-gexf'), import('graphology-graphml')]);
  return (format, [{ bytes }]) => {
    const graph = (format === 'gexf' ? gexf : graphml).default.parse(Graph, new TextDecoder().decode(bytes));
    return graph.order + graph.size;
  };
}
