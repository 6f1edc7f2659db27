/** An element of the SVG that we write: nothing but shapes and text. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (SvgNode | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescape = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/**
 * Reads SVG text that `toSvg` has written, and nothing else: the parser of the browser would be a way for foreign markup, which pages with
 * Trusted Types forbid.
 */
export function readSvg(text: string): SvgNode {
  const root: SvgNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name, list, alone, content] of text.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const parent = open.at(-1)!;
    if (content !== undefined) {
      if (content.trim()) parent.children.push(unescape(content));
    } else if (closing) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...list!.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescape(value!)]),
      );
      const node: SvgNode = { name: name!, attributes, children: [] };
      parent.children.push(node);
      if (!alone) open.push(node);
    }
  }
  return root.children.find((child): child is SvgNode => typeof child !== 'string' && child.name === 'svg')!;
}

/** Width and height in the units of the picture, and how many CSS pixels one of them is: more where it is to be printed on large paper. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number; readonly pixels: number } {
  const [, , width, height] = /viewBox="([^"]*)"/.exec(svg)![1]!.split(' ').map(Number) as [number, number, number, number];
  const millimetres = /^<svg [^>]*?\bwidth="([\d.]+)mm"/.exec(svg)?.[1];
  return { width, height, pixels: millimetres === undefined ? 1 : ((Number(millimetres) / 25.4) * 96) / width };
}
