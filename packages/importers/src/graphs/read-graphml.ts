import type { FileContent, FileTask, Steps } from '../file-task.ts';
import { readXml } from '../xml/read-xml.ts';
import { GraphContent } from './graph-content.ts';
import { GraphMlHandler } from './graphml-handler.ts';

/**
 * Reads GraphML, as Gephi, networkx, igraph, Cytoscape and yEd write it: entries and ties with the columns of the file, and of the drawings
 * of yEd label, place and colour. What has no place here (ties between more than two, ports, further networks) is counted. Complexity:
 * linear.
 */
export function* readGraphMl(text: string, task: FileTask): Steps<FileContent> {
  const content = new GraphContent(task);
  if (!(yield* readXml(text, new GraphMlHandler(content), task))) return { tables: [] };
  return yield* content.finish();
}
