/** Characters that no XML document may contain, and those that change the direction of text around them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML, in content and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** One element. Attributes that are `undefined` are left out; `content` is XML already. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) text += ` ${key}="${escapeXml(String(value))}"`;
  return content === undefined ? `${text}/>` : `${text}>${content}</${name}>`;
}
