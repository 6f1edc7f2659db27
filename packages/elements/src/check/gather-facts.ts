import { FAMILY_TAGS } from '../base/family-tags.ts';
import { askServer } from './ask-server.ts';
import { hearRefusals } from './hear-refusals.ts';
import { partsOfPage } from './parts-of-page.ts';
import type { FileFact, PageFacts, ScriptFact, TagFact } from './page-facts.ts';

/** What a page is looked at with. */
export interface CheckedPage {
  readonly document: Document;
  readonly url: URL;
  /** Version of the software that runs in it; `undefined` where none does, or the page is only read. */
  readonly running: string | undefined;
  /** The page is open: things have a size. */
  readonly open: boolean;
  readonly fetch: typeof globalThis.fetch;
}

const SOURCES = ['src', 'ties', 'needs', 'meetings'] as const;
/** A file whose name begins so is ours, whatever a plug-in has put in front of its ending. */
const OURS = /\/netz-map[^/]*\.m?js$/;
const TAGS: ReadonlySet<string> = new Set(['netz-map', 'netz-findings', ...FAMILY_TAGS]);

/** Looks at all of a page that could keep it from showing anything; judges nothing. */
export async function gatherFacts(page: CheckedPage): Promise<PageFacts> {
  const { document, url, running, fetch } = page;
  // a policy that forbids to ask cannot be asked for; what it refuses it tells
  const refusals = page.open ? hearRefusals(document) : undefined;
  const [own, scripts, files] = await Promise.all([ownSource(page), scriptsOf(page), filesOf(page)]);
  const heard = (await refusals?.()) ?? [];
  const metas = [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const elements = [...document.querySelectorAll('*')];
  const tags = elements.flatMap((element) => tagOf(element, page) ?? []);
  return {
    url,
    source: own.source,
    policies: [...new Set([...own.policies, ...metas, ...heard])].filter(Boolean),
    running,
    scripts,
    tags,
    unknownTags: [...new Set(elements.map(({ localName }) => localName))].filter(
      (name) => /^netz-?[a-z-]*$/.test(name) && name.includes('-') && !TAGS.has(name),
    ),
    files,
    parts: await partsOfPage(scripts, tags, fetch),
  };

  async function ownSource({ url: at }: CheckedPage): Promise<{ source: string | undefined; policies: string[] }> {
    if (!/^https?:$/.test(at.protocol)) return { source: undefined, policies: [] };
    try {
      const answer = await fetch(at.href, { credentials: 'same-origin', cache: 'no-store' });
      // several headers of one name arrive joined by commas, which no directive contains
      return { source: await answer.text(), policies: (answer.headers.get('content-security-policy') ?? '').split(',') };
    } catch {
      return { source: undefined, policies: [] };
    }
  }
}

function scriptsOf({ document, url, fetch }: CheckedPage): Promise<ScriptFact[]> {
  const found = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].flatMap((script) => {
    const address = resolved(script.getAttribute('src')!, document, url);
    return address && OURS.test(address.pathname) && !/netz-map-check\./.test(address.pathname) ? [{ script, address }] : [];
  });
  return Promise.all(
    found.map(async ({ script, address }) => {
      const integrity = (script.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean);
      return {
        url: address,
        module: script.getAttribute('type')?.trim().toLowerCase() === 'module',
        nonce: Boolean(script.nonce || script.getAttribute('nonce')),
        integrity,
        answer: await askServer(address, fetch, integrity),
      };
    }),
  );
}

async function filesOf({ document, url, fetch }: CheckedPage): Promise<FileFact[]> {
  const files = new Map<string, { readonly url: URL; readonly allowed: boolean }>();
  for (const element of document.querySelectorAll('*')) {
    if (!tagName(element)) continue;
    const allowed = (valueOf(element, 'allow-origins') ?? '')
      .split(/\s+/)
      .flatMap((text) => (URL.canParse(text) ? [new URL(text).origin] : []));
    for (const name of SOURCES) {
      const value = valueOf(element, name);
      const address = value && resolved(value, document, url);
      if (address) files.set(address.href, { url: address, allowed: address.origin === url.origin || allowed.includes(address.origin) });
    }
  }
  return Promise.all([...files.values()].map(async (file) => ({ ...file, answer: await askServer(file.url, fetch) })));
}

function tagOf(element: Element, { document, open }: CheckedPage): TagFact | undefined {
  const tag = tagName(element);
  if (!tag || element.parentElement?.hasAttribute(`data-${tag}`)) return undefined;
  const followed = valueOf(element, 'for');
  const { width, height } = element.getBoundingClientRect();
  return {
    written: element.localName === tag ? `<${tag}>` : `<${element.localName} data-${tag}>`,
    tag,
    hasData:
      SOURCES.some((name) => valueOf(element, name)) ||
      followed !== undefined ||
      element.querySelector(tag === 'netz-compare' ? 'a[href]' : 'table, script[type="application/json"]') !== null ||
      (element as { network?: unknown }).network !== undefined ||
      (element.querySelector(tag) as { network?: unknown } | null)?.network !== undefined,
    follows: followed !== undefined && !document.getElementById(followed) ? followed : undefined,
    dataSrc: element.localName === tag && element.hasAttribute('data-src') && !element.hasAttribute('src'),
    size: open ? [width, height] : undefined,
  };
}

/** Which element of ours this is or stands for. */
function tagName({ localName, attributes }: Element): string | undefined {
  if (TAGS.has(localName)) return localName;
  return [...attributes].map(({ name }) => name.replace(/^data-/, '')).find((name, i) => attributes[i]!.name !== name && TAGS.has(name));
}

function valueOf(element: Element, name: string): string | undefined {
  return element.getAttribute(TAGS.has(element.localName) ? name : `data-${name}`) ?? undefined;
}

/** A page that is only read has no base of its own. */
function resolved(address: string, document: Document, page: URL): URL | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = URL.canParse(base, page.href) ? new URL(base, page.href) : page;
  return URL.canParse(address, from.href) ? new URL(address, from.href) : undefined;
}
