import type { FailureCode } from '../network-store/network-source.ts';

/** What decides about an address: where the page is, and what it allows. */
export interface AddressRules {
  /** Base for relative addresses. */
  readonly baseURI: string;
  /** Address of the page itself. */
  readonly pageUrl: string;
  /** Origins separated by spaces. */
  readonly allowOrigins?: string | undefined;
}

/** The address as a URL if the page may fetch it: from its own origin, or one that it allows expressly. */
export function allowedAddress(address: string, rules: AddressRules): { readonly url: URL } | { readonly failure: FailureCode } {
  if (!URL.canParse(address, rules.baseURI)) return { failure: 'bad-address' };
  const url = new URL(address, rules.baseURI);
  const page = new URL(rules.pageUrl);
  if (url.protocol === 'file:') return { failure: page.protocol === 'file:' ? 'file-page' : 'bad-address' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { failure: 'bad-address' };
  const allowed = (rules.allowOrigins ?? '').split(/\s+/).filter(Boolean).map(originOf);
  return url.origin === page.origin || allowed.includes(url.origin) ? { url } : { failure: 'other-origin' };
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}
