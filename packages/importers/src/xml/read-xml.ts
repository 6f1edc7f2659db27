import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { XmlFailure, type XmlHandler, XmlReader } from './xml-reader.ts';

/** How much is read in one step. */
const PIECE = 100_000;

/**
 * Reads a whole XML text in steps.
 *
 * @returns whether it could be read; if not, the reason has been reported
 */
export function* readXml(text: string, handler: XmlHandler, task: FileTask): Steps<boolean> {
  const reader = new XmlReader(handler, task.limits.xmlDepth);
  try {
    for (let at = 0; at < text.length; at += PIECE) {
      reader.write(text.slice(at, at + PIECE));
      yield;
    }
    reader.end();
    return true;
  } catch (error) {
    if (!(error instanceof XmlFailure)) throw error;
    reportXmlFailure(error, task);
    return false;
  }
}

/** Says why XML was refused. */
export function reportXmlFailure({ code, line, character, detail }: XmlFailure, task: FileTask): FileContent {
  if (code === 'xml-syntax') return refuse(task, code, { row: line, column: String(character), value: detail });
  return refuse(task, code, code === 'xml-too-deep' ? { hint: detail } : { row: line });
}
