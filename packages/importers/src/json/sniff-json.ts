/** Whether a text is meant to be JSON: its file says so, or it begins as only JSON does. Complexity: constant. */
export function isJson(file: string, text: string): boolean {
  return /\.json$/i.test(file) || /^\s*(\{\s*["}]|\[\s*[[{"\]\d])/.test(text.slice(0, 1000));
}
