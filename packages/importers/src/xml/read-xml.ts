import { type FileContent, type FileTask, refuse, type Steps } from '../file-task.ts';
import { looseAmpersand } from './loose-ampersand.ts';
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
    reportXmlFailure(error, task, text);
    return false;
  }
}

/**
 * Says why XML was refused.
 *
 * @param text all of it, to find the cause where the parser noticed it only later
 */
export function reportXmlFailure(failure: XmlFailure, task: FileTask, text = ''): FileContent {
  const { code } = failure;
  if (code === 'xml-too-deep') return refuse(task, code, { hint: failure.detail });
  if (code === 'xml-doctype-refused') return refuse(task, code, { row: failure.line });
  const { line, character, detail } = looseAmpersand(text, failure.line) ?? failure;
  return refuse(task, code, { row: line, column: String(character), ...(detail === '' ? {} : { value: detail }) });
}
