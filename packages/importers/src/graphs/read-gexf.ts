import type { FileContent, FileTask, Steps } from '../file-task.ts';
import { readXml } from '../xml/read-xml.ts';
import { GexfHandler } from './gexf-handler.ts';
import { GraphContent } from './graph-content.ts';

/**
 * Reads GEXF 1.1 to 1.3, as Gephi, networkx, graphology and others write it: entries and ties with the columns of the file, position and
 * colour, days on which something begins. What has no place here (sizes, points in time that are no dates, further graphs) is counted.
 * Complexity: linear.
 */
export function* readGexf(text: string, task: FileTask): Steps<FileContent> {
  const content = new GraphContent(task);
  if (!(yield* readXml(text, new GexfHandler(content), task))) return { tables: [] };
  return yield* content.finish();
}
