import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { PajekNetwork } from './pajek-network.ts';
import { pajekHead } from './pajek-sections.ts';
import { dropEqualPlaces } from './pajek-vertex.ts';
import { TextGraph } from './text-graph.ts';
import { Words } from './words.ts';

/** So many lines, or words of long lines, are read at a time. */
const SLICE = 2000;

/**
 * Reads Pajek networks and projects: entries with names and places, ties as lines, lists or matrices of one or more relations, partitions
 * and vectors as further columns. `*Arcs` are reports of one side, `*Edges` one tie each. Shapes, colours and times are not read.
 *
 * @remarks Complexity: linear.
 */
export function* readPajek(text: string, task: FileTask): Steps<FileContent> {
  const aside = /\.(clu|vec|per|cls|hie)$/i.exec(task.file);
  if (aside) return refuse(task, 'unsupported-format', { value: `Pajek ${aside[0]}` });
  const words = new Words(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, '');
  const graph = new TextGraph(task);
  const network = new PajekNetwork(graph, task);
  let done = 0;
  for (let line = words.nextLine(); line; line = words.nextLine()) {
    const slice = Math.floor(done / SLICE);
    done += line.length;
    if (Math.floor(done / SLICE) > slice) yield;
    if (line[0].text.startsWith('%') && !line[0].quoted) continue;
    const head = pajekHead(line, words.text);
    if (head) network.begin(head);
    else network.line(line);
  }
  network.finishSection();
  if (graph.nodes.length === 0) return refuse(task, 'graph-text-syntax', { value: '*Vertices', hint: 'missing' });
  dropEqualPlaces(graph.nodes);
  return yield* graph.content();
}
